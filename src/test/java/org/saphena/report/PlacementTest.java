package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;

class PlacementTest {
    private static final double MM = 72 / 25.4;
    private static final double WIDTH = 210 * MM;
    private static final double HEIGHT = 297 * MM;
    private static final double FOOTER = HEIGHT - 12 * MM;

    static List<Summaries.Made> all() {
        List<Summaries.Made> all = new ArrayList<>(Summaries.all());
        for (Patient patient : HostileNamesTest.patients()) {
            all.add(Summaries.made("name", CaseFixtures.named(patient), Language.EN));
            all.add(Summaries.made("name", CaseFixtures.named(patient), Language.KO));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingStandsOutsideTheMargins(Summaries.Made made) {
        assertThat(Pdf.positions(made.document()))
                .isNotEmpty()
                .allSatisfy(letter -> {
                    assertThat(letter.x()).as(letter.toString()).isGreaterThan(14 * MM);
                    boolean space = letter.text().isBlank();
                    assertThat(letter.right())
                            .as(letter.toString())
                            .isLessThan(space ? WIDTH : WIDTH - 14.5 * MM);
                    assertThat(letter.top()).as(letter.toString()).isGreaterThan(12 * MM);
                    assertThat(letter.bottom()).as(letter.toString()).isLessThan(HEIGHT - 7 * MM);
                });
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyTheFooterStandsInTheLowestTwelveMillimetres(Summaries.Made made) {
        for (int page = 1; page <= made.document().pages(); page++) {
            int number = page;
            String low =
                    String.join(
                            "",
                            Pdf.positions(made.document()).stream()
                                    .filter(letter -> letter.page() == number)
                                    .filter(letter -> letter.bottom() > FOOTER)
                                    .map(Pdf.Letter::text)
                                    .toList());
            assertThat(Pdf.squeezed(low)).contains(page + "/" + made.document().pages());
            assertThat(low.length()).isLessThan(280);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTextOverlapsAnother(Summaries.Made made) {
        List<Pdf.Letter> letters =
                Pdf.positions(made.document()).stream()
                        .filter(letter -> !letter.text().isBlank())
                        .toList();
        for (int i = 0; i < letters.size(); i++) {
            for (int j = i + 1; j < letters.size(); j++) {
                Pdf.Letter one = letters.get(i);
                Pdf.Letter other = letters.get(j);
                assertThat(overlap(one, other)).as("%s and %s", one, other).isFalse();
            }
        }
    }

    private static boolean overlap(Pdf.Letter one, Pdf.Letter other) {
        double wide = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double high = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return one.page() == other.page() && wide > 0.8 && high > 0.8;
    }
}
