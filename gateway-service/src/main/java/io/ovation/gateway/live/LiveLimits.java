package io.ovation.gateway.live;

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
}
