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
        assertThat(Pdf.overlap(made.document())).isEmpty();
    }
}
