package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTest {
    @TempDir Path folder;
    private final HandClock clock = new HandClock();

    @Test
    void aWholeCheckIsDueAtFirstAndThenOnceAWeek() {
        try (Store store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password())) {
            Upkeep upkeep = store.upkeep().orElseThrow();
            assertThat(upkeep.lastChecked()).isEmpty();

            upkeep.tick();
            Instant first = clock.instant();
            assertThat(upkeep.lastChecked()).contains(first);

            clock.pass(Duration.ofDays(6));
            upkeep.tick();
            assertThat(upkeep.lastChecked()).contains(first);

            clock.pass(Duration.ofDays(1));
            upkeep.tick();
            assertThat(upkeep.lastChecked()).contains(clock.instant());
            assertThat(upkeep.foundDamage()).isFalse();
        }
    }

    @Test
    void aCheckThatIsAskedForIsRemembered() {
        try (Store store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password())) {
            store.upkeep().orElseThrow().check(Progress.NONE);
            assertThat(store.upkeep().orElseThrow().lastChecked()).contains(clock.instant());
        }
    }

    @Test
    void anIndexThatDoesNotFitItsTableIsFoundThoughEveryPageIsWhole() {
        Vaults.filled(folder);
        try (Store store = Vaults.in(folder, clock).open(Vaults.NAME, Vaults.password())) {
            Vaults.indexBirthDatesBy(store, "created_at");
            Upkeep upkeep = store.upkeep().orElseThrow();

            List<String> told = new ArrayList<>();
            upkeep.whenDamaged(() -> told.add("before"));
            assertThat(told).isEmpty();

            assertThatExceptionOfType(DamagedStoreException.class)
                    .isThrownBy(() -> upkeep.check(Progress.NONE));
            assertThat(told).containsExactly("before");
            upkeep.tick();

            assertThat(told).containsExactly("before", "before");
            upkeep.whenDamaged(() -> told.add("after"));
            assertThat(told).endsWith("after");
            assertThat(upkeep.foundDamage()).isTrue();
            assertThat(upkeep.lastChecked()).isEmpty();
        }
    }

    @Test
    void whatNobodyThoughtOfEndsNoUpkeepAndIsLoggedWithoutItsWords() {
        Logger log = Logger.getLogger(Upkeep.class.getName());
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = handler(logged);
        log.addHandler(handler);
        Vaults.filled(folder);
        try (Store store = Vaults.in(folder, clock).open(Vaults.NAME, Vaults.password())) {
            Vaults.indexBirthDatesBy(store, "created_at");
            Upkeep upkeep = store.upkeep().orElseThrow();
            upkeep.whenDamaged(() -> {
                throw new IllegalStateException("Kim");
            });

            assertThatNoException().isThrownBy(upkeep::tick);

            assertThat(logged)
                    .singleElement()
                    .satisfies(record -> {
                        assertThat(record.getMessage()).endsWith("IllegalStateException");
                        assertThat(record.getThrown()).isNull();
                    });
        } finally {
            log.removeHandler(handler);
        }
    }

    private static Handler handler(List<LogRecord> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void theMarkOfAClosedFileHoldsUntilAnyByteChanges() throws IOException {
        Vaults.filled(folder);
        VaultFiles files = new VaultFiles(folder);
        try (DataKey key =
                KeyFinder.slots(files.keys()).open(Vaults.NAME, Vaults.password()).key()) {
            assertThat(ClosedMark.holds(files, key)).isTrue();
            byte[] bytes = Files.readAllBytes(files.database());
            bytes[bytes.length - 1] ^= 1;
            Files.write(files.database(), bytes);
            assertThat(ClosedMark.holds(files, key)).isFalse();
        }
    }

    @Test
    void aMarkThatWasMadeWithoutTheKeyCountsForNothing() throws IOException {
        Vaults.filled(folder);
        VaultFiles files = new VaultFiles(folder);
        Files.writeString(
                files.closed(),
                "saphena-closed 1\nsha256 "
                        + FileHash.of(files.database())
                        + "\nmac "
                        + "0".repeat(64)
                        + "\n");
        try (DataKey key =
                KeyFinder.slots(files.keys()).open(Vaults.NAME, Vaults.password()).key()) {
            assertThat(ClosedMark.holds(files, key)).isFalse();
        }
        Vaults.open(folder).close();
    }

    @Test
    void theMarkIsGoneWhileTheRecordsAreOpen() {
        Vaults.filled(folder);
        assertThat(folder.resolve("clinic.closed")).exists();
        try (Store _ = Vaults.open(folder)) {
            assertThat(folder.resolve("clinic.closed")).doesNotExist();
        }
        assertThat(folder.resolve("clinic.closed")).exists();
    }
}
