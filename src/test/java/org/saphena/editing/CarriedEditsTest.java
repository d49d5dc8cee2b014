package org.saphena.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Carried;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.Patient;
import org.saphena.clinical.PreviousTreatment;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VisitRecord.CarriedForward;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;

class CarriedEditsTest {
    private static final LocalDate EARLIER = LocalDate.of(2024, 5, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final PreviousTreatment EVLA = treatment(Treatment.EVLA, "2019");
    private static final PreviousTreatment FOAM = treatment(Treatment.FOAM_SCLEROTHERAPY, "2020");

    private static PreviousTreatment treatment(Treatment procedure, String year) {
        return new PreviousTreatment(procedure, Target.GSV, PartialDate.parse(year), null);
    }

    private static CaseFile blank(LocalDate date) {
        Patient patient =
                new Patient(
                        "C-1",
                        null,
                        null,
                        null,
                        LocalDate.of(1968, 3, 14),
                        Sex.FEMALE,
                        null,
                        null,
                        Language.EN);
        return Blank.visit(patient, date);
    }

    private static CaseFile earlier() {
        return VisitEdits.allergy(Allergen.CYANOACRYLATE, Answer.YES)
                .then(VisitEdits.allergy(Allergen.LATEX, Answer.NO))
                .then(VisitEdits.condition(Condition.DIABETES, Answer.YES))
                .then(VisitEdits.reviewed("conditions", true))
                .then(LegEdits.field(Side.LEFT, "previousTreatments", List.of(EVLA, FOAM)))
                .then(LegEdits.field(Side.LEFT, "painScore", 4))
                .then(RecordEdits.visit("reason", "Night cramps"))
                .apply(blank(EARLIER));
    }

    private final CaseFile today = CarriedEdits.from(earlier()).apply(blank(TODAY));

    private static List<CarriedForward> items(CaseFile file) {
        return Objects.requireNonNull(file.record()).carriedForward();
    }

    private static Leg left(CaseFile file) {
        return Objects.requireNonNull(file.consultation().legs().left());
    }

    private static Carried.Entry entry(CaseFile file, Object value) {
        return Carried.entries(file).stream()
                .filter(each -> each.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasThereIsTakenOverWithItsDateToBeConfirmed() {
        assertThat(items(today))
                .containsExactly(
                        new CarriedForward("/consultation/allergies/present/0", EARLIER, null),
                        new CarriedForward("/consultation/conditions/present/0", EARLIER, null),
                        new CarriedForward(
                                "/consultation/legs/left/previousTreatments/0", EARLIER, null),
                        new CarriedForward(
                                "/consultation/legs/left/previousTreatments/1", EARLIER, null));
        assertThat(left(today).previousTreatments()).containsExactly(EVLA, FOAM);
    }

    @Test
    void whatWasDeniedOrGoneThroughOrSaidIsAskedAnew() {
        assertThat(today.consultation().allergies().absent()).isEmpty();
        assertThat(today.consultation().conditions().reviewed()).isFalse();
        assertThat(left(today).painScore()).isNull();
        assertThat(Objects.requireNonNull(today.record()).visit()).isNull();
    }

    @Test
    void aVisitWithTakenOverHistoryCanBeWrittenAndReadAgain() {
        assertThat(CaseReader.read(CaseWriter.write(today))).isEqualTo(today);
    }

    @Test
    void nothingIsTakenOverFromAnEmptyVisit() {
        assertThat(CarriedEdits.from(blank(EARLIER)).apply(blank(TODAY))).isEqualTo(blank(TODAY));
    }

    @Test
    void whatNobodyConfirmedKeepsTheDateThatItIsFrom() {
        LocalDate later = TODAY.plusDays(40);
        CaseFile confirmed = CarriedEdits.confirm(entry(today, EVLA), true).apply(today);
        CaseFile next = CarriedEdits.from(confirmed).apply(blank(later));
        assertThat(items(next))
                .extracting(CarriedForward::from)
                .containsExactly(EARLIER, EARLIER, TODAY, EARLIER);
    }

    @Test
    void aRefusedEntryIsTakenOutAndTheOthersFollow() {
        CaseFile changed = CarriedEdits.refuse(entry(today, EVLA)).apply(today);
        assertThat(left(changed).previousTreatments()).containsExactly(FOAM);
        assertThat(items(changed))
                .extracting(CarriedForward::pointer)
                .endsWith("/consultation/legs/left/previousTreatments/0")
                .hasSize(3);
        assertThat(CaseReader.read(CaseWriter.write(changed))).isEqualTo(changed);
    }

    @Test
    void aRefusedFindingIsDenied() {
        CaseFile changed = CarriedEdits.refuse(entry(today, Condition.DIABETES)).apply(today);
        assertThat(changed.consultation().conditions().absent())
                .containsExactly(Condition.DIABETES);
    }

    @Test
    void confirmingAllLeavesAnswersAsTheyAre() {
        CaseFile changed = CarriedEdits.confirmAll().apply(today);
        assertThat(items(changed)).allMatch(item -> Boolean.TRUE.equals(item.confirmed()));
        assertThat(Carried.open(changed)).isEmpty();
    }

    @Test
    void aChangeElsewhereInTheListMovesThePlaces() {
        CaseFile after =
                LegEdits.field(Side.LEFT, "previousTreatments", List.of(FOAM)).apply(today);
        CaseFile tidy = CarriedEdits.tidy(today, after);
        assertThat(Carried.open(tidy))
                .extracting(open -> open.entry().value())
                .containsExactly(Allergen.CYANOACRYLATE, Condition.DIABETES, FOAM);
        assertThat(CaseReader.read(CaseWriter.write(tidy))).isEqualTo(tidy);
    }
}
