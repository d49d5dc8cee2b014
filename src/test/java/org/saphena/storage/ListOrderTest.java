package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.storage.ListOrder.By;

/** Everybody, and those that a search finds, in an order that was chosen. */
@SuppressWarnings("NullAway.Init")
class ListOrderTest {
    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void open() {
        HandClock clock = new HandClock();
        store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password());
        add(clock, "30", "lee", "Boram", "이보람", "1957-07-01");
        add(clock, "b2", "Kim", "Haneul", "김하늘", "1981-02-11");
        add(clock, "10", "Kim", "Bada", null, "1968-03-14");
        add(clock, "A1", null, null, "강하늘", "1940-01-01");
        add(clock, "20", "Miller", "Tom", null, "1968-03-15");
    }

    private void add(
            HandClock clock,
            String number,
            @Nullable String family,
            @Nullable String given,
            @Nullable String own,
            String birth) {
        store.patients().create(Cases.patient(number, family, given, own, birth));
        clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> numbers(String typed, By by, boolean reversed) {
        return store.patients().search(typed, new ListOrder(by, reversed), 50).lines().stream()
                .map(line -> line.stored().patient().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_WORKED_WITH, 20 A1 10 b2 30",
        "ROMAN_NAME, 10 b2 30 20 A1",
        "NATIVE_NAME, 10 20 A1 b2 30",
        "BIRTH_DATE, A1 30 10 20 b2",
        "NUMBER, 10 20 30 A1 b2"
    })
    void everybodyStandsInOrderAndTheOtherWayRound(By by, String numbers) {
        List<String> wanted = List.of(numbers.split(" "));
        assertThat(numbers("", by, false)).isEqualTo(wanted);
        assertThat(numbers("", by, true)).isEqualTo(wanted.reversed());
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_WORKED_WITH, 20 A1 10 b2 30",
        "ROMAN_NAME, 10 b2 30 20 A1",
        "NATIVE_NAME, 10 20 A1 b2 30",
        "BIRTH_DATE, A1 30 10 20 b2",
        "NUMBER, 10 20 30 A1 b2"
    })
    void whatASearchFindsStandsInTheSameOrder(By by, String numbers) {
        store.session()
                .write(sql ->
                        sql.run(
                                "INSERT INTO patient_class SELECT id, 'left', 'C2', '2026-01-01'"
                                        + " FROM patient"));
        List<String> wanted = List.of(numbers.split(" "));
        assertThat(numbers("c2", by, false)).isEqualTo(wanted);
        assertThat(numbers("c2", by, true)).isEqualTo(wanted.reversed());
    }

    @Test
    void theFirstOfEverybodyAreReadAndNotTheNewest() {
        Listed<PatientLine> found =
                store.patients().search("", new ListOrder(By.BIRTH_DATE, false), 2);
        assertThat(found.whole()).isFalse();
        assertThat(found.lines())
                .extracting(line -> line.stored().patient().id())
                .containsExactly("A1", "30");
        assertThat(store.patients().search("", ListOrder.USUAL, 5).whole()).isTrue();
    }

    @Test
    void whoWasMergedStandsNowhere() {
        store.merges()
                .merge(
                        store.patients().byNumber("10").orElseThrow().key(),
                        store.patients().byNumber("30").orElseThrow().key(),
                        MergeReason.ENTERED_TWICE);
        for (By by : By.values()) {
            assertThat(numbers("", by, false)).as("%s", by).doesNotContain("30").contains("10");
        }
    }
}
