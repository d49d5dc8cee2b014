package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord.Pathway;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.ui.SampleCases;
import org.saphena.ui.control.CellState;
import org.saphena.ui.control.Choice;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.Outcome;

class ScheduleFieldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    private final Entries entries = new Entries();
    private final EntryViewModel model = entries.editor(SampleCases.full());

    private FieldGrid field() {
        return new FieldGrid(
                model,
                FieldGrid.person(28),
                List.of(FieldRow.of("pathway", "Schedule", "", new ScheduleField(model).field())));
    }

    private GridCell cell() {
        return Objects.requireNonNull(field().cell(0, 0));
    }

    private void change(Edit edit) {
        model.apply("x", "", "", edit);
    }

    private void decide(Side leg, Treatment treatment, Decision decision, @Nullable LocalDate on) {
        change(
                RecordEdits.decision(
                        new OptionDecision(
                                leg,
                                treatment,
                                Target.GSV,
                                OptionStatus.SUITABLE,
                                decision,
                                null,
                                on,
                                null,
                                null)));
    }

    private @Nullable Pathway chosen() {
        return Schedules.chosen(model.draftProperty().get());
    }

    @Test
    void theSchedulesAreThoseOfTheKnowledgeBaseInTheUsersLanguage() {
        assertThat(cell().choices())
                .extracting(Choice::word)
                .containsExactly(
                        "After laser or radiofrequency",
                        "After glue or mechanochemical closure",
                        "After foam",
                        "After phlebectomy or surgery",
                        "Open ulcer");
        entries.texts().speak(Language.KO);
        assertThat(cell().choices().getFirst()).isEqualTo(new Choice("1", "레이저 또는 고주파 후"));
    }

    @Test
    void thoseOfAcceptedOptionsStandFirst() {
        decide(Side.RIGHT, Treatment.PHLEBECTOMY, Decision.CHOSEN, null);
        decide(Side.RIGHT, Treatment.CYANOACRYLATE_CLOSURE, Decision.DISCUSSED, null);
        assertThat(cell().choices())
                .extracting(Choice::word)
                .startsWith("After phlebectomy or surgery", "After laser or radiofrequency");
    }

    @Test
    void aScheduleIsForTheLegOfItsAcceptedOption() {
        decide(Side.RIGHT, Treatment.RFA, Decision.CHOSEN, null);
        assertThat(field().write(0, 0, "1")).isEqualTo(Outcome.WRITTEN);
        assertThat(chosen()).isEqualTo(new Pathway(Side.RIGHT, "thermal-standard"));
        assertThat(cell().text()).isEqualTo("After laser or radiofrequency");
        decide(Side.LEFT, Treatment.EVLA, Decision.CHOSEN, null);
        field().write(0, 0, "1");
        assertThat(chosen()).isEqualTo(new Pathway(null, "thermal-standard"));
        field().write(0, 0, "");
        assertThat(chosen()).isNull();
    }

    @Test
    void aCodeThatTheKnowledgeBaseDoesNotHaveStaysAndIsShown() {
        change(RecordEdits.field("pathway", new Pathway(Side.LEFT, "our-own-way")));
        assertThat(cell().text()).isEqualTo("our-own-way");
        assertThat(cell().state()).isEqualTo(CellState.DOUBTFUL);
        assertThat(cell().message())
                .isEqualTo("The knowledge base in use does not have this schedule.");
        assertThat(FollowUpBox.lines(model))
                .containsExactly(
                        List.of(
                                "The knowledge base in use does not have this schedule:"
                                        + " its steps are not known."));
        FieldGrid options = new PlanGrid(model).grid(lines());
        options.write(line(Treatment.RFA), 0, "A");
        assertThat(options.write(line(Treatment.RFA), 0, "P")).isInstanceOf(Outcome.Refused.class);
        assertThat(chosen()).isEqualTo(new Pathway(Side.LEFT, "our-own-way"));
    }

    private List<PlanLines.Line> lines() {
        return PlanLines.of(model.assessmentProperty().get(), model.draftProperty().get());
    }

    private int line(Treatment treatment) {
        return IntStream.range(0, lines().size())
                .filter(index -> lines().get(index).key().treatment() == treatment)
                .findFirst()
                .orElseThrow();
    }

    private int line(OptionStatus status) {
        return IntStream.range(0, lines().size())
                .filter(index -> lines().get(index).status() == status)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneKeyAcceptsAnOptionWithItsSchedule() {
        FieldGrid options = new PlanGrid(model).grid(lines());
        int rfa = line(Treatment.RFA);
        Side leg = lines().get(rfa).key().leg();
        assertThat(options.write(rfa, 0, "P")).isEqualTo(Outcome.WRITTEN);
        assertThat(Objects.requireNonNull(options.cell(rfa, 0)).text()).isEqualTo("Chosen");
        assertThat(chosen()).isEqualTo(new Pathway(leg, "thermal-standard"));
        assertThat(options.write(rfa, 0, "P")).isEqualTo(Outcome.WRITTEN);
        assertThat(chosen()).isEqualTo(new Pathway(leg, "thermal-standard"));
    }

    @Test
    void theSameScheduleOnTheOtherLegIsForBoth() {
        FieldGrid options = new PlanGrid(model).grid(lines());
        int rfa = line(Treatment.RFA);
        Side leg = lines().get(rfa).key().leg();
        Side other = leg == Side.RIGHT ? Side.LEFT : Side.RIGHT;
        change(RecordEdits.field("pathway", new Pathway(other, "thermal-standard")));
        options.write(rfa, 0, "P");
        assertThat(chosen()).isEqualTo(new Pathway(null, "thermal-standard"));
        options.write(rfa, 0, "P");
        assertThat(chosen()).isEqualTo(new Pathway(null, "thermal-standard"));
    }

    @Test
    void anotherScheduleIsNotReplacedInPassing() {
        change(RecordEdits.field("pathway", new Pathway(Side.RIGHT, "foam-standard")));
        CaseFile before = model.draftProperty().get();
        FieldGrid options = new PlanGrid(model).grid(lines());
        assertThat(options.write(line(Treatment.RFA), 0, "P"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.message()).contains("another schedule already"));
        assertThat(model.draftProperty().get()).isEqualTo(before);
    }

    @Test
    void whatWaitsForAReasonBringsItsScheduleWithIt() {
        int line = line(OptionStatus.CONTRAINDICATED);
        FieldGrid options = new PlanGrid(model).grid(lines());
        assertThat(options.write(line, 0, "P")).isInstanceOf(Outcome.Refused.class);
        assertThat(chosen()).isNull();
        options.write(line, 1, "1");
        assertThat(chosen()).isNotNull();
        assertThat(Objects.requireNonNull(model.draftProperty().get().record()).decisions())
                .singleElement()
                .extracting(OptionDecision::reason)
                .isEqualTo(DecisionReason.PATIENT_PREFERS);
        assertThat(model.refusedProperty().get()).isZero();
    }

    @Test
    void anOptionWithoutAScheduleHasNoKeyForIt() {
        FieldGrid options = new PlanGrid(model).grid(lines());
        GridCell compression =
                Objects.requireNonNull(options.cell(line(Treatment.COMPRESSION_20_30), 0));
        assertThat(compression.choices())
                .extracting(Choice::key)
                .containsExactly("A", "D", "R", "L", "N");
        GridCell rfa = Objects.requireNonNull(options.cell(line(Treatment.RFA), 0));
        assertThat(rfa.choices()).extracting(Choice::key).endsWith("P");
    }

    @Test
    void theStepsHaveTheirDaysOnceTheTreatmentHasOne() {
        assertThat(FollowUpBox.lines(model)).containsExactly(List.of("No schedule is chosen."));
        change(RecordEdits.field("pathway", new Pathway(Side.RIGHT, "thermal-standard")));
        assertThat(FollowUpBox.lines(model))
                .hasSize(7)
                .first()
                .asString()
                .contains("6 steps; no day of treatment is planned");
        assertThat(FollowUpBox.lines(model).get(1).getFirst()).isEqualTo("After 1 week");
        change(
                RecordEdits.field(
                        "plan",
                        List.of(
                                new PlanItem(
                                        PlanKind.PROCEDURE, Side.RIGHT, List.of(), DAY, null))));
        assertThat(FollowUpBox.lines(model).getFirst()).containsExactly("6 steps");
        assertThat(FollowUpBox.lines(model).get(1))
                .containsExactly(
                        "11-Dec-2026",
                        "Right · Duplex only with symptoms or high risk; some clinics scan"
                                + " routinely.");
        assertThat(FollowUpBox.lines(model).get(3).getFirst())
                .isEqualTo("01-Jan-2027 to 15-Jan-2027");
    }

    @Test
    void theDayOfAnAcceptedOptionDatesThemToo() {
        change(RecordEdits.field("pathway", new Pathway(Side.RIGHT, "thermal-standard")));
        decide(Side.RIGHT, Treatment.RFA, Decision.CHOSEN, DAY);
        assertThat(FollowUpBox.lines(model).get(1).getFirst()).isEqualTo("11-Dec-2026");
    }
}
