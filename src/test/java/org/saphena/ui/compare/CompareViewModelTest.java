package org.saphena.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord.ComparedOption;
import org.saphena.clinical.VisitRecord.Leaning;
import org.saphena.clinical.VisitRecord.Priority;
import org.saphena.comparison.Comparison;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.SampleCases;
import org.saphena.ui.compare.Compared.PickLine;
import org.saphena.ui.compare.Compared.Ready;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;

class CompareViewModelTest {
    private static final OptionKey FOAM =
            new OptionKey(Side.RIGHT, Treatment.FOAM_SCLEROTHERAPY, Target.GSV);
    private static final OptionKey LASER = new OptionKey(Side.RIGHT, Treatment.EVLA, Target.GSV);

    private final FakeConsultations consultations = new FakeConsultations();
    private final Texts texts = new Texts(Language.EN);
    private final CompareViewModel model =
            new CompareViewModel(consultations, Background.immediate(), texts);
    private final List<String> fields = new ArrayList<>();
    private CaseFile recorded = SampleCases.full();

    @BeforeEach
    void takeADraft() {
        model.take(recorded, "default", Optional.of(this::record));
    }

    private void record(String field, String place, Edit edit) {
        fields.add(field);
        recorded = edit.apply(recorded);
    }

    private Ready ready() {
        return (Ready) model.shownProperty().get();
    }

    private List<OptionKey> picks() {
        return ready().choices().stream().filter(PickLine::picked).map(PickLine::option).toList();
    }

    private static CaseFile decided(Treatment treatment, OptionStatus status, Decision decision) {
        return RecordEdits.decision(
                        new OptionDecision(
                                Side.RIGHT,
                                treatment,
                                Target.GSV,
                                status,
                                decision,
                                null,
                                null,
                                null,
                                null))
                .apply(SampleCases.full());
    }

    @Test
    void whatSuitsBestStandsBesideWaitingAtFirst() {
        assertThat(ready().leg()).isEqualTo(Side.RIGHT);
        assertThat(picks())
                .extracting(OptionKey::treatment)
                .containsExactly(Treatment.EVLA, Treatment.RFA, Treatment.FOAM_SCLEROTHERAPY);
        assertThat(ready().comparison().columns()).hasSize(Comparison.MOST);
    }

    @Test
    void whatIsDecidedComesBeforeWhatSuits() {
        model.take(
                decided(Treatment.FOAM_SCLEROTHERAPY, OptionStatus.SUITABLE, Decision.DISCUSSED),
                "default",
                Optional.empty());
        assertThat(picks()).contains(FOAM).hasSize(Picks.MOST);
    }

    @Test
    void whatIsContraindicatedIsNoChoiceButIsNamedWithItsReason() {
        assertThat(ready().choices())
                .extracting(line -> line.option().treatment())
                .doesNotContain(Treatment.CYANOACRYLATE_CLOSURE);
        assertThat(ready().barred())
                .singleElement()
                .asString()
                .contains("Cyanoacrylate", "allergy to acrylate adhesive is recorded");
        assertThat(ready().barredNames()).containsExactly("glue");
    }

    @Test
    void whatWasDecidedAgainstAdviceIsAChoice() {
        CaseFile overridden =
                decided(
                        Treatment.CYANOACRYLATE_CLOSURE,
                        OptionStatus.CONTRAINDICATED,
                        Decision.DISCUSSED);
        model.take(overridden, "default", Optional.empty());
        assertThat(picks())
                .extracting(OptionKey::treatment)
                .contains(Treatment.CYANOACRYLATE_CLOSURE);
        assertThat(ready().barred()).isEmpty();
    }

