package io.ovation.gateway.live;

import io.ovation.platform.config.Range;
import io.ovation.platform.config.Settings;

/**
 * The bounds of live connections.
 *
 * @param frameBytes largest message from a client; larger ones end the connection with 1009
 * @param fragments most fragments of one message
 * @param authenticateMillis time to the first frame
 * @param pingSeconds pause between two pings from the server
 * @param silentSeconds a client that answers nothing for this long is gone
 * @param framesPerSecond sustained frames from one connection, pings included
 * @param frameBurst frames at once
 * @param warnings how often too many frames are refused before the connection ends with 4429
 * @param channels subscriptions of one connection
 * @param sendsInFlight commands of one connection that wait for their answer
 * @param outboxBytes what may wait for a slow reader; over it the subscriptions lag
 * @param stuckSeconds a reader that takes nothing for this long is gone
 * @param socketsPerUser connections of one person in one session; the oldest gives way
 * @param sockets connections of this gateway
 * @param drainMillis over how long the connections are told to move before a stop
 */
public record LiveLimits(
        int frameBytes,
        int fragments,
        long authenticateMillis,
        int pingSeconds,
        int silentSeconds,
        int framesPerSecond,
        int frameBurst,
        int warnings,
        int channels,
        int sendsInFlight,
        int outboxBytes,
        int stuckSeconds,
        int socketsPerUser,
        int sockets,
        long drainMillis) {
    public static final LiveLimits DEFAULTS =
            new LiveLimits(65_536, 32, 5_000, 25, 75, 20, 60, 3, 128, 32, 262_144, 10, 5, 20_000, 5_000);

    public static LiveLimits from(Settings settings) {
        return new LiveLimits(
                settings.number(
                        "OVATION_LIVE_FRAME_BYTES",
                        DEFAULTS.frameBytes,
                        Range.bytes(4_096, 131_072),
                        "The largest message from a client; a larger one ends the connection with 1009."),
                settings.number(
                        "OVATION_LIVE_FRAGMENTS",
                        DEFAULTS.fragments,
                        Range.of(1, 1024, "fragments"),
                        "The most fragments of one message."),
                settings.number(
                        "OVATION_LIVE_AUTHENTICATE_MILLIS",
                        (int) DEFAULTS.authenticateMillis,
                        Range.millis(500, 60_000),
                        "The time in which a connection must authenticate."),
                settings.number(
                        "OVATION_LIVE_PING_SECONDS",
                        DEFAULTS.pingSeconds,
                        Range.of(1, 300, "seconds"),
                        "The pause between two pings from the server."),
                settings.number(
                        "OVATION_LIVE_SILENT_SECONDS",
                        DEFAULTS.silentSeconds,
                        Range.of(2, 900, "seconds"),
                        "A client that answers nothing for this long is gone."),
                settings.number(
                        "OVATION_LIVE_FRAMES_PER_SECOND",
                        DEFAULTS.framesPerSecond,
                        Range.of(1, 10000, "frames a second"),
                        "Frames from one connection in the long run, pings included."),
                settings.number(
                        "OVATION_LIVE_FRAME_BURST",
                        DEFAULTS.frameBurst,
                        Range.of(1, 10000, "frames"),
                        "Frames from one connection at once."),
                settings.number(
                        "OVATION_LIVE_WARNINGS",
                        DEFAULTS.warnings,
                        Range.of(0, 1000, "warnings"),
                        "How often too many frames are refused before the connection ends with 4429."),
                settings.number(
                        "OVATION_LIVE_CHANNELS",
                        DEFAULTS.channels,
                        Range.of(1, 1024, "channels"),
                        "How many channels one connection may subscribe to."),
                settings.number(
                        "OVATION_LIVE_SENDS_IN_FLIGHT",
                        DEFAULTS.sendsInFlight,
                        Range.of(1, 1024, "commands"),
                        "How many commands of one connection may wait for their answer."),
                settings.number(
                        "OVATION_LIVE_OUTBOX_BYTES",
                        DEFAULTS.outboxBytes,
                        Range.bytes(16_384, 16_777_216),
                        "What may wait for a slow reader; over it its subscriptions lag."),
                settings.number(
                        "OVATION_LIVE_STUCK_SECONDS",
                        DEFAULTS.stuckSeconds,
                        Range.of(1, 300, "seconds"),
                        "A reader that takes nothing for this long is gone."),
                settings.number(
                        "OVATION_LIVE_SOCKETS_PER_USER",
                        DEFAULTS.socketsPerUser,
                        Range.of(1, 100, "connections"),
                        "Connections of one person in one session; the oldest gives way with 4409."),
                settings.number(
                        "OVATION_LIVE_SOCKETS",
                        DEFAULTS.sockets,
                        Range.of(1, 1000000, "connections"),
                        "Connections of one gateway event loop."),
                settings.number(
                        "OVATION_LIVE_DRAIN_MILLIS",
                        (int) DEFAULTS.drainMillis,
                        Range.millis(0, 120_000),
                        "Over how long connections are told to move before a stop."));
    }
}
