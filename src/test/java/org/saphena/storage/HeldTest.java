package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldTest {
    @TempDir Path folder;

    @Test
    void aSecondWindowOfTheSameProcessIsToldWhoHoldsItAndTheFirstGoesOn() {
        try (Store first = Vaults.create(folder)) {
            assertThatExceptionOfType(StoreHeldException.class)
                    .isThrownBy(() -> Vaults.open(folder))
                    .satisfies(e -> {
                        Holder holder = Objects.requireNonNull(e.holder());
                        assertThat(holder.pid()).isEqualTo(ProcessHandle.current().pid());
                        assertThat(holder.host()).isEqualTo("front-desk");
                        assertThat(holder.since()).isEqualTo(Instant.parse("2026-03-14T01:40:00Z"));
                    });
            first.patients().create(Cases.KIM.patient());
        }
        Vaults.open(folder).close();
    }

    @Test
    void anotherProcessIsToldWithinASecondWhoHoldsItAndNothingChanges() throws IOException {
        Vaults.create(folder).close();
        try (Child holder = Child.start(HoldingMain.class, folder)) {
            long pid = Long.parseLong(holder.line());
            var before = Vaults.bytes(folder);

            long start = System.nanoTime();
            assertThatExceptionOfType(StoreHeldException.class)
                    .isThrownBy(() -> Vaults.open(folder))
                    .satisfies(e ->
                            assertThat(Objects.requireNonNull(e.holder()).pid()).isEqualTo(pid));
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isLessThan(Duration.ofSeconds(1));
            assertThat(Vaults.bytes(folder)).isEqualTo(before);
            holder.kill();
        }
        Vaults.open(folder).close();
    }

    @Test
    void aLockFileLeftByADeadProcessStopsNobody() throws IOException {
        Vaults.create(folder).close();
        Files.writeString(folder.resolve("clinic.lock"), "1\nold\n2020-01-01T00:00:00Z\n");
        Vaults.open(folder).close();
    }

    @Test
    void theLockFileIsEmptyAfterClosing() throws IOException {
        Vaults.create(folder).close();
        assertThat(Files.size(folder.resolve("clinic.lock"))).isZero();
    }
}
