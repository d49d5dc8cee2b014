package org.saphena.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.clinical.Language;
import org.saphena.text.Messages;
import org.saphena.ui.control.GridSession.Reaction;

/** Every key of the grammar of the grids. */
class GridSessionTest {
    private final PlainGrid duplex =
            new PlainGrid(CellKind.STATUS, CellKind.NUMBER, CellKind.NUMBER);
    private final PlainGrid codes = new PlainGrid(CellKind.CODE);

    private static GridSession session(GridModel model) {
        return new GridSession(model, Messages.of(Language.EN));
    }

    private static void type(GridSession session, String keys) {
        for (char key : keys.toCharArray()) {
            session.press(key == '\n' ? GridKey.ENTER : GridKey.CHARACTER, key);
        }
    }

    private static void at(GridSession session, int row, int column) {
        assertThat(session.row()).as("row").isEqualTo(row);
        assertThat(session.column()).as("column").isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "Y", "N", "U", "y"})
    void aCodeWritesAndGoesToTheNextRow(String key) {
        GridSession session = session(codes);
        type(session, key);
        assertThat(codes.value(0, 0)).isEqualTo(key.toUpperCase(Locale.ROOT));
        at(session, 1, 0);
    }

    @Test
    void afterTheLastRowTheOtherLegBegins() {
        GridSession session = session(codes);
        type(session, "123");
        at(session, 0, 1);
    }

    @Test
    void afterTheLastCellTheGridIsLeft() {
        GridSession session = session(codes);
        type(session, "12312");
        assertThat(session.press(GridKey.CHARACTER, '0')).isEqualTo(Reaction.LEAVE);
        assertThat(codes.value(2, 1)).isEqualTo("0");
    }

    @Test
    void aKeyThatMeansNothingSaysSoAndWritesNothing() {
        GridSession session = session(codes);
        type(session, "9");
        at(session, 0, 0);
        assertThat(session.message()).isEqualTo("9 means nothing in this cell.");
        assertThat(codes.written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "A", "X"})
    void normalAblatedAndNotExaminedGoToTheNextRow(String key) {
        GridSession session = session(duplex);
        type(session, key);
        assertThat(duplex.value(0, 0)).isEqualTo(key);
        at(session, 1, 0);
    }

    @Test
    void refluxGoesToDiameterThenSecondsThenTheNextRow() {
        GridSession session = session(duplex);
        type(session, "R");
        at(session, 0, 1);
        type(session, "8.1\n");
        at(session, 0, 2);
        type(session, "2.4\n");
        at(session, 1, 0);
        assertThat(duplex.value(0, 1)).isEqualTo("8.1");
        assertThat(duplex.value(0, 2)).isEqualTo("2.4");
    }

    @Test
    void occludedWaitsForAcuteOrOld() {
        GridSession session = session(duplex);
        type(session, "O");
        assertThat(duplex.value(0, 0)).isEqualTo("O");
        assertThat(session.isWaiting()).isTrue();
        at(session, 0, 0);
        type(session, "C");
        assertThat(duplex.value(0, 0)).isEqualTo("OC");
        at(session, 0, 1);
    }

    @Test
    void anAAfterAnOMeansAcuteAndNotAblated() {
        GridSession session = session(duplex);
        type(session, "OA");
        assertThat(duplex.value(0, 0)).isEqualTo("OA");
    }

    @Test
    void anAAfterARefusedOIsStillNotAblated() {
        duplex.refuse("O");
        duplex.refuse("OA");
        GridSession session = session(duplex);
        type(session, "OA");
        assertThat(duplex.written()).containsExactly("O", "OA");
        assertThat(duplex.value(0, 0)).isEmpty();
        at(session, 0, 0);
    }

    @Test
    void aDigitAfterARefusedOGoesNowhere() {
        duplex.refuse("O");
        GridSession session = session(duplex);
        type(session, "O3");
        at(session, 0, 0);
        assertThat(session.message()).isEqualTo("refused O");
    }

    @Test
    void aDigitAfterAnOBeginsTheDiameter() {
        GridSession session = session(duplex);
        type(session, "O3.4\n");
        assertThat(duplex.value(0, 0)).isEqualTo("O");
        assertThat(duplex.value(0, 1)).isEqualTo("3.4");
    }

    @Test
    void anotherLetterAfterAnOCorrectsIt() {
        GridSession session = session(duplex);
        type(session, "ON");
        assertThat(duplex.value(0, 0)).isEqualTo("N");
        at(session, 1, 0);
    }

    @Test
    void aCommaIsRefusedWithAHint() {
        GridSession session = session(duplex);
        type(session, "R8,");
        assertThat(session.typed()).isEqualTo("8");
        assertThat(session.message()).contains("A comma is not a decimal point");
    }

    @Test
    void tabAcceptsANumberToo() {
        GridSession session = session(duplex);
        type(session, "R8.1");
        assertThat(session.press(GridKey.TAB, ' ')).isEqualTo(Reaction.DONE);
        assertThat(duplex.value(0, 1)).isEqualTo("8.1");
        at(session, 0, 2);
    }

    @Test
    void shiftTabGoesBackFromANumber() {
        GridSession session = session(duplex);
        type(session, "R8.1\n");
        session.press(GridKey.BACK_TAB, ' ');
        at(session, 0, 1);
    }

    @Test
    void tabOnACodedCellLeavesItToTheWindow() {
        assertThat(session(codes).press(GridKey.TAB, ' ')).isEqualTo(Reaction.NOT_MINE);
        assertThat(session(codes).press(GridKey.BACK_TAB, ' ')).isEqualTo(Reaction.NOT_MINE);
    }

    @Test
    void escapeRestoresWhatStoodThere() {
        GridSession session = session(duplex);
        type(session, "R8.1\n");
        session.press(GridKey.LEFT, ' ');
        type(session, "5");
        assertThat(session.press(GridKey.ESCAPE, ' ')).isEqualTo(Reaction.DONE);
        assertThat(session.typed()).isEmpty();
        assertThat(duplex.value(0, 1)).isEqualTo("8.1");
    }

    @Test
    void escapeWithNothingToRestoreIsLeftToTheWindow() {
        assertThat(session(codes).press(GridKey.ESCAPE, ' ')).isEqualTo(Reaction.NOT_MINE);
    }

    @Test
    void aBadNumberStaysInItsCellWithTheMessage() {
        GridSession session = session(duplex);
        type(session, "R99\n");
        at(session, 0, 1);
        assertThat(session.message()).isEqualTo("refused 99");
        assertThat(duplex.value(0, 1)).isEmpty();
        session.press(GridKey.ESCAPE, ' ');
        assertThat(session.message()).isEmpty();
    }

    @Test
    void aBadNumberWaitsInItsCellWhileOneIsElsewhere() {
        GridSession session = session(duplex);
        type(session, "R99");
        session.press(GridKey.DOWN, ' ');
        at(session, 1, 1);
        session.press(GridKey.UP, ' ');
        assertThat(session.message()).isEqualTo("refused 99");
    }

    @Test
    void arrowsMoveWithoutChanging() {
        GridSession session = session(duplex);
        session.press(GridKey.DOWN, ' ');
        at(session, 1, 0);
        session.press(GridKey.RIGHT, ' ');
        at(session, 1, 1);
        session.press(GridKey.LEFT, ' ');
        session.press(GridKey.UP, ' ');
        at(session, 0, 0);
        session.press(GridKey.UP, ' ');
        at(session, 0, 0);
        assertThat(duplex.written()).isEmpty();
    }

    @Test
    void homeAndEndGoToTheFirstAndTheLastRow() {
        GridSession session = session(duplex);
        session.press(GridKey.END, ' ');
        at(session, 2, 0);
        session.press(GridKey.HOME, ' ');
        at(session, 0, 0);
    }

    @Test
    void theOtherLegIsReachedInTheSameRowAndKindOfColumn() {
        GridSession session = session(duplex);
        session.press(GridKey.DOWN, ' ');
        session.press(GridKey.RIGHT, ' ');
        session.press(GridKey.OTHER_LEG, ' ');
        at(session, 1, 4);
        session.press(GridKey.OTHER_LEG, ' ');
        at(session, 1, 1);
    }

    @Test
    void backspaceTakesBackToNotRecorded() {
        GridSession session = session(codes);
        type(session, "2");
        session.press(GridKey.UP, ' ');
        session.press(GridKey.CLEAR, ' ');
        assertThat(codes.value(0, 0)).isEmpty();
        at(session, 0, 0);
    }

    @Test
    void backspaceWhileTypingTakesTheLastDigit() {
        GridSession session = session(duplex);
        type(session, "R81");
        session.press(GridKey.CLEAR, ' ');
        assertThat(session.typed()).isEqualTo("8");
    }

    @Test
    void aPointRepeatsTheValueAbove() {
        GridSession session = session(codes);
        type(session, "2.");
        assertThat(codes.value(1, 0)).isEqualTo("2");
        at(session, 2, 0);
    }

    @Test
    void aPointBelowNothingSaysSo() {
        GridSession session = session(codes);
        type(session, ".");
        assertThat(session.message()).isEqualTo("There is no value above to repeat.");
        at(session, 0, 0);
    }

    @Test
    void findJumpsByPartOfTheCode() {
        GridSession session = session(duplex);
        session.press(GridKey.OTHER_LEG, ' ');
        type(session, "/mt");
        assertThat(session.message()).contains("name of GSV_MT");
        type(session, "\n");
        at(session, 1, 3);
        assertThat(duplex.written()).isEmpty();
    }

    @Test
    void findSaysWhenThereIsNothing() {
        GridSession session = session(duplex);
        type(session, "/zz\n");
        at(session, 0, 0);
        assertThat(session.message()).isEqualTo("Nothing found for “zz”.");
    }

    @Test
    void escapeEndsFinding() {
        GridSession session = session(duplex);
        type(session, "/m");
        session.press(GridKey.ESCAPE, ' ');
        type(session, "N");
        assertThat(duplex.value(0, 0)).isEqualTo("N");
    }

    @Test
    void zeroToTenTakesOneDigitButWaitsAfterAOne() {
        PlainGrid grid = new PlainGrid(CellKind.TEN);
        GridSession session = session(grid);
        type(session, "6");
        at(session, 1, 0);
        type(session, "1");
        assertThat(session.isWaiting()).isTrue();
        type(session, "0");
        assertThat(grid.value(1, 0)).isEqualTo("10");
        at(session, 2, 0);
    }

    @Test
    void aOneAloneIsSettledByAPauseOrAnotherKey() {
        PlainGrid grid = new PlainGrid(CellKind.TEN);
        GridSession session = session(grid);
        type(session, "1");
        session.settle();
        at(session, 1, 0);
        type(session, "12");
        assertThat(grid.value(1, 0)).isEqualTo("1");
        assertThat(grid.value(2, 0)).isEqualTo("2");
    }

    @Test
    void chipsStayUntilEnter() {
        PlainGrid grid = new PlainGrid(CellKind.CHIPS);
        GridSession session = session(grid);
        type(session, "12");
        at(session, 0, 0);
        type(session, "\n");
        at(session, 1, 0);
    }

    @Test
    void aKeyOfTheNextRowEndsTheChips() {
        PlainGrid grid =
                new PlainGrid(CellKind.CHIPS) {
                    @Override
                    public @Nullable GridCell cell(int row, int column) {
                        return row == 0 ? super.cell(row, column) : codes.cell(row, column);
                    }
                };
        GridSession session = session(grid);
        type(session, "12Y");
        at(session, 2, 0);
        assertThat(grid.written()).containsExactly("1", "2", "Y");
    }

    @Test
    void aDigitInTheStatusCellBeginsTheFirstNumberOfTheRow() {
        GridSession session = session(duplex);
        type(session, "8.1\n2.4\n");
        assertThat(duplex.value(0, 0)).isEmpty();
        assertThat(duplex.value(0, 1)).isEqualTo("8.1");
        assertThat(duplex.value(0, 2)).isEqualTo("2.4");
        at(session, 1, 0);
    }

    @Test
    void digitsAfterAClosedVeinAreStillItsYear() {
        GridSession session = session(duplex);
        type(session, "A2.9\n");
        assertThat(duplex.value(0, 0)).isEqualTo("2.9");
        assertThat(duplex.value(1, 1)).isEmpty();
    }

    @Test
    void aKeyOfOtherChoicesAboveIsNotRepeated() {
        PlainGrid grid =
                new PlainGrid(CellKind.CODE) {
                    @Override
                    public @Nullable GridCell cell(int row, int column) {
                        GridCell cell = super.cell(row, column);
                        return row == 0 || cell == null
                                ? cell
                                : new GridCell(
                                        cell.kind(),
                                        cell.input(),
                                        cell.text(),
                                        cell.state(),
                                        cell.spoken(),
                                        cell.message(),
                                        List.of(new Choice("1", "one")),
                                        cell.vein(),
                                        cell.proposal(),
                                        cell.ticked(),
                                        cell.scale());
                    }
                };
        GridSession session = session(grid);
        type(session, "Y.");
        assertThat(grid.written()).containsExactly("Y");
        at(session, 1, 0);
    }

    @Test
    void pageDownLeavesTheGridAndPageUpGoesBack() {
        GridSession session = session(duplex);
        type(session, "R8.1");
        assertThat(session.press(GridKey.NEXT_GRID, ' ')).isEqualTo(Reaction.LEAVE);
        assertThat(duplex.value(0, 1)).isEqualTo("8.1");
        assertThat(session.press(GridKey.PREVIOUS_GRID, ' ')).isEqualTo(Reaction.LEAVE_BACK);
    }

    @Test
    void afterTheRestTheFocusGoesOnToWhatIsEmpty() {
        GridSession session = session(codes);
        type(session, "11");
        session.press(GridKey.UP, ' ');
        session.press(GridKey.UP, ' ');
        session.press(GridKey.REST, ' ');
        at(session, 2, 0);
    }

    @Test
    void theRestIsSetForTheLegOfTheFocus() {
        GridSession session = session(duplex);
        session.press(GridKey.OTHER_LEG, ' ');
        session.press(GridKey.REST, ' ');
        assertThat(session.message()).isEqualTo("rest of LEFT");
    }

    @Test
    void leavingTheCellAcceptsWhatIsTyped() {
        GridSession session = session(duplex);
        type(session, "R8.1");
        session.goTo(2, 0);
        assertThat(duplex.value(0, 1)).isEqualTo("8.1");
        at(session, 2, 0);
    }

    @Test
    void anInputThatLooksLikeASlipIsAskedAbout() {
        GridSession session = session(duplex);
        type(session, "R74\n");
        at(session, 0, 1);
        assertThat(session.message()).isEqualTo("74 mm? Enter = 7.4");
        assertThat(duplex.value(0, 1)).isEmpty();
        type(session, "\n");
        assertThat(duplex.value(0, 1)).isEqualTo("7.4");
        at(session, 0, 2);
    }

    @Test
    void whoeverInsistsGetsWhatWasTyped() {
        GridSession session = session(duplex);
        type(session, "R74\nY");
        assertThat(duplex.value(0, 1)).isEqualTo("74");
        at(session, 0, 2);
    }

    @Test
    void anotherKeyAfterTheQuestionGoesOnTyping() {
        GridSession session = session(duplex);
        type(session, "R74\n.5\n");
        assertThat(duplex.value(0, 1)).isEqualTo("74.5");
    }

    @Test
    void theMirrorAsksOnceAndThenCopies() {
        GridSession session = session(duplex);
        session.press(GridKey.MIRROR, ' ');
        assertThat(duplex.acted()).isEmpty();
        assertThat(session.message()).isEqualTo("Copy? Alt+M again = yes");
        session.press(GridKey.MIRROR, ' ');
        assertThat(duplex.acted()).containsExactly(GridKey.MIRROR);
    }

    @Test
    void anyOtherKeyIsANoToTheMirror() {
        GridSession session = session(duplex);
        session.press(GridKey.MIRROR, ' ');
        session.press(GridKey.DOWN, ' ');
        session.press(GridKey.MIRROR, ' ');
        assertThat(duplex.acted()).isEmpty();
    }

    @Test
    void digitsRightAfterAnAblationAreItsYear() {
        GridSession session = session(duplex);
        type(session, "A");
        at(session, 1, 0);
        type(session, "2");
        at(session, 0, 0);
        type(session, "019\n");
        assertThat(duplex.written()).containsExactly("A", "2019");
        at(session, 1, 0);
    }

    @Test
    void threeAblatedVeinsAreThreeKeys() {
        GridSession session = session(duplex);
        type(session, "AAA");
        assertThat(duplex.value(2, 0)).isEqualTo("A");
        assertThat(duplex.written()).containsExactly("A", "A", "A");
    }

    @Test
    void afterAnotherKeyDigitsAreNotTheYearOfAnotherRow() {
        GridSession session = session(duplex);
        type(session, "A");
        session.press(GridKey.DOWN, ' ');
        type(session, "2");
        at(session, 2, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "H"})
    void absentAndHypoplasticGoToTheNextRow(String key) {
        GridSession session = session(duplex);
        type(session, key);
        assertThat(duplex.value(0, 0)).isEqualTo(key);
        at(session, 1, 0);
    }
}
