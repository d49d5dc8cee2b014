package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Flow;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.RecentProcedure;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.editing.DuplexEdits;
import org.saphena.editing.LegEdits;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Missing;
import org.saphena.ui.SampleCases;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.Outcome;

/** F7 leads to the field that settles what is missing. */
class MissingPlacesTest {
    private static final int MOST_FIELDS = 12;

    /** Of the blood alone, or missing as long as the findings stand. */
    private static final EnumSet<MissingCode> ELSEWHERE =
            EnumSet.of(
                    MissingCode.CK,
                    MissingCode.FERRITIN,
                    MissingCode.ILIAC_IMAGING,
                    MissingCode.PULSES);

    private static CaseFile twoTrunks() {
        return DuplexEdits.segmentField(Side.RIGHT, SegmentId.SSV_L, "reflux", Flow.PRESENT)
                .then(DuplexEdits.segmentField(Side.RIGHT, SegmentId.GSV_LT, "diameterMm", null))
                .apply(SampleCases.full());
    }

    private static CaseFile clots() {
        return LegEdits.symptom(Side.RIGHT, Symptom.TENDER_CORD, 3)
                .then(LegEdits.symptom(Side.LEFT, Symptom.SWELLING, 3))
                .then(
                        DuplexEdits.segmentField(
                                Side.LEFT, SegmentId.GSV_LC, "state", SegmentState.ACUTE_THROMBUS))
                .then(
                        DuplexEdits.segmentField(
                                Side.LEFT, SegmentId.POPV, "state", SegmentState.ACUTE_THROMBUS))
                .then(LegEdits.field(Side.LEFT, "ceap", ceap(CeapClass.C6)))
                .then(DuplexEdits.remove(Side.RIGHT))
                .apply(SampleCases.full());
    }

    private static CaseFile suspected() {
        return LegEdits.symptom(Side.RIGHT, Symptom.CALF_TENDERNESS, 3)
                .then(LegEdits.symptom(Side.RIGHT, Symptom.SWELLING, 3))
                .then(LegEdits.symptom(Side.RIGHT, Symptom.REST_PAIN, 3))
                .apply(Entries.blank());
    }

    private static CaseFile afterwards() {
        return LegEdits.field(
                        Side.RIGHT,
                        "recentProcedure",
                        new RecentProcedure(Treatment.EVLA, Target.GSV, null, null))
                .then(DuplexEdits.field(Side.RIGHT, "position", ScanPosition.SITTING))
                .apply(SampleCases.full());
    }

    private static Ceap ceap(CeapClass only) {
        return new Ceap(List.of(only), null, null);
    }

    private static EntryViewModel editor(CaseFile file) {
        return new Entries().editor(file);
    }

    private static Assessment answer(EntryViewModel model) {
        return model.assessmentProperty().get().orElseThrow();
    }

    private static List<String> places(EntryViewModel model, Missing missing) {
        return new SettlingFields(
                        answer(model),
                        model.draftProperty().get(),
                        model.tools().consultations().crampLabs())
                .of(missing)
                .toList();
    }

    @Test
    void whatIsTypedThereSettlesIt() {
        Set<MissingCode> seen = EnumSet.noneOf(MissingCode.class);
        List<String> faults = new ArrayList<>();
        for (CaseFile start :
                List.of(
                        SampleCases.full(),
                        Entries.blank(),
                        SampleCases.bare(),
                        twoTrunks(),
                        clots(),
                        suspected(),
                        afterwards())) {
            for (Missing missing : answer(editor(start)).missing()) {
                seen.add(missing.code());
                if (!settles(editor(start), missing)) {
                    faults.add(missing + " " + places(editor(start), missing));
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen).containsAll(EnumSet.complementOf(ELSEWHERE));
    }

    private static boolean settles(EntryViewModel model, Missing missing) {
        for (int i = 0; i < MOST_FIELDS; i++) {
            if (answer(model).missing().stream().noneMatch(each -> isSame(each, missing))) {
                return true;
            }
            places(model, missing).forEach(place -> fill(model, place));
        }
        return false;
    }

    private static boolean isSame(Missing one, Missing other) {
        return one.code() == other.code()
                && one.leg() == other.leg()
                && one.target() == other.target();
    }

    private static void fill(EntryViewModel model, String place) {
        Section section = Forms.sectionOf(place, model).orElseThrow();
        FieldGrid grid =
                Forms.of(section, model)
                        .filter(each -> FieldFinder.find(each, place).isPresent())
                        .findFirst()
                        .orElseThrow();
        FieldFinder.Cell at = FieldFinder.find(grid, place).orElseThrow();
        GridCell cell = Objects.requireNonNull(grid.cell(at.row(), at.column()));
        for (String input : inputs(cell)) {
            if (grid.write(at.row(), at.column(), input) instanceof Outcome.Written) {
                return;
            }
        }
    }

    private static List<String> inputs(GridCell cell) {
        return switch (cell.kind()) {
            case CODE, CHIPS, STATUS ->
                    cell.choices().stream().map(choice -> choice.key()).toList();
            case TEN -> List.of("3");
            case NUMBER -> List.of("140", "3.5", "1.1", "30", "100");
            case DATE -> List.of("10-11-2026", "2019");
            case TEXT, PROSE -> List.of("words");
        };
    }

    @Test
    void twoTrunksAreTwoStops() {
        EntryViewModel model = editor(twoTrunks());
        String leg = "/consultation/legs/right/duplex/";
        assertThat(MissingPlaces.of(model))
                .contains(
                        leg + "segments/GSV_UT/depthMm",
                        leg + "segments/SSV_L/depthMm",
                        leg + "segments/GSV_LT/diameterMm",
                        leg + "segments/SSV_L/diameterMm",
                        leg + "segments/SSV_L/refluxSeconds",
                        leg + "trunks/GSV/straightLengthCm",
                        leg + "trunks/SSV/straightLengthCm");
    }

    @Test
    void whatIsDoubtfulComesAfterWhatIsMissing() {
        EntryViewModel model = editor(twoTrunks());
        String abi = "/consultation/legs/left/arterial/abi";
        model.apply(
                "duplex.x",
                "29",
                "AASV",
                DuplexEdits.segmentField(
                        Side.LEFT, SegmentId.AASV, "diameterMm", new BigDecimal("29")));
        model.inputs().refuse("exam." + abi, "41", "not plausible");
        List<String> warned =
                answer(model).warnings().stream().map(warning -> warning.pointer()).toList();
        assertThat(warned).isNotEmpty();
        List<String> places = MissingPlaces.of(model);
        assertThat(places.getLast()).isEqualTo(abi);
        assertThat(places.subList(places.size() - 1 - warned.size(), places.size() - 1))
                .isEqualTo(warned);
    }

    @Test
    void whatWasSettledMeanwhileSkipsNothing() {
        EntryViewModel model = editor(twoTrunks());
        Gaps gaps = new Gaps(model);
        List<String> stops = new ArrayList<>();
        List<String> before = MissingPlaces.of(model);
        gaps.goOn(stops::add);
        fill(model, stops.getFirst());
        assertThat(MissingPlaces.of(model)).doesNotContain(stops.getFirst());
        gaps.goOn(stops::add);
        assertThat(stops).isEqualTo(before.subList(0, 2));
    }
}
