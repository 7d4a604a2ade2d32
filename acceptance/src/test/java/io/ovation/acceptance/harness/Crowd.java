package io.ovation.acceptance.harness;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Several people who all post and all listen, so that after a fault everything about everything can be compared. */
public final class Crowd {
    /** Settings under which nobody is too fast. */
    public static final Map<String, String> UNHURRIED = Map.of(
            "OVATION_CHAT_POSTS_BURST", "100000",
            "OVATION_CHAT_POSTS_PER_MINUTE", "1000000",
            "OVATION_LIVE_FRAMES_PER_SECOND", "10000",
            "OVATION_LIVE_FRAME_BURST", "10000",
            "OVATION_REQUESTS_PER_SECOND", "10000",
            "OVATION_REQUEST_BURST", "10000");

    private static final long PAUSE_MILLIS = 15;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<LiveClient> clients = new ArrayList<>();
    private final List<Poster> posters = new ArrayList<>();

    private Crowd() {}

    /** Attendees, half of them on the first gateway and half on the last, all of them joined. */
    public static Crowd of(int people, Room room) {
        Crowd crowd = new Crowd();
        for (int person = 0; person < people; person++) {
            Member member =
                    person % 2 == 0 ? room.attendee("Guest" + person) : room.attendeeOnLastGateway("Guest" + person);
            LiveClient client = member.joins();
            crowd.clients.add(client);
            crowd.posters.add(new Poster(client, "guest" + person, PAUSE_MILLIS));
        }
        return crowd;
    }

    /** Everybody begins to post. */
    public Crowd posting() {
        posters.forEach(Poster::start);
        return this;
    }

    /** Waits for so many more acknowledged messages. */
    public void awaitAcks(int more) {
        long enough = acks() + more;
        await(more + " more acks").atMost(PATIENCE).until(() -> acks() >= enough);
    }

    private long acks() {
        return clients.stream()
                .flatMap(client -> client.sent().stream())
                .filter(Sent::acked)
                .count();
    }

    /** Milliseconds from now until everybody has a message acknowledged and sees all that was acknowledged to anybody by then. */
    public long awaitEverybodyHeardAgain() {
        long start = System.nanoTime();
        await("everybody heard again")
                .atMost(PATIENCE)
                .until(() -> clients.stream()
                        .allMatch(client -> client.sent().stream()
                                .anyMatch(sent ->
                                        sent.acked() && sent.answer().join().atNanos() > start)));
        long head = clients.stream()
                .flatMap(client -> client.sent().stream())
                .filter(Sent::acked)
                .mapToLong(Sent::seq)
                .max()
                .orElse(0);
        clients.forEach(client -> client.awaitSeq(head));
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** The longest that anybody waited for an answer, in milliseconds. */
    public long longestWaitMillis() {
        return clients.stream()
                .flatMap(client -> client.sent().stream())
                .filter(Sent::answered)
                .mapToLong(Sent::waitedMillis)
                .max()
                .orElse(0);
    }

    /** Everybody stops; waits until the last message is answered. */
    public void stop() {
        posters.forEach(Poster::stop);
    }

    /** Waits until everybody has everything and compares it with the stored log. */
    public Delivery delivery(Room room) {
        var log = room.log();
        clients.forEach(client -> client.awaitSeq(log.size()));
        return Delivery.of(clients, log);
    }

    public List<LiveClient> clients() {
        return List.copyOf(clients);
    }
}
