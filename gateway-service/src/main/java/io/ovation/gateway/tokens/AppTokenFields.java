package io.ovation.gateway.tokens;

import io.ovation.platform.identity.Principal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an admin says about an app token; each field can be changed later.
 *
 * @param active whether it starts sessions
 * @param hashType how its holder proves to know its value
 * @param sessionType the type of all tokens that it starts, or null when the one who starts may say
 * @param sessionUser the user of all tokens that it starts, or empty when the one who starts may say
 * @param sessionSeconds the longest life of a token that it starts
 * @param sessionPrivileges what all tokens that it starts hold, in text form
 * @param expiresAt when it no longer starts sessions, or null for never
 * @param description for people
 */
public record AppTokenFields(
        boolean active,
        HashType hashType,
        Principal.@Nullable Type sessionType,
        String sessionUser,
        long sessionSeconds,
        String sessionPrivileges,
        @Nullable Instant expiresAt,
        String description) {}
