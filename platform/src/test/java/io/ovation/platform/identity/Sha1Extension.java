package io.ovation.platform.identity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/** The length-extension attack on SHA-1 (FIPS 180-4): continues a digest without knowing what was digested. */
final class Sha1Extension {
    private static final int BLOCK = 64;

    private Sha1Extension() {}

    /** The padding that SHA-1 itself put behind so many bytes. */
    static byte[] padding(int messageBytes) {
        int zeros = Math.floorMod(BLOCK - 9 - messageBytes, BLOCK);
        return ByteBuffer.allocate(1 + zeros + 8)
                .put((byte) 0x80)
                .put(new byte[zeros])
                .putLong(messageBytes * 8L)
                .array();
    }

    /** The digest of message, padding and suffix, from the digest of the message alone. */
    static String extend(String hexDigest, int messageBytes, byte[] suffix) {
        int[] state = new int[5];
        ByteBuffer.wrap(HexFormat.of().parseHex(hexDigest)).asIntBuffer().get(state);
        int before = messageBytes + padding(messageBytes).length;
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.writeBytes(suffix);
        rest.writeBytes(padding(before + suffix.length));
        ByteBuffer blocks = ByteBuffer.wrap(rest.toByteArray());
        while (blocks.hasRemaining()) {
            compress(state, blocks);
        }
        ByteBuffer digest = ByteBuffer.allocate(20);
        digest.asIntBuffer().put(state);
        return HexFormat.of().formatHex(digest.array());
    }

    private static void compress(int[] state, ByteBuffer blocks) {
        int[] w = new int[80];
        for (int t = 0; t < 80; t++) {
            w[t] = t < 16 ? blocks.getInt() : Integer.rotateLeft(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
        }
        int[] v = state.clone();
        for (int t = 0; t < 80; t++) {
            int next = Integer.rotateLeft(v[0], 5) + mix(t, v[1], v[2], v[3]) + v[4] + w[t];
            v[4] = v[3];
            v[3] = v[2];
            v[2] = Integer.rotateLeft(v[1], 30);
            v[1] = v[0];
            v[0] = next;
        }
        for (int i = 0; i < 5; i++) {
            state[i] += v[i];
        }
    }

    private static int mix(int t, int b, int c, int d) {
        return switch (t / 20) {
            case 0 -> ((b & c) | (~b & d)) + 0x5a827999;
            case 1 -> (b ^ c ^ d) + 0x6ed9eba1;
            case 2 -> ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
            default -> (b ^ c ^ d) + 0xca62c1d6;
        };
    }
}
