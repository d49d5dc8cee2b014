package org.saphena.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridFinderTest {
    private static final List<GridRow> ROWS =
            List.of(
                    new GridRow("provocation", "Provocation", ""),
                    new GridRow("VAR_AT", "Tributaries, anterior thigh", ""),
                    new GridRow("VAR_MC", "Tributaries, medial calf", ""));

    @Test
    void theFirstLetterWithTheLastPartNamesAVeinBeforeLettersInOrderNameAnythingElse() {
        assertThat(GridFinder.find(ROWS, "vat")).hasValue(1);
        assertThat(GridFinder.find(ROWS, "vmc")).hasValue(2);
        assertThat(GridFinder.find(ROWS, "pvc")).hasValue(0);
    }
}
