package org.saphena.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Flow;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Medication;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Perforator;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Trunk;

class EditsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final CaseFile BLANK =
            Blank.visit(
                    new Patient(
                            "DEMO-1",
                            null,
                            null,
                            null,
                            LocalDate.of(1970, 1, 1),
                            Sex.FEMALE,
                            null,
                            null,
                            null),
                    DAY);

    @Test
    void aSymptomGradeSaysPresentAndZeroSaysAbsent() {
        CaseFile graded = LegEdits.symptom(Side.RIGHT, Symptom.ACHING, 2).apply(BLANK);
        assertThat(right(graded).symptoms().answer(Symptom.ACHING)).isEqualTo(Answer.YES);
        assertThat(right(graded).symptomSeverity()).containsEntry(Symptom.ACHING, 2);
        CaseFile absent = LegEdits.symptom(Side.RIGHT, Symptom.ACHING, 0).apply(graded);
        assertThat(right(absent).symptoms().answer(Symptom.ACHING)).isEqualTo(Answer.NO);
        assertThat(right(absent).symptomSeverity()).isEmpty();
        CaseFile notAsked = LegEdits.symptom(Side.RIGHT, Symptom.ACHING, null).apply(absent);
        assertThat(notAsked).isEqualTo(BLANK);
    }

    @Test
    void theOtherLegIsUntouched() {
        CaseFile changed = LegEdits.arterial(Side.LEFT, "abi", new BigDecimal("1.05")).apply(BLANK);
        assertThat(changed.consultation().legs().right())
                .isEqualTo(BLANK.consultation().legs().right());
        assertThat(Objects.requireNonNull(changed.consultation().legs().left()).arterial())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"C2,C2R", "C2R,C2", "C6,C6R", "C0,C3", "C3,C0"})
    void aClassReplacesWhatExcludesIt(CeapClass first, CeapClass second) {
        CaseFile changed =
                LegEdits.ceapClass(Side.RIGHT, first, true)
                        .then(LegEdits.ceapClass(Side.RIGHT, second, true))
                        .apply(BLANK);
        assertThat(Objects.requireNonNull(right(changed).ceap()).clinical())
                .containsExactly(second);
        CaseFile cleared = LegEdits.ceapClass(Side.RIGHT, second, false).apply(changed);
        assertThat(right(cleared).ceap()).isNull();
    }

    @Test
    void aSegmentComesWithItsFirstFieldAndGoesWithItsLast() {
        CaseFile seen =
                DuplexEdits.segmentField(Side.RIGHT, SegmentId.GSV_MT, "reflux", Flow.PRESENT)
                        .apply(BLANK);
        assertThat(segment(seen).reflux()).isEqualTo(Flow.PRESENT);
        assertThat(segment(seen).state()).isNull();
        CaseFile timed =
                DuplexEdits.segmentField(
                                Side.RIGHT,
                                SegmentId.GSV_MT,
                                "refluxSeconds",
                                new BigDecimal("2.40"))
                        .then(
                                DuplexEdits.segmentField(
                                        Side.RIGHT, SegmentId.GSV_MT, "reflux", null))
                        .apply(seen);
        assertThat(segment(timed).refluxSeconds()).isEqualTo(new BigDecimal("2.4"));
        CaseFile gone =
                DuplexEdits.segmentField(Side.RIGHT, SegmentId.GSV_MT, "refluxSeconds", null)
                        .apply(timed);
        assertThat(Objects.requireNonNull(right(gone).duplex()).segments()).isEmpty();
        assertThat(
                        DuplexEdits.segmentField(Side.RIGHT, SegmentId.GSV_MT, "depthMm", null)
                                .apply(BLANK))
                .isEqualTo(BLANK);
    }

    @Test
    void theStudyIsDatedTheDayOfTheVisit() {
        CaseFile changed = DuplexEdits.trunk(Side.RIGHT, Trunk.GSV, "tortuous", false).apply(BLANK);
        assertThat(Objects.requireNonNull(right(changed).duplex()).date()).isEqualTo(DAY);
        CaseFile cleared =
                DuplexEdits.trunk(Side.RIGHT, Trunk.GSV, "tortuous", null).apply(changed);
        assertThat(Objects.requireNonNull(right(cleared).duplex()).trunks()).isEmpty();
        assertThat(DuplexEdits.remove(Side.RIGHT).apply(changed)).isEqualTo(BLANK);
    }

    @Test
    void perforatorsStandInTheirOrder() {
        Perforator upper = new Perforator(PerforatorSite.PV_PTU, null, null, null);
        Perforator knee = new Perforator(PerforatorSite.PV_MK, null, null, null);
        CaseFile both =
                DuplexEdits.perforator(Side.RIGHT, upper.site(), upper)
                        .then(DuplexEdits.perforator(Side.RIGHT, knee.site(), knee))
                        .apply(BLANK);
        assertThat(Objects.requireNonNull(right(both).duplex()).perforators())
                .containsExactly(knee, upper);
    }

    @Test
    void answersMoveBetweenTheLists() {
        CaseFile yes = VisitEdits.condition(Condition.DIABETES, Answer.YES).apply(BLANK);
        CaseFile unsure = VisitEdits.condition(Condition.DIABETES, Answer.UNKNOWN).apply(yes);
        assertThat(unsure.consultation().conditions().present()).isEmpty();
        assertThat(unsure.consultation().conditions().unsure()).containsExactly(Condition.DIABETES);
        assertThat(VisitEdits.condition(Condition.DIABETES, null).apply(unsure)).isEqualTo(BLANK);
        CaseFile reviewed = VisitEdits.reviewed("conditions", true).apply(BLANK);
        assertThat(reviewed.consultation().conditions().answer(Condition.DIABETES))
                .isEqualTo(Answer.NO);
    }

    @Test
    void medicinesAndValuesOfTheVisitAreKept() {
        Medication medicine = new Medication("amlodipine");
        CaseFile changed =
                VisitEdits.medication(medicine, Answer.YES)
                        .then(VisitEdits.lab("magnesium", new BigDecimal("0.86")))
                        .then(VisitEdits.restlessLegs("urgeToMove", false))
                        .then(VisitEdits.visit("standingWork", true))
                        .apply(BLANK);
        assertThat(changed.consultation().medications().present()).isEqualTo(List.of(medicine));
        assertThat(Objects.requireNonNull(changed.consultation().labs()).magnesium())
                .isEqualByComparingTo("0.86");
        assertThat(
                        VisitEdits.lab("magnesium", null)
                                .then(VisitEdits.restlessLegs("urgeToMove", null))
                                .then(VisitEdits.medication(medicine, null))
                                .then(VisitEdits.visit("standingWork", null))
                                .apply(changed))
                .isEqualTo(BLANK);
    }

    @Test
    void whatACaseCannotHoldIsRefusedAsTheCaseSays() {
        assertThatThrownBy(() ->
                        LegEdits.arterial(Side.RIGHT, "abi", new BigDecimal("31")).apply(BLANK))
                .isInstanceOf(ImpossibleValueException.class);
        assertThatThrownBy(() -> LegEdits.arterial(Side.RIGHT, "abbi", BigDecimal.ONE).apply(BLANK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Arterial has no abbi");
    }

    private static Leg right(CaseFile file) {
        return Objects.requireNonNull(file.consultation().legs().right());
    }

    private static Segment segment(CaseFile file) {
        return Objects.requireNonNull(
                Objects.requireNonNull(right(file).duplex()).segments().get(SegmentId.GSV_MT));
    }
}
