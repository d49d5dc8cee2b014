package org.saphena.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.Language;
import org.saphena.text.Messages;

/** What a screen reader's step up or down writes. */
class GridStepsTest {
    @ParameterizedTest
    @CsvSource({
        "CODE, 2, true, 3",
        "CODE, 2, false, 1",
        "CODE, 3, true, 3",
        "CODE, 0, false, 0",
        "CODE, '', true, 0",
        "CODE, '', false, ''",
        "TEN, 9, true, 10",
        "TEN, '', true, 0",
        "NUMBER, 7.4, true, 7.5",
        "NUMBER, 8, false, 7.9",
        "NUMBER, 0.55, true, 0.56",
        "NUMBER, 0.5, false, 0.5",
        "NUMBER, '', true, ''",
        "STATUS, R, true, R"
    })
    void aStepWritesTheNextOfTheScale(CellKind kind, String from, boolean up, String to) {
        PlainGrid grid = new PlainGrid(kind);
        if (!from.isEmpty()) {
            grid.write(1, 0, from);
        }
        new GridSteps(grid, session(grid)).step(1, 0, up);
        assertThat(grid.value(1, 0)).isEqualTo(to);
    }

    @Test
    void whatIsBeingTypedIsWrittenFirstAndTheCellKeepsTheFocus() {
        PlainGrid grid = new PlainGrid(CellKind.NUMBER);
        GridSession session = session(grid);
        session.press(GridKey.CHARACTER, '5');
        new GridSteps(grid, session).step(0, 0, true);
        assertThat(grid.written()).containsExactly("5", "5.1");
        assertThat(session.row()).isZero();
    }

    private static GridSession session(PlainGrid grid) {
        return new GridSession(grid, Messages.of(Language.EN));
    }
}
