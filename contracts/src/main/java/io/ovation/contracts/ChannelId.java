package io.ovation.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Names one append-only log: a channel of one session of one account, printed {@code account/session/name}.
 *
 * @param account decimal account number
 * @param session 1 to 64 of {@code A-Z a-z 0-9 _ -}
 * @param name {@code chat}, {@code stage}, {@code dm/<pair>} and so on: 1 to 80 of {@code A-Z a-z 0-9 _ - /}
 */
public record ChannelId(String account, String session, String name) {
    private static final Pattern ACCOUNT = Pattern.compile("\\d{1,10}");
    private static final Pattern SESSION = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_/-]{0,79}");

    /** Refuses parts that could be read as another channel. */
    public ChannelId {
        if (!ACCOUNT.matcher(account).matches()
                || !SESSION.matcher(session).matches()
                || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a channel id");
        }
    }

    /** Reads {@code account/session/name}; an {@link IllegalArgumentException} says that it is not one. */
    @JsonCreator
    public static ChannelId parse(String text) {
        String[] parts = text.split("/", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a channel id");
        }
        return new ChannelId(parts[0], parts[1], parts[2]);
    }

    @Override
    @JsonValue
    public String toString() {
        return account + "/" + session + "/" + name;
    }
}
