package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.Preference;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.RedFlagDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.RiskLevel;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VenousContribution;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.EditableText;
import org.saphena.clinical.VisitRecord.LegNotes;
import org.saphena.clinical.VisitRecord.PlanItem;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;

class FindingsOnlyTest {
    private static final CaseFile BEFORE = SampleCases.all().getFirst();

    static Stream<Edit> findings() {
        return Stream.of(
                VisitEdits.alarm(AlarmSymptom.CHEST_PAIN, Answer.YES),
                RecordEdits.visit("reason", "swelling"),
                RecordEdits.leg(Side.RIGHT, "examination", "warm"),
                RecordEdits.leg(Side.LEFT, "examination", null),
                RecordEdits.field("medicationTexts", List.of("aspirin")));
    }

    static Stream<Edit> decisions() {
        return Stream.of(
                VisitEdits.visit("vteRisk", RiskLevel.HIGH),
                VisitEdits.visit("bleedingRisk", RiskLevel.HIGH),
                VisitEdits.visit("preferences", List.of(Preference.values()[0])),
                RecordEdits.cramps("venousContribution", VenousContribution.values()[0]),
                RecordEdits.leg(Side.RIGHT, "findings", new EditableText("own words", true)),
                RecordEdits.leg(Side.LEFT, "duplexConclusion", new EditableText("own", true)),
                RecordEdits.priority(PriorityCode.values()[0], 3),
                RecordEdits.notes("clinician", "call the patient"),
                RecordEdits.field(
                        "plan",
                        List.of(new PlanItem(PlanKind.values()[0], null, List.of(), null, "call"))),
                RecordEdits.decision(
                        new OptionDecision(
                                Side.LEFT,
                                Treatment.RFA,
                                Target.SSV,
                                OptionStatus.SUITABLE,
                                Decision.CHOSEN,
                                null,
                                null,
                                null,
                                null)),
                RecordEdits.redFlag(
                        new RedFlagHandling(
                                RedFlagCode.BLEEDING,
                                null,
                                RedFlagDecision.NOT_PRESENT,
                                null,
                                DecisionReason.values()[0],
                                null)));
    }

    @ParameterizedTest
    @MethodSource("findings")
    void aFindingDiffersInFindingsOnly(Edit edit) {
        assertThat(FindingsOnly.differ(BEFORE, edit.apply(BEFORE))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionDoesNotNorDoBothTogether(Edit edit) {
        CaseFile decided = edit.apply(BEFORE);
        assertThat(decided).isNotEqualTo(BEFORE);
        assertThat(FindingsOnly.differ(BEFORE, decided)).isFalse();
        CaseFile both = VisitEdits.alarm(AlarmSymptom.CHEST_PAIN, Answer.YES).apply(decided);
        assertThat(FindingsOnly.differ(BEFORE, both)).isFalse();
        assertThat(FindingsOnly.differ(decided, BEFORE)).isFalse();
        assertThat(FindingsOnly.differ(decided, both)).isTrue();
    }

    @Test
    void nothingDiffersInFindingsOnlyAlsoWithoutARecord() {
        CaseFile bare = new CaseFile(BEFORE.patient(), BEFORE.consultation(), null);
        CaseFile empty = new CaseFile(BEFORE.patient(), BEFORE.consultation(), VisitRecord.empty());
        assertThat(FindingsOnly.differ(BEFORE, BEFORE)).isTrue();
        assertThat(FindingsOnly.differ(bare, empty)).isTrue();
        assertThat(
                        FindingsOnly.differ(
                                bare,
                                VisitEdits.visit("date", LocalDate.of(2030, 1, 1)).apply(bare)))
                .isTrue();
    }

    @Test
    void whatIsNamedIsThere() {
        assertThat(components(Consultation.class)).containsAll(FindingsOnly.CONSULTATION);
        assertThat(components(VisitRecord.class)).containsAll(FindingsOnly.RECORD);
        assertThat(components(LegNotes.class)).containsAll(FindingsOnly.LEG);
    }

    @Test
    void everythingElseIsAssessmentOrPlanAndStaysSo() {
        assertThat(rest(Consultation.class, FindingsOnly.CONSULTATION))
                .containsExactlyInAnyOrder("vteRisk", "bleedingRisk", "preferences");
        assertThat(rest(VisitRecord.class, FindingsOnly.RECORD))
                .containsExactlyInAnyOrder(
                        "right",
                        "left",
                        "cramps",
                        "priorities",
                        "compared",
                        "leaning",
                        "decisions",
                        "redFlagsHandled",
                        "plan",
                        "pathway",
                        "consent",
                        "patientCopy",
                        "notes");
        assertThat(rest(LegNotes.class, FindingsOnly.LEG))
                .containsExactlyInAnyOrder("findings", "duplexConclusion");
    }

    private static Set<String> components(Class<? extends Record> type) {
        Set<String> names = new HashSet<>();
        Arrays.stream(Objects.requireNonNull(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .forEach(names::add);
        return names;
    }

    private static Set<String> rest(Class<? extends Record> type, Set<String> named) {
        Set<String> rest = components(type);
        rest.removeAll(named);
        return rest;
    }
}
