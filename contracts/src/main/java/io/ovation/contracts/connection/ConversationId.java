package io.ovation.contracts.connection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * The id of a conversation, which both people can work out: the first 16 bytes of the SHA-256 of both person ids in their order, in base64url,
 * 22 characters. It says nothing about them to those who do not know them.
 */
public final class ConversationId {
    private static final int BYTES = 16;

    private ConversationId() {}

    /** The id of the conversation of two people, whichever comes first. */
    public static String of(String one, String other) {
        String both = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }
}
