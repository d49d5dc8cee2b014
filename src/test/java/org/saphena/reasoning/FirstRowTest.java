package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A table answers where all rows that may fit say the same. */
class FirstRowTest {
    private record Row(String says) implements TableRow {
        @Override
        public Node when() {
            throw new UnsupportedOperationException();
        }
    }

    private static final Row SUITABLE = new Row("suitable");
    private static final Row SUITABLE_TOO = new Row("suitable");
    private static final Row ADJUNCT = new Row("adjunct");

    @Test
    void oneRowAgreesWithItself() {
        FirstRow<Row> first = new FirstRow<>(List.of(SUITABLE));

        assertThat(first.isOpen()).isFalse();
        assertThat(first.isAgreed(Row::says)).isTrue();
    }

    @Test
    void rowsThatSayTheSameAgree() {
        FirstRow<Row> first = new FirstRow<>(List.of(SUITABLE, SUITABLE_TOO));

        assertThat(first.isOpen()).isTrue();
        assertThat(first.isAgreed(Row::says)).isTrue();
    }

    @Test
    void oneRowThatSaysSomethingElseIsEnough() {
        FirstRow<Row> first = new FirstRow<>(List.of(SUITABLE, SUITABLE_TOO, ADJUNCT));

        assertThat(first.row()).isEqualTo(SUITABLE);
        assertThat(first.isAgreed(Row::says)).isFalse();
    }
}
