package org.saphena.veinmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.veinmap.PathData.Command;

class PathDataTest {
    @Test
    void readsEveryCommand() {
        assertThat(PathData.parse("M 1 2 L 3 4 C 5 6 7 8 9 10.5 Z").commands())
                .containsExactly(
                        new Command.Move(new Point(1, 2)),
                        new Command.Line(new Point(3, 4)),
                        new Command.Curve(new Point(5, 6), new Point(7, 8), new Point(9, 10.5)),
                        new Command.Close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L 1 2", "M 1", "M 1 x", "M 1 2 Q 3 4 5 6", "m 1 2", "M 1 2 C 3 4"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PathData.parse(text));
    }

    @Test
    void movesEveryPoint() {
        assertThat(PathData.parse("M 1 2 C 5 6 7 8 9 10 Z").moved(new Point(10, 20)))
                .isEqualTo(PathData.parse("M 11 22 C 15 26 17 28 19 30 Z"));
    }
}
