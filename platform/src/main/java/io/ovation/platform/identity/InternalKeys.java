package io.ovation.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * The key pair of the internal caller tokens: the gateway holds both halves, services only the public one.
 *
 * @param keyId names the pair, so that a new one can be brought in beside the old
 * @param privateKey PKCS #8 PEM of a P-256 key
 * @param publicKey X.509 PEM of the same key
 */
public record InternalKeys(String keyId, String privateKey, String publicKey) {
    private static final int LINE = 64;

    /** A fresh pair, named by the hash of its public half; for the standalone edition, tests and operators. */
    public static InternalKeys generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            String keyId =
                    Crypto.hex(Crypto.sha256(pair.getPublic().getEncoded())).substring(0, 16);
            return new InternalKeys(keyId, pem("PRIVATE KEY", pair.getPrivate()), pem("PUBLIC KEY", pair.getPublic()));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Everything but the private key. */
    @Override
    public String toString() {
        return "InternalKeys[keyId=" + keyId + ", privateKey hidden]";
    }

    private static String pem(String kind, Key key) {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN " + kind + "-----\n" + lines.encodeToString(key.getEncoded()) + "\n-----END " + kind
                + "-----\n";
    }
}
