package io.ovation.standalone;

import com.fasterxml.jackson.core.type.TypeReference;
import io.ovation.platform.bus.Json;
import io.ovation.platform.identity.InternalKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What an operator of a cluster would configure: made once by the standalone edition and kept in {@code secrets.json} in the data folder,
 * readable by its owner only.
 *
 * @param account the demo account's number
 * @param accountSecret signs its tokens
 * @param personKey makes person ids
 * @param keyId names the internal key pair
 * @param privateKey PEM, the gateway's
 * @param publicKey PEM, the services'
 */
public record Secrets(
        String account, String accountSecret, String personKey, String keyId, String privateKey, String publicKey) {
    private static final String DEMO_ACCOUNT = "102";

    /** The folder's secrets, made now when there are none. */
    public static Secrets in(Path folder) {
        Path file = folder.resolve("secrets.json");
        try {
            if (Files.exists(file)) {
                return Json.mapper().readValue(Files.readString(file), new TypeReference<Secrets>() {});
            }
            Files.createDirectories(folder);
            Secrets fresh = fresh();
            Path draft = Files.createTempFile(
                    folder,
                    "secrets",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, Json.text(fresh));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return fresh;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The secrets in " + file + " cannot be read or made.", unreadable);
        }
    }

    private static Secrets fresh() {
        InternalKeys keys = InternalKeys.generate();
        return new Secrets(DEMO_ACCOUNT, random(), random(), keys.keyId(), keys.privateKey(), keys.publicKey());
    }

    private static String random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Nothing of it is for a log. */
    @Override
    public String toString() {
        return "Secrets[account=" + account + ", the rest hidden]";
    }
}
