package org.saphena.ui.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Language;
import org.saphena.clinical.Medication;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinStatus;
import org.saphena.clinical.VisitRecord.AllergyDetail;
import org.saphena.clinical.VisitRecord.Asked;
import org.saphena.clinical.VisitRecord.EditableText;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;
import org.saphena.reasoning.Assessment;
import org.saphena.text.Messages;
import org.saphena.ui.SampleAnswers;
import org.saphena.ui.SampleCases;
import org.saphena.ui.consultation.Banner.Item;
import org.saphena.ui.consultation.Banner.Tone;
import org.saphena.ui.consultation.ConsultationViewModel.Content;
import org.saphena.ui.support.Medicines;

class ConsultationViewModelTest {
    private static final Map<String, Set<DrugClass>> KNOWN =
            Map.of(
                    "amlodipine", Set.of(DrugClass.CALCIUM_CHANNEL_BLOCKER),
                    "apixaban", Set.of(DrugClass.ORAL_ANTICOAGULANT));
    private static final Medicines MEDICINES = name -> Optional.ofNullable(KNOWN.get(name));

    private final Content english = full(Language.EN);
    private final Content bare =
            show(SampleCases.bare(), SampleAnswers.bare(Language.EN), Language.EN);

    private static Content full(Language language) {
        return show(SampleCases.full(), SampleAnswers.full(language, "default"), language);
    }

    private static Content show(CaseFile file, @Nullable Assessment answer, Language language) {
        ConsultationViewModel model = new ConsultationViewModel(MEDICINES);
        model.show(file, answer, Messages.of(language));
        return model.contentProperty().get().orElseThrow();
    }

    private static ScanTable.Row row(Content content, VeinId vein) {
        return content.scan().rows().stream()
                .filter(row -> row.vein() == vein)
                .findFirst()
                .orElseThrow();
    }

