package org.saphena.ui.guided;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.ui.guided.Strip.Deed;
import org.saphena.ui.support.Texts;

/** Offered, run, skipped, left: whatever the patient. */
class GuidedViewModelTest {
    private static final Seen CHART =
            new Seen("DEMO-0001", Optional.empty(), OptionalInt.empty(), false, false);

    private final Texts texts = new Texts(Language.EN);
    private LocalTime now = LocalTime.of(10, 40);
    private final GuidedViewModel model = new GuidedViewModel(() -> now, texts);

    private Strip strip() {
        return model.stripProperty().get().orElseThrow();
    }

    private void enterDemoAndStart() {
        model.enter(true);
        model.start(Tour.VISIT);
    }

    @Test
    void inRealRecordsNothingIsOfferedAndNothingBegins() {
        model.enter(false);
        assertThat(model.stripProperty().get()).isEmpty();
        assertThat(model.isPossible()).isFalse();
        model.start(Tour.VISIT);
        model.start(Tour.PRACTICE);
        model.next();
        assertThat(model.stripProperty().get()).isEmpty();
    }

    @Test
    void theDemoClinicOffersItUntilAPatientIsOpened() {
        model.enter(true);
        assertThat(strip().deeds()).containsExactly(Deed.START, Deed.PRACTISE, Deed.DECLINE);
        model.see(Seen.NOTHING);
        assertThat(model.stripProperty().get()).isPresent();
        model.see(CHART);
        assertThat(model.stripProperty().get()).isEmpty();
    }

    @Test
    void whatIsDeclinedIsGone() {
        model.enter(true);
        model.leave();
        assertThat(model.stripProperty().get()).isEmpty();
    }

    @Test
    void theFirstKeyOfTheOfferStarts() {
        model.enter(true);
        model.next();
        assertThat(strip().heading()).isEqualTo("Step 1 of 13");
        assertThat(strip().keys()).isEqualTo("Ctrl+F kim h Enter");
        assertThat(strip().spoken())
                .isEqualTo(
                        "Step 1 of 13. Find Kim Haneul, an invented patient: Ctrl+F kim h Enter");
    }

    @Test
    void aStepIsDoneByWhatTheWindowShows() {
        enterDemoAndStart();
        model.see(CHART);
        assertThat(strip().heading()).isEqualTo("Step 2 of 13");
    }

    @Test
    void anotherPatientDoesNotCount() {
        enterDemoAndStart();
        model.see(new Seen("DEMO-0002", Optional.empty(), OptionalInt.empty(), false, false));
        assertThat(strip().heading()).isEqualTo("Step 1 of 13");
    }

    @Test
    void timeAloneDoesNothing() {
        enterDemoAndStart();
        now = now.plusHours(1);
        model.see(Seen.NOTHING);
        assertThat(strip().heading()).isEqualTo("Step 1 of 13");
    }

    @Test
    void whatIsThereAlreadyIsNotAskedFor() {
        model.enter(true);
        model.see(CHART);
        model.start(Tour.VISIT);
        assertThat(strip().heading()).isEqualTo("Step 2 of 13");
    }

    @Test
    void skippedStepsAreToldInTheEnd() {
        enterDemoAndStart();
        for (int i = 0; i < Tour.VISIT.steps().size(); i++) {
            assertThat(strip().deeds()).containsExactly(Deed.SKIP, Deed.END);
            model.next();
        }
        assertThat(strip().heading()).isEqualTo("The guided visit is done");
        assertThat(strip().text()).contains("Steps skipped: 13.");
        assertThat(strip().deeds()).containsExactly(Deed.PRACTISE, Deed.CLOSE);
        assertThat(model.tallyProperty().get()).isEmpty();
    }

    @Test
    void itEndsOnDemand() {
        enterDemoAndStart();
        model.leave();
        assertThat(model.stripProperty().get()).isEmpty();
        model.see(CHART);
        assertThat(model.stripProperty().get()).isEmpty();
    }

    @Test
    void lockingEndsIt() {
        enterDemoAndStart();
        model.enter(false);
        assertThat(model.stripProperty().get()).isEmpty();
        assertThat(model.tallyProperty().get()).isEmpty();
    }

    @Test
    void keysAndTimeStandBesideWhatTheyMayBe() {
        enterDemoAndStart();
        now = now.plusSeconds(65);
        model.key();
        model.key();
        assertThat(model.tallyProperty().get())
                .isEqualTo("2 of " + Tour.VISIT.keys() + " keys · 1:05 of 1:30 min");
    }

    @Test
    void aVisitOverMidnightTakesItsTime() {
        now = LocalTime.of(23, 59, 30);
        enterDemoAndStart();
        now = LocalTime.of(0, 0, 10);
        model.key();
        assertThat(model.tallyProperty().get()).contains("0:40 of 1:30");
    }

    @Test
    void keysOutsideAVisitAreNotCounted() {
        model.enter(true);
        model.key();
        model.start(Tour.VISIT);
        assertThat(model.tallyProperty().get()).startsWith("0 of ");
    }

    @Test
    void keysCountWhereTheyWerePressed() {
        model.enter(true);
        model.start(Tour.PRACTICE);
        model.key();
        model.see(CHART);
        model.key();
        model.key();
        model.next();
        model.key();
        for (int i = 2; i < Tour.PRACTICE.steps().size(); i++) {
            model.next();
        }
        assertThat(strip().text())
                .contains("4 of 340 keys")
                .contains("find 3/10 · symptoms 1/27 · history 0/29 · exam 0/41 · duplex 0/182")
                .contains("accept sections 0/8 · plan 0/25 · sign and papers 0/10");
    }

    @Test
    void theLanguageChangesOnTheSpotAndNothingElse() {
        enterDemoAndStart();
        model.key();
        texts.speak(Language.KO);
        assertThat(strip().heading()).isEqualTo("13단계 중 1단계");
        assertThat(model.tallyProperty().get()).startsWith("키 1/");
    }

    @Test
    void aSectionCountsOnlyInTheDraftOfThePatient() {
        Seen elsewhere = new Seen("DEMO-0001", Optional.empty(), OptionalInt.of(6), false, false);
        assertThat(Goals.at(2).test(elsewhere)).isFalse();
    }
}
