package io.ovation.stage.id;

import io.ovation.contracts.Caller;
import io.ovation.platform.store.StoreErrors;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.mongo.MongoClient;
import io.vertx.ext.mongo.WriteOption;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * Ids that nobody can guess: a prefix that says what they name and 128 random bits in base 62, since whoever has the link of an unlisted
 * session may enter. The collection {@code stage_requests} remembers which id a client's request got, so that a repeated request makes
 * nothing a second time.
 */
public final class Ids {
    private static final String COLLECTION = "stage_requests";
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int BITS = 128;
    private static final int LENGTH = 22;

    private final MongoClient mongo;
    private final SecureRandom random = new SecureRandom();

    public Ids(MongoClient mongo) {
        this.mongo = mongo;
    }

    /** A new id, or the one that this request got before. */
    public Future<String> forRequest(String prefix, Caller caller, @Nullable String clientId) {
        String fresh = fresh(prefix);
        if (clientId == null) {
            return Future.succeededFuture(fresh);
        }
        JsonObject key =
                new JsonObject().put("_id", prefix + "|" + caller.account() + "|" + caller.person() + "|" + clientId);
        return mongo.insertWithOptions(COLLECTION, key.copy().put("id", fresh), WriteOption.MAJORITY)
                .map(fresh)
                .recover(failure -> StoreErrors.isDuplicateKey(failure)
                        ? mongo.findOne(COLLECTION, key, null).map(found -> found.getString("id"))
                        : Future.failedFuture(failure));
    }

    /** A new id that begins like this. */
    public String fresh(String prefix) {
        BigInteger rest = new BigInteger(BITS, random);
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(DIGITS.length()));
            digits.append(DIGITS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return prefix + digits;
    }
}
