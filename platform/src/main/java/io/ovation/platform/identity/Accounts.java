package io.ovation.platform.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that this installation serves. In a file:
 *
 * <pre>{@code
 * {"accounts": [
 *   {"id": "102", "name": "Demo", "secrets": ["<admin secret>", "<second live secret>"],
 *    "userSecrets": ["<secret that asks for USER tokens only>"],
 *    "cncSecrets": ["<value of the app token with cncAuth:true>"], "ksV1Allowed": false, "widgetSessions": false,
 *    "allowedOrigins": ["https://events.example.com"]}
 * ]}
 * }</pre>
 *
 * Only {@code id} and {@code secrets} are required.
 */
public final class Accounts {
    /** A shorter secret could be found by trying. */
    public static final int SECRET_CHARACTERS = 16;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, Account> byId = new LinkedHashMap<>();
    private final Set<String> signing = new HashSet<>();

    /** Nobody has it; an unknown account costs a guesser as much time as a known one. */
    private final List<String> decoy;

    record AccountsFile(List<Account> accounts) {
        AccountsFile {
            accounts = accounts == null ? List.of() : List.copyOf(accounts);
        }
    }

    private Accounts(List<Account> accounts) {
        for (Account account : accounts) {
            byId.put(account.id(), account);
            account.secrets().forEach(secret -> signing.add(SecretIds.of(account.id(), secret)));
            account.cncSecrets().forEach(secret -> signing.add(SecretIds.of(account.id(), secret)));
        }
        byte[] random = new byte[Crypto.AES_BLOCK];
        new SecureRandom().nextBytes(random);
        decoy = List.of(Crypto.hex(random));
    }

    /**
     * These accounts.
     *
     * @throws ConfigProblem with every mistake: no account, bad or repeated id, no secret, an empty, short or shared secret, a bad origin
     */
    public static Accounts of(List<Account> accounts) {
        List<String> mistakes = AccountsCheck.mistakesIn(accounts);
        if (!mistakes.isEmpty()) {
            throw new ConfigProblem(mistakes);
        }
        return new Accounts(accounts);
    }

    /** Reads the file's text; its mistakes are named without quoting it, for it holds secrets. */
    public static Accounts parse(String json) {
        try {
            AccountsFile file = JSON.readValue(json, AccountsFile.class);
            return of(file == null ? List.of() : file.accounts());
        } catch (UnrecognizedPropertyException unknown) {
            throw new ConfigProblem("The accounts file has an unknown field '" + unknown.getPropertyName() + "'.");
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new ConfigProblem("The accounts file is not of the documented form at line " + line + ".");
        }
    }

    /** The account, or null. */
    public @Nullable Account find(String id) {
        return byId.get(id);
    }

    /** All of them, in the file's order. */
    public Collection<Account> all() {
        return List.copyOf(byId.values());
    }

    /** Whether a secret of this id, as {@link SecretIds} makes it, still signs tokens of some account. */
    public boolean stillSigns(String secretId) {
        return signing.contains(secretId);
    }

    /** The account's admin secret that equals the given one, or null; an unknown account takes as long as a known one. */
    public @Nullable String adminSecret(String id, String given) {
        return same(secretsToTry(id), given);
    }

    /** Whether the account has this user secret; an unknown account takes as long as a known one. */
    public boolean hasUserSecret(String id, String given) {
        Account account = find(id);
        return same(account == null || account.userSecrets().isEmpty() ? decoy : account.userSecrets(), given) != null;
    }

    /** Looks at all of them, so that time says nothing about which one it was; a decoy is never found, for it is told to nobody. */
    private static @Nullable String same(List<String> secrets, String given) {
        byte[] wanted = Crypto.sha256(given.getBytes(StandardCharsets.UTF_8));
        String found = null;
        for (String secret : secrets) {
            if (MessageDigest.isEqual(wanted, Crypto.sha256(secret.getBytes(StandardCharsets.UTF_8)))) {
                found = secret;
            }
        }
        return found;
    }

    List<String> secretsToTry(String id) {
        Account account = find(id);
        return account == null ? decoy : account.secrets();
    }

    List<String> cncSecretsToTry(String id) {
        Account account = find(id);
        return account == null || account.cncSecrets().isEmpty() ? decoy : account.cncSecrets();
    }

    @Override
    public String toString() {
        return "Accounts" + byId.values();
    }
}
