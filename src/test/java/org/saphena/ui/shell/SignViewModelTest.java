package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.editing.RecordEdits;
import org.saphena.service.OpenVisit;
import org.saphena.ui.HeldAtTimes;
import org.saphena.ui.support.Texts;

/** The PIN under a signature: what counts as a try, and what is left of it in memory. */
class SignViewModelTest {
    private static final String PIN = "2580";

    @TempDir private Path folder;
    private final Texts texts = new Texts(Language.EN);
    private final HeldAtTimes storing = new HeldAtTimes();
    private final List<OpenVisit> signed = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private ClinicViewModel clinic;
    private SignViewModel signing;

    @BeforeEach
    void startAVisit() {
        clinic =
                Clinics.in(
                        folder,
                        SampleJourney.CONSULTATIONS,
                        storing,
                        (delay, work) -> {},
                        texts,
                        failures::add);
        Clinics.create(clinic, folder);
        Clinics.addPatient(clinic, "4711", LocalDate.of(1968, 3, 14));
        clinic.chart().startVisit();
        signing =
                new SignViewModel(
                        clinic.bench(), texts, signed::add, failures::add, () -> clinic.lock());
    }

    @AfterEach
    void lock() {
        storing.release();
        clinic.lock();
        assertThat(failures).isEmpty();
    }

    private void choosePin() {
        clinic.office().mine().begin();
        clinic.office()
                .mine()
                .setPin(PIN.toCharArray(), PIN.toCharArray(), Clinics.PASSWORD.toCharArray());
    }

    private Visit visit() {
        return clinic.visitProperty().get().orElseThrow();
    }

    private void ask() {
        signing.ask(visit(), "default");
    }

    private String told() {
        return signing.wrongPinProperty().get();
    }

    private boolean isAsked() {
        return signing.askedProperty().get().isPresent();
    }

    @Test
    void noPinIsNoTry() {
        choosePin();
        ask();
        for (int i = 0; i < 3; i++) {
            signing.sign(new char[0]);
            assertThat(told()).isEqualTo("Type your PIN first. Nothing was tried.");
        }
        signing.sign("1357".toCharArray());
        assertThat(told()).isEqualTo("This is not your PIN. Tries left: 2.");
        signing.sign(PIN.toCharArray());
        assertThat(signed).hasSize(1);
        assertThat(isAsked()).isFalse();
    }

    @Test
    void anotherEnterWhileThePinIsCheckedIsNoTry() {
        choosePin();
        ask();
        char[] other = "1357".toCharArray();
        storing.hold();
        signing.sign("1357".toCharArray());
        signing.sign(other);
        assertThat(other).containsOnly('\0');
        storing.release();
        assertThat(told()).isEqualTo("This is not your PIN. Tries left: 2.");
        signing.sign(PIN.toCharArray());
        assertThat(signed).hasSize(1);
    }

    @Test
    void anotherEnterWhileTheNameIsWrittenSignsOnce() {
        signing.signerProperty().set("Dr Example");
        ask();
        storing.hold();
        signing.sign();
        signing.sign();
        storing.release();
        assertThat(signed).hasSize(1);
        assertThat(failures).isEmpty();
    }

    @Test
    void aPinThatIsNotNeededIsForgotten() {
        char[] unasked = PIN.toCharArray();
        signing.sign(unasked);
        assertThat(unasked).containsOnly('\0');
        choosePin();
        ask();
        visit().editor()
                .orElseThrow()
                .model()
                .apply("x", "", "", RecordEdits.decision(Clinics.GONE));
        char[] early = PIN.toCharArray();
        signing.sign(early);
        assertThat(early).containsOnly('\0');
        assertThat(signed).isEmpty();
        assertThat(signing.askedProperty().get().orElseThrow().review().stops()).isNotEmpty();
        char[] stopped = PIN.toCharArray();
        signing.sign(stopped);
        assertThat(stopped).containsOnly('\0');
        assertThat(signed).isEmpty();
    }

    @Test
    void lockingWhileThePinIsCheckedLeavesTheNextSignatureItsWay() {
        choosePin();
        ask();
        storing.hold();
        signing.sign("1357".toCharArray());
        clinic.lock();
        storing.release();
        assertThat(isAsked()).isFalse();
        clinic.door().unlock(Clinics.PASSWORD.toCharArray());
        ask();
        signing.sign(PIN.toCharArray());
        assertThat(signed).hasSize(1);
    }
}
