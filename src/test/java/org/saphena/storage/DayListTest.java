package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class DayListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    @TempDir Path folder;
    private final HandClock clock = new HandClock();
    private Store store;
    private DayList list;
    private PatientKey kim;
    private PatientKey lee;

    @BeforeEach
    void open() {
        store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password());
        list = store.dayList();
        kim = store.patients().create(Cases.KIM.patient()).key();
        lee = store.patients().create(Cases.patient("C-2", "Lee", null, null, "1970-01-01")).key();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoCameFirstStandsFirstAndEachHasAState() {
        DayLine first = list.arrive(lee, TODAY);
        clock.pass(Duration.ofMinutes(5));
        list.arrive(kim, TODAY);
        list.move(lee, TODAY, first.version(), AttendanceState.ULTRASOUND);

        assertThat(list.on(TODAY))
                .extracting(line -> line.patient().key(), DayLine::state, DayLine::version)
                .containsExactly(
                        tuple(lee, AttendanceState.ULTRASOUND, 2),
                        tuple(kim, AttendanceState.ARRIVED, 1));
        assertThat(list.on(TODAY).getFirst().arrivedAt()).isEqualTo(first.arrivedAt());
        assertThat(list.on(TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void anyStateMayFollowAnyOtherAndAllComeBackAfterALock() {
        int version = list.arrive(kim, TODAY).version();
        for (AttendanceState state : AttendanceState.values()) {
            version = list.move(kim, TODAY, version, state).version();
        }
        list.move(kim, TODAY, version, AttendanceState.DOCTOR);
        store.close();
        store = Vaults.open(folder);

        assertThat(store.dayList().on(TODAY))
                .extracting(DayLine::state)
                .containsExactly(AttendanceState.DOCTOR);
    }

    @Test
    void whatWasChangedElsewhereIsNotOverwritten() {
        DayLine line = list.arrive(kim, TODAY);
        list.move(kim, TODAY, line.version(), AttendanceState.DOCTOR);

        assertThatExceptionOfType(ChangedElsewhereException.class)
                .isThrownBy(() -> list.move(kim, TODAY, line.version(), AttendanceState.DONE));
        assertThatExceptionOfType(ChangedElsewhereException.class)
                .isThrownBy(() -> list.remove(kim, TODAY, line.version()));
        assertThatExceptionOfType(ChangedElsewhereException.class)
                .isThrownBy(() -> list.arrive(kim, TODAY));
        assertThatExceptionOfType(ChangedElsewhereException.class)
                .isThrownBy(() -> list.move(lee, TODAY, 1, AttendanceState.DONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> list.arrive(new PatientKey(99), TODAY));
        assertThat(list.on(TODAY))
                .extracting(DayLine::state)
                .containsExactly(AttendanceState.DOCTOR);
    }

    @Test
    void whoWasPutThereByMistakeIsTakenOff() {
        DayLine line = list.arrive(kim, TODAY);
        list.remove(kim, TODAY, line.version());
        assertThat(list.on(TODAY)).isEmpty();
        assertThat(list.arrive(kim, TODAY).version()).isEqualTo(1);
    }

    @Test
    void whoWasMergedStandsThereOnceAsWhoWasKept() {
        DayLine merged = list.arrive(lee, TODAY);
        store.merges().merge(kim, lee, MergeReason.ENTERED_TWICE);

        assertThat(list.on(TODAY)).extracting(line -> line.patient().key()).containsExactly(kim);
        assertThatExceptionOfType(ChangedElsewhereException.class)
                .isThrownBy(() -> list.arrive(kim, TODAY));
        list.move(kim, TODAY, merged.version(), AttendanceState.DONE);
        assertThat(list.on(TODAY)).extracting(DayLine::state).containsExactly(AttendanceState.DONE);

        store.merges().undo(lee);
        list.arrive(kim, TODAY);
        store.merges().merge(kim, lee, MergeReason.ENTERED_TWICE);
        assertThat(list.on(TODAY))
                .extracting(line -> line.patient().key(), DayLine::state)
                .containsExactly(tuple(kim, AttendanceState.ARRIVED));
        list.remove(kim, TODAY, 1);
        assertThat(list.on(TODAY)).isEmpty();
    }

    @Test
    void everyCallLeavesOneRow() {
        long before = Trails.last(store);
        DayLine line = list.arrive(kim, TODAY);
        list.on(TODAY);
        list.remove(kim, TODAY, line.version());
        assertThatExceptionOfType(ChangedElsewhereException.class)
                .isThrownBy(() -> list.remove(kim, TODAY, line.version()));

        assertThat(Trails.after(store, before))
                .containsExactly(
                        "day-list-changed success",
                        "day-list-read success",
                        "day-list-changed success",
                        "day-list-changed failed");
        assertThat(Trails.of(store).get((int) before).reason()).isEqualTo("arrived");
        assertThat(Trails.of(store).get((int) before).patient()).isEqualTo(kim);
    }
}
