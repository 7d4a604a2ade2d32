package io.ovation.bench.reaction;

import io.ovation.platform.bus.Json;
import java.util.Locale;

/**
 * What was seen, all of it for one second unless its name says otherwise.
 *
 * @param people who tap and look, each with a socket
 * @param taps by all of them together, as they were taken
 * @param framesForEachViewer values that one viewer got
 * @param answersForEachPerson acknowledgements besides, for one's own taps
 * @param ackP50Millis from the time at which a tap was due to its answer
 * @param ackP99Millis the same
 * @param shownPercent taps that reached each viewer's screen, of those that were taken
 * @param serverCores processor time of the whole server
 * @param loopCores processor time of its busiest thread, the event loop
 * @param floorFrames what a bare writer sent to as many sockets at the same pace, for each of them
 * @param floorCores processor time of that writer
 */
record ReactionFigures(
        String benchmark,
        int people,
        double taps,
        double framesForEachViewer,
        double answersForEachPerson,
        double ackP50Millis,
        double ackP99Millis,
        double shownPercent,
        double serverCores,
        double loopCores,
        double floorFrames,
        double floorCores) {

    void print() {
        System.out.printf(
                Locale.ROOT,
                "reactions: %d people, %.0f taps a second%n"
                        + "  each viewer: %.2f frames a second with sums, %.2f answers to own taps; %.1f %% of all taps shown%n"
                        + "  answers: p50 %.1f ms, p99 %.1f ms%n"
                        + "  server: %.2f cores, its event loop %.2f%n"
                        + "  floor (the sums' frames alone, bare writer): %.2f frames a second for each, %.2f cores%n%s%n",
                people,
                taps,
                framesForEachViewer,
                answersForEachPerson,
                shownPercent,
                ackP50Millis,
                ackP99Millis,
                serverCores,
                loopCores,
                floorFrames,
                floorCores,
                Json.text(this));
    }
}
