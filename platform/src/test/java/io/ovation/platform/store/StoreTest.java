package io.ovation.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import io.ovation.platform.config.Settings;
import io.vertx.core.Vertx;
import io.vertx.ext.mongo.impl.config.MongoClientOptionsParser;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreTest {
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().await();
    }

    @Test
    void every_write_is_confirmed_by_the_majority_and_every_wait_is_bounded() {
        MongoClientSettings driver = driverSettings("mongodb://127.0.0.1:27017/?w=1&readConcernLevel=local");

        assertThat(driver.getWriteConcern().getWObject()).isEqualTo(WriteConcern.MAJORITY.getWObject());
        assertThat(driver.getWriteConcern().getJournal()).isTrue();
        assertThat(driver.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
        assertThat(driver.getClusterSettings().getServerSelectionTimeout(TimeUnit.MILLISECONDS))
                .isEqualTo(3000);
        assertThat(driver.getSocketSettings().getReadTimeout(TimeUnit.MILLISECONDS))
                .isEqualTo(3000);
        assertThat(driver.getConnectionPoolSettings().getMaxSize()).isEqualTo(20);
    }

    @Test
    void a_process_without_data_opens_nothing() {
        Store store = new Store(vertx, settings("mongodb://127.0.0.1:1"));

        assertThat(store.close().await()).isNull();
    }

    private MongoClientSettings driverSettings(String uri) {
        return new MongoClientOptionsParser(vertx, Store.options(settings(uri))).settings();
    }

    private static StoreSettings settings(String uri) {
        return StoreSettings.from(Settings.of(Map.of("OVATION_MONGO_URI", uri)));
    }
}
