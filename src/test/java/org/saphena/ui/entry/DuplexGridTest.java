package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Codes;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Flow;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinStatus;
import org.saphena.editing.DuplexEdits;
import org.saphena.reasoning.Option;
import org.saphena.settings.ScanProtocol;
import org.saphena.ui.SampleCases;
import org.saphena.ui.control.CellState;
import org.saphena.ui.control.GridCell;
import org.saphena.ui.control.GridKey;
import org.saphena.ui.control.GridRow;
import org.saphena.ui.control.GridSession;
import org.saphena.ui.control.Outcome;

class DuplexGridTest {
    private final Entries entries = new Entries();
    private final EntryViewModel model = entries.editor(Entries.blank());
    private final FieldGrid grid = new DuplexGrid(model).grid();
    private final GridSession session = new GridSession(grid, entries.texts().now());

    private int row(String code) {
        return IntStream.range(0, grid.rows().size())
                .filter(index -> grid.rows().get(index).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void type(String keys) {
        for (char key : keys.toCharArray()) {
            switch (key) {
                case '\n' -> session.press(GridKey.ENTER, ' ');
                case '↓' -> session.press(GridKey.DOWN, ' ');
                case '…' -> session.press(GridKey.REST, ' ');
                case '@' -> session.write(row("operator"), 0, "Demo Sonographer");
                default -> session.press(GridKey.CHARACTER, key);
            }
        }
    }

    private DuplexStudy right() {
        return Objects.requireNonNull(Veins.study(model.draftProperty().get(), Side.RIGHT));
    }

    private Segment segment(SegmentId id) {
        return Objects.requireNonNull(right().segments().get(id));
    }

    private GridCell cell(String code, int column) {
        return Objects.requireNonNull(grid.cell(row(code), column));
    }

    @Test
    void theRowsStandInScanOrderWithTheRightLegFirst() {
        List<String> codes = grid.rows().stream().map(each -> each.code()).toList();
        List<String> core = SegmentId.core().stream().map(SegmentId::code).toList();
        assertThat(codes).containsSubsequence(core);
        assertThat(grid.columns().getFirst().side()).hasValue(Side.RIGHT);
    }

    @Test
    void theRightLegOfTheSampleIsTypedByKeysAlone() {
        typeRightLegOfTheSample();
        assertThat(right().position()).isEqualTo(ScanPosition.STANDING);
        assertThat(segment(SegmentId.SFJ).refluxSeconds()).isEqualByComparingTo("2.4");
        assertThat(segment(SegmentId.SFJ).diameterMm()).isEqualByComparingTo("8.1");
        assertThat(segment(SegmentId.GSV_UC).refluxSeconds()).isEqualByComparingTo("1.1");
        assertThat(segment(SegmentId.GSV_LC).groupEntry()).isTrue();
        assertThat(segment(SegmentId.VAR_MC).diameterMm()).isEqualByComparingTo("6");
        assertThat(right().segments()).doesNotContainKey(SegmentId.PER);
        assertThat(right().perforators())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.site()).isEqualTo(PerforatorSite.PV_PTM);
                    assertThat(found.diameterMm()).isEqualByComparingTo("3.9");
                    assertThat(found.refluxSeconds()).isEqualByComparingTo("0.7");
                });
        assertThat(model.draftProperty().get().consultation().legs().left())
                .satisfies(left -> assertThat(Objects.requireNonNull(left).duplex()).isNull());
    }

    @Test
    void theAnswerFollowsWhatIsTyped() {
        List<Option> before = optionsRight();
        typeRightLegOfTheSample();
        assertThat(optionsRight()).isNotEqualTo(before);
        assertThat(model.assessmentProperty().get().orElseThrow().legs().get(Side.RIGHT))
                .satisfies(leg ->
                        assertThat(Objects.requireNonNull(leg).refluxing())
                                .contains(SegmentId.SFJ, SegmentId.GSV_UT, SegmentId.GSV_UC));
    }

    private List<Option> optionsRight() {
        return Objects.requireNonNull(
                        model.assessmentProperty().get().orElseThrow().legs().get(Side.RIGHT))
                .options();
    }

    private void typeRightLegOfTheSample() {
        type("t\n12@…");
        session.goTo(row("CFV"), 0);
        type("↓R8.1\n2.4\n↓↓↓");
        type("R7.4\n3.2\nR6.8\n2.9\nR6.1\n2.4\nR5.6\n1.8\nR4.3\n1.1\n");
        type("/ptm\nR3.9\n0.7\n/vmc\nR6\n/per\nX");
    }

    @Test
    void aDateMakesTheStudyAndComesOutAsTheDayOfTheVisit() {
        type("t\n");
        assertThat(right().date()).isEqualTo(Entries.blank().consultation().date());
        assertThat(cell("date", 0).text()).isEqualTo("20-Nov-2026");
    }

    @Test
    void theRestIsRefusedWhileThePositionIsNotRecorded() {
        type("t\n");
        Outcome outcome = grid.act(GridKey.REST, 0, 0);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(right().segments()).isEmpty();
    }

    @Test
    void theRestIsRefusedWhileNobodyIsNamedWhoScanned() {
        type("t\n12");
        Outcome outcome = grid.act(GridKey.REST_ALL, 0, 0);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(right().segments()).isEmpty();
    }

    private void recall(EarlierMap earlier) {
        earlier.scanProperty()
                .set(
                        EarlierScan.of(
                                SampleCases.full(),
                                entries.editor(SampleCases.full()).assessmentProperty().get()));
        earlier.wantedProperty().set(true);
    }

    @Test
    void whatTheLastScanFoundStandsInTheCellsOfTodayUntilTheyAreFilled() {
        EarlierMap earlier = new EarlierMap();
        Recall recall = new Recall(model, earlier);
        FieldGrid beside = new DuplexGrid(model, recall).grid();
        CaseFile untouched = model.draftProperty().get();
        recall(earlier);
        assertThat(recall.follow()).isTrue();
        GridCell status = Objects.requireNonNull(beside.cell(row("GSV_MT"), 0));
        assertThat(status.text()).isEqualTo("Last: Reflux");
        assertThat(status.state()).isEqualTo(CellState.RECALLED);
        assertThat(status.input()).isEmpty();
        assertThat(status.vein()).hasValue(VeinStatus.NOT_EXAMINED);
        assertThat(status.spoken())
                .isEqualTo(
                        "Right, GSV mid thigh, status Not examined,"
                                + " last time (20-Nov-2026): Reflux");
        GridCell diameter = Objects.requireNonNull(beside.cell(row("GSV_MT"), 1));
        assertThat(diameter.text()).isEqualTo("(6.8)");
        assertThat(diameter.spoken())
                .contains("not recorded, last time (20-Nov-2026): 6.8 millimetres");
        assertThat(model.draftProperty().get()).isSameAs(untouched);

        beside.write(row("GSV_MT"), 0, "N");
        assertThat(Objects.requireNonNull(beside.cell(row("GSV_MT"), 0)).text())
                .isEqualTo("Normal");
        beside.write(row("GSV_MT"), 1, "999");
        assertThat(Objects.requireNonNull(beside.cell(row("GSV_MT"), 1)))
                .matches(cell -> cell.text().equals("999"))
                .matches(cell -> !cell.spoken().contains("last time"));
        assertThat(model.draftProperty().get().toString()).doesNotContain("6.8");

        earlier.wantedProperty().set(false);
        assertThat(recall.follow()).isTrue();
        beside.redraw();
        assertThat(Objects.requireNonNull(beside.cell(row("SFJ"), 0)).text())
                .isEqualTo("Not examined");
    }

    @Test
    void aSignedVisitShowsNothingOfAnEarlierScanInItsGrid() {
        EarlierMap earlier = new EarlierMap();
        recall(earlier);
        assertThat(new Recall(entries.readOnly(Entries.blank()), earlier).follow()).isFalse();
    }

    @Test
    void theRestNeverTouchesWhatIsTypedNorPerforatorsNorVarices() {
        type("t\n1@");
        session.goTo(row("GSV_MT"), 0);
        type("R");
        assertThat(grid.act(GridKey.REST, 0, 0))
                .isEqualTo(new Outcome.Written("19 segments set to Normal (bulk) - Ctrl+Z"));
        assertThat(segment(SegmentId.GSV_MT).reflux()).isEqualTo(Flow.PRESENT);
        assertThat(right().segments().keySet()).containsExactlyElementsOf(SegmentId.core());
        assertThat(right().perforators()).isEmpty();
        assertThat(right().varicesReviewed()).isNull();
        assertThat(cell("CFV", 0).state()).isEqualTo(CellState.GROUP_ENTRY);
        assertThat(cell("GSV_MT", 0).state()).isEqualTo(CellState.RECORDED);
    }

    @Test
    void theProtocolOfTheClinicSaysWhatTheRestIsAndTheOrderOfTheRows() {
        entries.scan()
                .set(
                        ScanProtocol.DELIVERED
                                .moved(SegmentId.SFJ, -1)
                                .with(SegmentId.DFV, false)
                                .with(SegmentId.PER, false));
        FieldGrid own = new DuplexGrid(model).grid();
        List<GridRow> rows =
                own.rows().stream()
                        .filter(row -> Codes.find(SegmentId.class, row.code()).isPresent())
                        .limit(20)
                        .toList();
        assertThat(rows)
                .extracting(GridRow::code)
                .startsWith("SFJ", "CFV", "FV", "POPV")
                .endsWith("PTV", "DFV", "PER")
                .hasSize(20);
        assertThat(rows)
                .extracting(GridRow::group)
                .filteredOn(group -> !group.isEmpty())
                .containsExactly("Veins in scan order", "Veins that Alt+N leaves open");
        type("t\n1@");
        assertThat(own.act(GridKey.REST, 0, 0))
                .isEqualTo(new Outcome.Written("18 segments set to Normal (bulk) - Ctrl+Z"));
        assertThat(right().segments()).hasSize(18).doesNotContainKeys(SegmentId.DFV, SegmentId.PER);
        assertThat(Coverage.of(model.draftProperty().get(), entries.texts().now()))
                .contains("18 of 20 core; not examined: ");
    }

    @Test
    void oneUndoTakesTheWholeRestBack() {
        type("t\n1@");
        grid.act(GridKey.REST, 0, 0);
        model.undo();
        assertThat(right().segments()).isEmpty();
    }

    @Test
    void normalAfterRefluxForgetsTheTimeAndKeepsTheDiameter() {
        session.goTo(row("GSV_MT"), 0);
        type("R6.8\n2.9\n");
        session.goTo(row("GSV_MT"), 0);
        type("N");
        assertThat(segment(SegmentId.GSV_MT).refluxSeconds()).isNull();
        assertThat(segment(SegmentId.GSV_MT).reflux()).isEqualTo(Flow.ABSENT);
        assertThat(segment(SegmentId.GSV_MT).diameterMm()).isEqualByComparingTo("6.8");
    }

    @Test
    void aTimeTakesThePlaceOfTheLetter() {
        session.goTo(row("GSV_MT"), 0);
        type("R\n2.9\n");
        assertThat(segment(SegmentId.GSV_MT).reflux()).isNull();
        assertThat(segment(SegmentId.GSV_MT).refluxSeconds()).isEqualTo(new BigDecimal("2.9"));
    }

    private FieldGrid extras(SegmentId vein) {
        return new VeinExtras(model).grid(Side.RIGHT, vein);
    }

    private void further(SegmentId vein, String field, String value) {
        FieldGrid extras = extras(vein);
        List<String> codes = extras.rows().stream().map(GridRow::code).toList();
        extras.write(codes.indexOf(field), 0, value);
    }

    private void clot() {
        session.goTo(row("GSV_UC"), 0);
        type("OA");
        further(SegmentId.GSV_UC, "since", "2026-11");
        further(SegmentId.GSV_UC, "thrombusLengthCm", "5");
        further(SegmentId.GSV_UC, "thrombusToJunctionCm", "3.1");
        session.goTo(row("GSV_UC"), 0);
    }

    @Test
    void aClotKeepsItsLengthsWhileItStaysOne() {
        clot();
        Segment measured = segment(SegmentId.GSV_UC);
        type("OA");
        assertThat(segment(SegmentId.GSV_UC)).isEqualTo(measured);
        session.goTo(row("GSV_UC"), 0);
        type("OC");
        assertThat(segment(SegmentId.GSV_UC).state()).isEqualTo(SegmentState.CHRONIC_THROMBUS);
        assertThat(segment(SegmentId.GSV_UC).thrombusLengthCm()).isEqualByComparingTo("5");
        assertThat(segment(SegmentId.GSV_UC).thrombusToJunctionCm()).isEqualByComparingTo("3.1");
        assertThat(segment(SegmentId.GSV_UC).since()).isEqualTo(measured.since());
        assertThat(session.message()).doesNotContain("Taken out");
    }

    @Test
    void aClosedVeinKeepsItsYearAndItsStump() {
        session.goTo(row("GSV_UT"), 0);
        type("A");
        further(SegmentId.GSV_UT, "since", "2019");
        further(SegmentId.GSV_UT, "stumpLengthMm", "12");
        session.goTo(row("GSV_UT"), 0);
        type("A");
        session.goTo(row("GSV_UT"), 0);
        type("B");
        assertThat(segment(SegmentId.GSV_UT).since()).isNotNull();
        assertThat(segment(SegmentId.GSV_UT).stumpLengthMm()).isEqualByComparingTo("12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "A", "X"})
    void theLengthsOfAClotGoWithItAndTheGridSaysSo(String key) {
        clot();
        type(key);
        assertThat(model.draftProperty().get().toString())
                .doesNotContain("thrombusLengthCm=5", "thrombusToJunctionCm=3.1");
        assertThat(session.message())
                .isEqualTo(
                        "Taken out with the earlier finding: Since (year): Nov-2026;"
                                + " Length of the clot, cm: 5; Clot to the junction, cm: 3.1"
                                + " - Ctrl+Z");
    }

    @Test
    void whatAnOpenedClotLostIsToldAfterBothItsLettersToo() {
        session.goTo(row("GSV_UC"), 0);
        type("A2019\n");
        session.goTo(row("GSV_UC"), 0);
        type("OC");
        assertThat(session.message())
                .isEqualTo("Taken out with the earlier finding: Since (year): 2019 - Ctrl+Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"position", "operator"})
    void theMirrorIsRefusedWhileNobodyKnowsHowOrByWhomTheLeftLegWasScanned(String missing) {
        type("t\n1@");
        grid.act(GridKey.REST, 0, 0);
        grid.write(row(missing), 0, "");
        assertThat(grid.act(GridKey.MIRROR, 0, 0))
                .isEqualTo(
                        new Outcome.Refused(
                                "Record the position and who scanned this leg first. Nothing was"
                                        + " set."));
        assertThat(Veins.study(model.draftProperty().get(), Side.LEFT)).isNull();
    }

    @Test
    void theMirrorAsksTheDraftAndNotTheAnswerWhatIsNormal() {
        EntryViewModel silent = entries.withoutAnswer(Entries.blank());
        FieldGrid alone = new DuplexGrid(silent).grid();
        alone.write(row("position"), 0, "1");
        alone.write(row("operator"), 0, "Demo Sonographer");
        alone.write(row("CFV"), 0, "N");
        alone.write(row("FV"), 0, "R");
        alone.write(row("SSV_U"), 0, "H");
        alone.write(row("GSV_MT"), 0, "N");
        alone.write(row("GSV_MT"), 1, "3.1");
        alone.act(GridKey.MIRROR, 0, 0);
        DuplexStudy left =
                Objects.requireNonNull(Veins.study(silent.draftProperty().get(), Side.LEFT));
        assertThat(left.segments()).containsOnlyKeys(SegmentId.CFV);
    }

    @Test
    void occludedThenCIsAnOldThrombus() {
        session.goTo(row("GSV_UC"), 0);
        type("OC3.4\n");
        assertThat(segment(SegmentId.GSV_UC).state()).isEqualTo(SegmentState.CHRONIC_THROMBUS);
        assertThat(segment(SegmentId.GSV_UC).diameterMm()).isEqualByComparingTo("3.4");
    }

    @Test
    void notExaminedTakesTheSegmentOutAndIsNeverBlankOrNormal() {
        session.goTo(row("PER"), 0);
        type("N");
        session.goTo(row("PER"), 0);
        type("X");
        assertThat(right().segments()).doesNotContainKey(SegmentId.PER);
        assertThat(cell("PER", 0).text()).isEqualTo("Not examined");
    }

    @Test
    void aScreenReaderHearsSideVeinAndEveryValue() {
        session.goTo(row("GSV_MT"), 0);
        type("R6.8\n2.9\n");
        assertThat(cell("GSV_MT", 0).spoken())
                .isEqualTo(
                        "Right, GSV mid thigh, status Reflux, diameter 6.8 millimetres,"
                                + " reflux 2.9 seconds");
    }

    @Test
    void anImpossibleDiameterStaysInItsCellAndIsNotStored() {
        session.goTo(row("GSV_MT"), 0);
        type("R680\n");
        assertThat(cell("GSV_MT", 1).state()).isEqualTo(CellState.REFUSED);
        assertThat(cell("GSV_MT", 1).text()).isEqualTo("680");
        assertThat(session.message()).contains("0.5 - 40 mm");
        assertThat(segment(SegmentId.GSV_MT).diameterMm()).isNull();
    }

    @Test
    void twoPointsAreNoNumber() {
        session.goTo(row("GSV_MT"), 1);
        type("6.8.1\n");
        assertThat(session.message()).contains("“6.8.1” is not a number");
    }

    @Test
    void aDeepVeinThatContradictsTheSummaryIsRefusedWithTheReason() {
        type("t\n");
        model.apply("x", "", "", DuplexEdits.field(Side.RIGHT, "deepVeins", DeepVeins.NORMAL));
        session.goTo(row("POPV"), 0);
        type("OA");
        assertThat(cell("POPV", 0).state()).isEqualTo(CellState.REFUSED);
        assertThat(session.message()).contains("contradicts the summary");
    }

    @Test
    void aTimeThatMakesDeepRefluxIsRefusedBesideNormalDeepVeins() {
        type("t\n");
        model.apply("x", "", "", DuplexEdits.field(Side.RIGHT, "deepVeins", DeepVeins.NORMAL));
        session.goTo(row("POPV"), 2);
        type("3.5\n");
        assertThat(cell("POPV", 2).state()).isEqualTo(CellState.REFUSED);
        assertThat(right().segments()).isEmpty();
    }

    @Test
    void measuresOfAColumnHaveTheSameDecimalsAndAreSaidAsTheyWereTyped() {
        type("t\n");
        session.goTo(row("SFJ"), 1);
        type("6\n1\n");
        assertThat(cell("SFJ", 1).text()).isEqualTo("6.0");
        assertThat(cell("SFJ", 1).spoken()).contains("6 millimetres").doesNotContain("6.0");
        assertThat(cell("SFJ", 2).text()).isEqualTo("1.0");
        session.goTo(row("SFJ"), 2);
        type("0.52\n");
        assertThat(cell("SFJ", 2).text()).isEqualTo("0.52");
    }

    @Test
    void aPerforatorIsListedByRAndJudgedByItsMeasures() {
        session.goTo(row("PV_PTM"), 0);
        type("R");
        assertThat(cell("PV_PTM", 0).text()).isNotEqualTo("Normal");
        type("3.9\n0.7\n");
        assertThat(cell("PV_PTM", 0).text()).isEqualTo("Reflux");
        session.goTo(row("PV_PTM"), 0);
        type("N");
        assertThat(session.message()).isEqualTo("N means nothing in this cell.");
        type("X");
        assertThat(right().perforators()).isEmpty();
    }

    @Test
    void backspaceOnAMeasureListsNoPerforator() {
        assertThat(grid.write(row("PV_PTM"), 1, "")).isEqualTo(Outcome.WRITTEN);
        assertThat(grid.write(row("PV_PTM"), 2, "")).isEqualTo(Outcome.WRITTEN);
        assertThat(model.draftProperty().get()).isEqualTo(Entries.blank());
    }

    @Test
    void whatIsNotListedIsAbsentOnlyWhereAllWereLookedFor() {
        assertThat(cell("PV_PTM", 0).text()).isEqualTo("Not examined");
        assertThat(cell("VAR_MC", 0).text()).isEqualTo("Not examined");
        assertThat(cell("VAR_MC", 0).state()).isEqualTo(CellState.EMPTY);
        type("t\n");
        session.goTo(row("perforatorsReviewed"), 0);
        type("Y");
        assertThat(cell("PV_PTM", 0).text()).isEqualTo("None found");
        assertThat(cell("PV_PTM", 3).text()).isEqualTo("Not examined");
        assertThat(cell("VAR_MC", 0).text()).isEqualTo("Not examined");
        session.goTo(row("varicesReviewed"), 0);
        type("Y");
        assertThat(cell("VAR_MC", 0).text()).isEqualTo("None found");
        session.goTo(row("varicesReviewed"), 0);
        type("N");
        assertThat(cell("VAR_MC", 0).text()).isEqualTo("Not examined");
    }

    @Test
    void whereWordsHaveNoRoomADashStandsAndNeverAZero() {
        assertThat(cell("SFJ", 1).text()).isEqualTo("–");
        assertThat(cell("SFJ", 1).spoken()).contains("not recorded");
        assertThat(cell("deepVeins", 0).text()).isEqualTo("not recorded");
    }

    private static DuplexStudy left(EntryViewModel model) {
        return Objects.requireNonNull(Veins.study(model.draftProperty().get(), Side.LEFT));
    }

    @Test
    void cellsThatWereSetTogetherAreTickedUntilTheSectionIsAccepted() {
        type("t\n1@");
        grid.act(GridKey.REST, 0, 0);
        assertThat(cell("CFV", 0).ticked()).isTrue();
        model.accept(Section.DUPLEX);
        assertThat(cell("CFV", 0).ticked()).isFalse();
        assertThat(cell("CFV", 0).state()).isEqualTo(CellState.GROUP_ENTRY);
        assertThat(cell("CFV", 0).spoken()).contains("group entry");
    }

    @Test
    void theMirrorCopiesConditionsAndNormalsButNeverAMeasuredValue() {
        type("t\n12@…");
        session.goTo(row("GSV_MT"), 0);
        type("R6.8\n2.9\n");
        session.goTo(row("GSV_LT"), 1);
        type("4.1\n");
        grid.act(GridKey.MIRROR, 0, 0);
        assertThat(left(model).position()).isEqualTo(ScanPosition.STANDING);
        assertThat(left(model).operator()).isEqualTo("Demo Sonographer");
        assertThat(left(model).segments())
                .hasSize(18)
                .doesNotContainKeys(SegmentId.GSV_MT, SegmentId.GSV_LT);
        assertThat(left(model).segments().values())
                .allMatch(segment -> Boolean.TRUE.equals(segment.groupEntry()));
        assertThat(cell("CFV", 3).ticked()).isTrue();
    }

    @Test
    void theMirrorLeavesTheLeftLegAsItIsWhereItIsRecorded() {
        type("t\n12@…");
        session.goTo(row("CFV"), 3);
        type("R");
        grid.act(GridKey.MIRROR, 0, 0);
        assertThat(Objects.requireNonNull(left(model).segments().get(SegmentId.CFV)).reflux())
                .isEqualTo(Flow.PRESENT);
    }

    @Test
    void theYearOfAnAblationIsTypedAfterItsLetter() {
        session.goTo(row("GSV_MT"), 0);
        type("A2019\n");
        assertThat(Objects.requireNonNull(segment(SegmentId.GSV_MT).since()).text())
                .isEqualTo("2019");
        assertThat(cell("GSV_MT", 0).text()).isEqualTo("Ablated 2019");
        assertThat(session.row()).isEqualTo(row("GSV_LT"));
    }

    @Test
    void aYearBelongsToNoOpenVein() {
        session.goTo(row("GSV_MT"), 0);
        type("N");
        session.goTo(row("GSV_MT"), 0);
        type("2019\n");
        assertThat(session.message()).contains("2019 is not a plausible value");
        assertThat(segment(SegmentId.GSV_MT).since()).isNull();
        assertThat(segment(SegmentId.GSV_MT).diameterMm()).isNull();
    }

    @Test
    void absentAndHypoplasticHaveKeysOfTheirOwn() {
        session.goTo(row("SSV_U"), 0);
        type("BH");
        assertThat(segment(SegmentId.SSV_U).state()).isEqualTo(SegmentState.ABSENT);
        assertThat(segment(SegmentId.SSV_L).state()).isEqualTo(SegmentState.HYPOPLASTIC);
        assertThat(cell("SSV_L", 0).input()).isEqualTo("H");
    }

    @Test
    void seventyFourMillimetresAreAskedAbout() {
        session.goTo(row("GSV_MT"), 0);
        type("R74\n");
        assertThat(session.message()).isEqualTo("74 mm? Enter = 7.4");
        assertThat(segment(SegmentId.GSV_MT).diameterMm()).isNull();
        type("\n");
        assertThat(segment(SegmentId.GSV_MT).diameterMm()).isEqualByComparingTo("7.4");
    }

    @Test
    void millisecondsAreAskedAbout() {
        session.goTo(row("GSV_MT"), 2);
        type("2400\n");
        assertThat(session.message()).isEqualTo("2400 s? Enter = 2.4");
    }

    @Test
    void aPossibleButUnusualWidthCanBeInsistedOn() {
        session.goTo(row("GSV_MT"), 1);
        type("25\nY");
        assertThat(segment(SegmentId.GSV_MT).diameterMm()).isEqualByComparingTo("25");
    }

    @Test
    void aBorderlineTimeSaysSoAndAsksForAStandingScan() {
        type("t\n12");
        session.goTo(row("GSV_MT"), 0);
        type("R6.8\n0.52\n");
        assertThat(cell("GSV_MT", 0).text()).contains("borderline");
        assertThat(cell("GSV_MT", 2).state()).isEqualTo(CellState.DOUBTFUL);
        assertThat(cell("GSV_MT", 2).message()).contains("repeat the scan standing");
        session.goTo(row("GSV_LT"), 0);
        type("R6.8\n0.9\n");
        assertThat(cell("GSV_LT", 2).state()).isEqualTo(CellState.RECORDED);
    }

    @Test
    void furtherValuesOfAVeinOpenWithF2AndNotOnOtherRows() {
        assertThat(grid.act(GridKey.EXTRAS, row("position"), 0))
                .isInstanceOf(Outcome.Refused.class);
        grid.act(GridKey.EXTRAS, row("GSV_MT"), 3);
        assertThat(model.extrasProperty().get())
                .hasValue(new EntryViewModel.Spot(Side.LEFT, SegmentId.GSV_MT));
    }

    @Test
    void depthLengthAndYearAreWrittenInTheFurtherValues() {
        session.goTo(row("GSV_MT"), 0);
        type("R");
        FieldGrid extras = new VeinExtras(model).grid(Side.RIGHT, SegmentId.GSV_MT);
        List<String> codes = extras.rows().stream().map(each -> each.code()).toList();
        extras.write(codes.indexOf("depthMm"), 0, "14");
        extras.write(codes.indexOf("thrombusLengthCm"), 0, "5.5");
        assertThat(segment(SegmentId.GSV_MT).depthMm()).isEqualByComparingTo("14");
        assertThat(segment(SegmentId.GSV_MT).thrombusLengthCm()).isEqualByComparingTo("5.5");
    }

    @Test
    void aScanThatWasNotStandingSaysSo() {
        type("t\n4");
        assertThat(cell("position", 0).message()).contains("Not standing");
    }

    @Test
    void theOtherLegsOperatorIsProposed() {
        type("@");
        assertThat(cell("operator", 3).proposal()).isEqualTo("Demo Sonographer");
    }
}
