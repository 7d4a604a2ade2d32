package io.ovation.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    private final Path folder;

    OpeningTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_second_opener_in_this_process_is_refused_in_one_sentence() {
        try (EmbeddedStore store = EmbeddedStore.open(EmbeddedStoreOptions.in(folder))) {
            assertThat(store.connectionString()).startsWith("mongodb://127.0.0.1:");
            assertThatThrownBy(() -> EmbeddedStore.open(EmbeddedStoreOptions.in(folder)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(folder + " is already open in this process; stop that one first");
        }
        EmbeddedStore.open(EmbeddedStoreOptions.in(folder)).close();
    }

    /** A refused opener in this process closes its channel on the lock file, which must not drop the lock. */
    @Test
    void a_second_opener_in_another_process_is_refused_too() throws Exception {
        try (EmbeddedStore store = EmbeddedStore.open(EmbeddedStoreOptions.in(folder))) {
            assertThatThrownBy(() -> EmbeddedStore.open(EmbeddedStoreOptions.in(folder)))
                    .isInstanceOf(IllegalStateException.class);
            Process other = ChildJvm.start(OpeningTest.class, folder.toString());
            String output = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(output).contains("is already open in another process; stop that one first");
            assertThat(store.connectionString()).isNotEmpty();
        }
    }

    /** The other process. */
    public static void main(String[] arguments) {
        EmbeddedStore.open(EmbeddedStoreOptions.in(Path.of(arguments[0]))).close();
    }

    @Test
    void it_listens_on_loopback_only() throws IOException {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            int port = URI.create(store.connectionString()).getPort();
            for (InetAddress address : NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .toList()) {
                boolean isOurs = address.getHostAddress().equals("127.0.0.1");
                assertThat(answers(address, port)).as(address.toString()).isEqualTo(isOurs);
            }
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void what_a_crashed_compaction_left_is_swept_away() throws IOException {
        EmbeddedStore.open(EmbeddedStoreOptions.in(folder)).close();
        Path unfinished = Files.writeString(folder.resolve("store-0000000002.journal.tmp"), "half");
        EmbeddedStore.open(EmbeddedStoreOptions.in(folder)).close();
        assertThat(unfinished).doesNotExist();
        Path old = folder.resolve("store-0000000001.journal");
        Path published = Files.copy(old, folder.resolve("store-0000000002.journal"));
        EmbeddedStore.open(EmbeddedStoreOptions.in(folder)).close();
        assertThat(old).doesNotExist();
        assertThat(published).exists();
    }

    @Test
    void a_taken_port_is_refused_and_the_folder_is_free_again() {
        try (EmbeddedStore store = EmbeddedStore.inMemory()) {
            int port = URI.create(store.connectionString()).getPort();
            assertThatThrownBy(() ->
                            EmbeddedStore.open(EmbeddedStoreOptions.in(folder).withPort(port)))
                    .hasMessageContaining("Address already in use");
        }
        EmbeddedStore.open(EmbeddedStoreOptions.in(folder)).close();
    }

    @Test
    void impossible_options_are_refused() {
        EmbeddedStoreOptions options = EmbeddedStoreOptions.in(folder);
        assertThatIllegalArgumentException().isThrownBy(() -> options.withPort(70_000));
        assertThatIllegalArgumentException().isThrownBy(() -> options.withCompactAtBytes(0));
    }
}
