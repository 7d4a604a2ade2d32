package io.ovation.platform.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that this installation serves. In a file:
 *
 * <pre>{@code
 * {"accounts": [
 *   {"id": "102", "name": "Demo", "secrets": ["<admin secret>", "<second live secret>"],
 *    "cncSecrets": ["<value of the app token with cncAuth:true>"], "ksV1Allowed": false,
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

    /** Nobody has it; an unknown account costs a guesser as much time as a known one. */
    private final List<String> decoy;

    record AccountsFile(List<Account> accounts) {
        AccountsFile {
            accounts = accounts == null ? List.of() : List.copyOf(accounts);
        }
    }

    private Accounts(List<Account> accounts) {
        accounts.forEach(account -> byId.put(account.id(), account));
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
