package io.ovation.acceptance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A page that is made from the code: compared with the stored one, or stored anew when that is asked for. */
record GeneratedPage(String file, String text) {
    private static final String REGENERATE =
            "./mvnw test -pl acceptance -am -DskipWeb -Dtest='*PageTest' -Dsurefire.failIfNoSpecifiedTests=false -Dovation.docs=write";

    void isUpToDate() {
        if (System.getProperty("ovation.docs", "").equals("write")) {
            write();
        }
        assertThat(Repository.read(file))
                .as(
                        "%s is made from the code and no longer says what the code says; make it again with%n  %s",
                        file, REGENERATE)
                .isEqualTo(text);
    }

    private void write() {
        try {
            Files.writeString(Repository.ROOT.resolve(file), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