    private static FindingsTable.Row finding(Content content, String label) {
        return content.findings().rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEditedTextComesFirstWithTheGeneratedOneAndTheConclusionHasARow() {
        CaseFile file =
                RecordEdits.leg(Side.RIGHT, "findings", new EditableText("As in 2019", true))
                        .then(
                                RecordEdits.leg(
                                        Side.LEFT,
                                        "duplexConclusion",
                                        new EditableText("No change", true)))
                        .then(
                                RecordEdits.leg(
                                        Side.RIGHT,
                                        "duplexConclusion",
                                        new EditableText("as generated", false)))
                        .apply(SampleCases.full());
        Content content = show(file, SampleAnswers.full(Language.EN, "default"), Language.EN);
        assertThat(content.findings().right())
                .isEqualTo(
                        "As in 2019 (edited by the clinician)\nFrom what is recorded: "
                                + english.findings().right());
        assertThat(content.findings().left()).isEqualTo(english.findings().left());
        FindingsTable.Row row = finding(content, "Conclusion of the scan");
        assertThat(row.left().text()).isEqualTo("No change (edited by the clinician)");
        assertThat(row.right().known()).isFalse();
        assertThat(english.findings().rows())
                .noneMatch(each -> each.label().equals("Conclusion of the scan"));
    }

    @Test
    void englishBannerPutsTheFamilyNameInCapitalsFirst() {
        assertThat(english.banner().name()).isEqualTo("DEMO, Young-mi");
        assertThat(english.banner().otherName()).isEqualTo("데모영미");
    }

    @Test
    void koreanBannerPutsTheNativeNameFirst() {
        Banner banner = full(Language.KO).banner();
        assertThat(banner.name()).isEqualTo("데모영미");
        assertThat(banner.otherName()).isEqualTo("DEMO, Young-mi");
        assertThat(banner.identity().getFirst().value()).isEqualTo("1968-03-14생 (만 58세)");
    }

    @Test
    void bannerTellsBirthWithAgeSexAndNumber() {
        assertThat(english.banner().identity())
                .extracting(Item::value)
                .containsExactly("14-Mar-1968 (58 y)", "Female", "000 042");
    }

    @Test
    void anAllergyIsHeeded() {
        assertThat(english.banner().cautions().getFirst())
                .isEqualTo(new Item("Allergies", "Acrylate adhesive", Tone.HEED));
    }

    @Test
    void whatWasNotAskedIsNotRecordedRatherThanNone() {
        assertThat(bare.banner().cautions())
                .hasSize(3)
                .allMatch(item -> item.value().equals("Not recorded"))
                .allMatch(item -> item.tone() == Tone.UNKNOWN);
        assertThat(bare.banner().name()).isEqualTo("Name not recorded");
    }

    @Test
    void anAnticoagulantIsHeededAndOtherMedicinesStandInTheHistory() {
        assertThat(anticoagulant(with("apixaban")))
                .isEqualTo(new Item("Anticoagulant", "apixaban", Tone.HEED));
    }

    @Test
    void noAnticoagulantIsKnownOnlyWhereEachMedicineIs() {
        assertThat(anticoagulant(SampleCases.full()))
                .isEqualTo(new Item("Anticoagulant", "None (asked)", Tone.PLAIN));
        assertThat(anticoagulant(with("bluepill")))
                .isEqualTo(
                        new Item(
                                "Anticoagulant",
                                "Not certain: not on the list of medicines: bluepill",
                                Tone.UNKNOWN));
    }

    private static CaseFile with(String medicine) {
        return VisitEdits.medication(new Medication(medicine), Answer.YES)
                .apply(SampleCases.full());
    }

    private static Item anticoagulant(CaseFile file) {
        return show(file, null, Language.EN).banner().cautions().get(1);
    }

    @Test
    void anAllergyIsNamedWithItsReactionAndNoneWithTheDayOfAsking() {
        CaseFile reacting =
                RecordEdits.field(
                                "allergyDetails",
                                List.of(
                                        new AllergyDetail(
                                                Allergen.ACRYLATE_ADHESIVE,
                                                "contact dermatitis",
                                                null)))
                        .apply(SampleCases.full());
        assertThat(show(reacting, null, Language.EN).banner().cautions().getFirst().value())
                .isEqualTo("Acrylate adhesive (contact dermatitis)");
        CaseFile none =
                VisitEdits.reviewed("allergies", true)
                        .then(
                                RecordEdits.field(
                                        "asked",
                                        List.of(
                                                new Asked(
                                                        "/consultation/allergies",
                                                        LocalDate.of(2026, 11, 20)))))
                        .apply(SampleCases.bare());
        assertThat(show(none, null, Language.EN).banner().cautions().getFirst())
                .isEqualTo(new Item("Allergies", "None known (asked 20-Nov-2026)", Tone.PLAIN));
    }

    @Test
    void bannerIsSpokenWhole() {
        assertThat(english.banner().spoken())
                .isEqualTo(
                        "DEMO, Young-mi. Born 14-Mar-1968 (58 y). Sex Female. Patient No. 000 042."
                                + " Allergies Acrylate adhesive. Anticoagulant None (asked). Pregnancy"
                                + " Not pregnant");
    }

    @Test
    void tableListsTheTwentyCoreSegmentsInScanOrderEvenWithoutAScan() {
        assertThat(bare.scan().rows())
                .extracting(ScanTable.Row::vein)
                .containsExactlyElementsOf(List.copyOf(SegmentId.core()));
        assertThat(bare.scan().rows())
                .allMatch(row -> row.right().word().equals("Not examined"))
                .allMatch(row -> row.left().status() == VeinStatus.NOT_EXAMINED);
    }

    @Test
    void refluxCarriesItsDiameterAndTime() {
        assertThat(row(english, SegmentId.GSV_UT).right())
                .isEqualTo(
                        new ScanTable.Cell(
                                VeinStatus.REFLUX,
                                "Reflux",
                                "7.4",
                                "3.2",
                                "Right Reflux, 7.4 mm, 3.2 s"));
    }

    @Test
    void anAblatedSegmentTellsSinceWhen() {
        assertThat(row(english, SegmentId.GSV_UT).left().word()).isEqualTo("Ablated 2019");
    }

    @Test
    void perforatorsAndTributariesStandBelowUnderTheirHeadings() {
        assertThat(row(english, SegmentId.VAR_AT).group()).isEqualTo("Varicose tributaries");
        assertThat(row(english, SegmentId.VAR_MC).group()).isEmpty();
        assertThat(row(english, PerforatorSite.PV_PTM).group()).isEqualTo("Perforators");
    }

    @Test
    void aReviewedLegSaysNoneFound() {
        assertThat(row(english, PerforatorSite.PV_PTM).left().word()).isEqualTo("None found");
    }

    @Test
    void headingTellsDatePositionAndCoverage() {
        assertThat(english.scan().left())
                .isEqualTo(
                        new ScanTable.Heading(
                                "20-Nov-2026, Standing", "17 of 20 core segments", false));
        assertThat(bare.scan().right())
                .isEqualTo(new ScanTable.Heading("No scan recorded", "", true));
    }

    @Test
    void withoutAnAnswerTheScanSaysWhatWasRecordedAndJudgesNoTime() {
        Content unjudged = show(SampleCases.full(), null, Language.EN);
        assertThat(row(unjudged, SegmentId.SFJ).right().word()).isEqualTo("Not judged");
        assertThat(row(unjudged, SegmentId.CFV).right().word()).isEqualTo("Normal");
        assertThat(unjudged.veins().of(Side.LEFT, SegmentId.GSV_UC).status())
                .isEqualTo(VeinStatus.OCCLUDED);
        assertThat(row(unjudged, SegmentId.PER).right().word()).isEqualTo("Not examined");
        assertThat(unjudged.findings().right()).isEqualTo("Not judged");
        assertThat(unjudged.veins().judged()).isFalse();
    }

    @Test
    void anOpenSymptomListSaysThatOthersWereNotAsked() {
        FindingsTable.Row symptoms = finding(english, "Symptoms");
        assertThat(symptoms.of(Side.RIGHT).text()).isEqualTo("Aching, Heaviness, Night cramps");
        assertThat(symptoms.of(Side.LEFT).text()).isEqualTo("Heaviness (others not asked)");
    }

    @Test
    void anIncompleteScoreIsALowerBound() {
        FindingsTable.Row score = finding(english, "rVCSS");
        assertThat(score.right().text()).isEqualTo("6 / 30");
        assertThat(score.left().text()).isEqualTo("At least 3 (7 of 10 items scored)");
    }

    @Test
    void missingFindingsSayNotRecorded() {
        assertThat(finding(english, "Night cramps").left())
                .isEqualTo(new FindingsTable.Value("Not recorded", false));
        assertThat(bare.findings().rows()).allMatch(row -> !row.right().known());
        assertThat(bare.findings().right()).isEqualTo("This leg was not examined.");
    }

    @Test
    void earlierTreatmentNamesVeinAndYear() {
        assertThat(finding(english, "Earlier treatment").left().text())
                .isEqualTo("Endovenous laser ablation (EVLA), GSV, 2019");
    }

    @Test
    void clearingShowsNothing() {
        ConsultationViewModel model = new ConsultationViewModel(MEDICINES);
        model.show(SampleCases.full(), null, Messages.of(Language.EN));
        model.clear();
        assertThat(model.contentProperty().get()).isEmpty();
    }
}
