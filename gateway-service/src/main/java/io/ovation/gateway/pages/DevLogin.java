package io.ovation.gateway.pages;

import io.ovation.contracts.Problems;
import io.ovation.gateway.edge.HttpProblems;
import io.ovation.gateway.edge.Responses;
import io.ovation.platform.identity.Account;
import io.ovation.platform.identity.KsRequest;
import io.ovation.platform.identity.Principal;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Makes anybody anybody: {@code POST /dev/token}. For development on one's own machine; never mounted unless switched on. */
public final class DevLogin {
    private static final int BODY_BYTES = 4_096;
    private static final int NAME_CHARACTERS = 60;
    private static final int TOKEN_MINUTES = 720;
    private static final int GUEST_BYTES = 4;
    private static final Pattern GUEST = Pattern.compile("guest-[0-9a-f]{8}");
    private static final List<String> GUESTS =
            List.of("Ada Attendee", "Bela Bartlett", "Chidi Cole", "Dana Dunn", "Emre Ekin", "Fatou Fall", "Goro Gray");

    private final Supplier<Account> account;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** What a page needs to enter the demo room. */
    record Login(String token, String session, String user) {}

    private record Person(String user, String name, Principal.Type type) {}

    /** @param account whose first secret signs the tokens; it may be exchanged */
    public DevLogin(Supplier<Account> account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    /** The id of the day's demo session, UTC. */
    public static String demoSession(Instant now) {
        return "demo-" + now.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    void mount(Router router) {
        router.post("/dev/token")
                .handler(BodyHandler.create(false).setBodyLimit(BODY_BYTES))
                .handler(this::login);
    }

    private void login(RoutingContext http) {
        String type = http.request().getHeader("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw HttpProblems.UNSUPPORTED_TYPE.failure();
        }
        if (http.body().buffer() == null || !(Json.decodeValue(http.body().buffer()) instanceof JsonObject wanted)) {
            throw HttpProblems.MALFORMED_JSON.failure();
        }
        Responses.json(http, 200, login(wanted));
    }

    private Login login(JsonObject wanted) {
        Person person = person(text(wanted, "as", "attendee"), text(wanted, "user", ""));
        String name = text(wanted, "name", "");
        String[] names = (name.isBlank() ? person.name() : name).strip().split(" +", 2);
        Instant now = clock.instant();
        Account signing = account.get();
        String token = KsRequest.of(signing.id(), person.user(), person.type(), TOKEN_MINUTES, "")
                .named(names[0], names.length > 1 ? names[1] : "")
                .token(signing.secrets().get(0), now, random);
        return new Login(token, demoSession(now), person.user());
    }

    /** The user ids that the demo session names as its team, or a guest: a new one, or the one who was here before. */
    private Person person(String as, String before) {
        return switch (as) {
            case "moderator" -> new Person("maya", "Maya Lindqvist", Principal.Type.USER);
            case "speaker" -> new Person("sam", "Sam Rivera", Principal.Type.USER);
            case "organizer", "admin" -> new Person("organizer", "Olga Organizer", Principal.Type.ADMIN);
            case "attendee" -> guest(before);
            default ->
                throw Problems.INVALID
                        .withError("as", "enum", "One of attendee, speaker, moderator, organizer and admin.")
                        .failure();
        };
    }

    private Person guest(String before) {
        byte[] bytes = new byte[GUEST_BYTES];
        random.nextBytes(bytes);
        boolean known = GUEST.matcher(before).matches();
        String user = known ? before : "guest-" + HexFormat.of().formatHex(bytes);
        String name = GUESTS.get(Math.floorMod(user.hashCode(), GUESTS.size()));
        return new Person(user, name, Principal.Type.USER);
    }

    private static String text(JsonObject wanted, String field, String fallback) {
        Object value = wanted.getValue(field, fallback);
        if (!(value instanceof String text) || text.length() > NAME_CHARACTERS) {
            throw Problems.INVALID
                    .withError(field, "type", "A text of at most " + NAME_CHARACTERS + " characters.")
                    .failure();
        }
        return text;
    }
}
