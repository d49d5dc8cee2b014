package org.saphena.ui.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.ui.worklist.Matches.Piece;

class MatchesTest {
    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kim|KIM, Young-mi  김영미|[KIM], Young-mi  김영미",
                "mi ki|KIM, Young-mi  김영미|[KI]M, Young-[mi]  김영미",
                "im|KIM, Young|KIM, Young",
                "영미|KIM  김영미|KIM  김[영미]",
                "ㄱㅇ|김영미|[김영]미",
                "ㅇㅁ|김영미|김[영미]",
                "김ㅇ|김영미|[김영]미",
                "ㅎ|김영미|김영미",
                "47|4711|[47]11",
                "11|4711|4711",
                "KIM,|Kim|[Kim]",
                "kimberley|Kim|Kim",
            })
    void whatWasTypedStandsOut(String typed, String text, String expected) {
        assertThat(marked(new Matches(typed).in(text))).isEqualTo(expected);
    }

    @Test
    void nothingTypedMarksNothing() {
        assertThat(marked(new Matches("  ").in("Kim"))).isEqualTo("Kim");
        assertThat(new Matches("k").in("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "196,true",
        "1968-03,true",
        "14.03.1968,true",
        "19,false",
        "1969,false",
        "kim,false"
    })
    void aBirthDateIsMarkedWholeFromThreeDigitsOn(String typed, boolean marked) {
        assertThat(new Matches(typed).inDate("14-Mar-1968", List.of("19680314", "14031968")))
                .containsExactly(new Piece("14-Mar-1968", marked));
    }
}