    @Test
    void anOptionIsTakenAwayAndAnotherPutInItsPlaceAndBothAreRecorded() {
        model.toggle(LASER);
        assertThat(picks()).doesNotContain(LASER).hasSize(2);
        OptionKey stockings = new OptionKey(Side.RIGHT, Treatment.COMPRESSION_20_30, Target.LEG);
        model.toggle(stockings);
        assertThat(picks()).contains(stockings);
        assertThat(fields).containsOnly("plan.record/compared");
        assertThat(Objects.requireNonNull(recorded.record()).compared())
                .contains(new ComparedOption(Side.RIGHT, Treatment.COMPRESSION_20_30, Target.LEG))
                .hasSize(3);
    }

    @Test
    void aFourthOptionFindsNoRoom() {
        OptionKey stockings = new OptionKey(Side.RIGHT, Treatment.COMPRESSION_20_30, Target.LEG);
        assertThat(ready().choices())
                .filteredOn(line -> line.option().equals(stockings))
                .singleElement()
                .matches(line -> !line.room());
        model.toggle(stockings);
        assertThat(picks()).doesNotContain(stockings);
        assertThat(fields).isEmpty();
    }

    @Test
    void theLastOptionStays() {
        List<OptionKey> all = picks();
        all.forEach(model::toggle);
        assertThat(picks()).containsExactly(all.getLast());
    }

    @Test
    void whatMattersIsRecordedMarkedAndTakenOut() {
        model.weigh(PriorityCode.SLEEP, 5);
        assertThat(ready().matters()).containsEntry(PriorityCode.SLEEP, 5);
        assertThat(Objects.requireNonNull(recorded.record()).priorities())
                .containsExactly(new Priority(PriorityCode.SLEEP, 5));
        model.weigh(PriorityCode.SLEEP, 0);
        assertThat(ready().matters()).isEmpty();
        assertThat(recorded.record()).isNull();
    }

    @Test
    void theLeaningIsRecordedAlsoWhenThePatientIsNotSure() {
        model.lean(Treatment.RFA);
        assertThat(ready().leaning()).contains(new Leaning(Treatment.RFA));
        model.lean(null);
        assertThat(Objects.requireNonNull(recorded.record()).leaning())
                .isEqualTo(new Leaning(null));
    }

    @Test
    void aVisitThatCannotBeChangedIsShownChangedButNotRecorded() {
        model.take(SampleCases.full(), "default", Optional.empty());
        model.weigh(PriorityCode.COST, 2);
        assertThat(ready().changeable()).isFalse();
        assertThat(ready().matters()).containsEntry(PriorityCode.COST, 2);
        assertThat(fields).isEmpty();
    }

    @Test
    void theOtherLegHasItsOwnOptions() {
        model.show(Side.LEFT);
        assertThat(ready().leg()).isEqualTo(Side.LEFT);
        assertThat(ready().choices()).allMatch(line -> line.option().leg() == Side.LEFT);
        assertThat(ready().legs()).containsExactly(Side.RIGHT, Side.LEFT);
    }

    @Test
    void itSpeaksTheLanguageOfTheWindow() {
        texts.speak(Language.KO);
        assertThat(ready().comparison().columns().getLast().name()).isEqualTo("지켜보기");
    }

    @Test
    void aCaseWithoutOptionsHasWaitingAlone() {
        consultations.open(FakeConsultations.BARE);
        model.take(SampleCases.bare(), "default", Optional.empty());
        assertThat(ready().choices()).isEmpty();
        assertThat(ready().comparison().columns()).hasSize(1);
        assertThat(ready().givenName()).isEmpty();
    }

    @Test
    void withoutAnAnswerItSaysSo() {
        consultations.open(FakeConsultations.NO_ANSWER);
        model.take(SampleCases.full(), "default", Optional.empty());
        assertThat(model.shownProperty().get()).isInstanceOf(Compared.Failed.class);
    }

    @Test
    void thePatientsScreenClosesWithTheComparison() {
        model.patientScreenProperty().set(true);
        model.clear();
        assertThat(model.patientScreenProperty().get()).isFalse();
        assertThat(model.shownProperty().get()).isInstanceOf(Compared.Nothing.class);
    }
}
