package io.ovation.acceptance.harness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A PDF of any size that nobody holds in memory: it begins like one, and every block of it is different. */
public final class LargeFile extends InputStream {
    private static final int BLOCK = 64 * 1024;

    private final long length;
    private final MessageDigest digest = sha256();
    private final byte[] block = new byte[BLOCK];
    private long read;

    public LargeFile(long length) {
        this.length = length;
        byte[] first = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(first, 0, block, 0, first.length);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int wanted) {
        if (read == length) {
            return -1;
        }
        int at = (int) (read % BLOCK);
        if (at == 0 && read > 0) {
            Arrays.fill(block, (byte) (read / BLOCK));
        }
        int given = (int) Math.min(Math.min(wanted, BLOCK - at), length - read);
        System.arraycopy(block, at, target, offset, given);
        digest.update(target, offset, given);
        read += given;
        return given;
    }

    /** Of what was read so far. */
    public String sha() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a stream, read to its end. */
    public static String shaOf(InputStream stream) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BLOCK];
        try (stream) {
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
