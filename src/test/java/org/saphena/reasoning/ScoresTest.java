package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** facts.md 1.2, 1.3 and 4.5: rVCSS, Villalta and Wells, of complete and incomplete scores. */
class ScoresTest {
    private static final Patch FULL = Starts.varicose();

    @Test
    void vcssHasATotalOnlyWhenComplete() {
        Score complete =
                Objects.requireNonNull(
                        FULL.leg(
                                        "vcss",
                                        """
                                        {"pain": 1, "varicoseVeins": 2, "oedema": 0, "pigmentation": 0,
                                         "inflammation": 0, "induration": 0, "ulcerCount": 0,
                                         "ulcerDuration": 0, "ulcerSize": 0, "compressionUse": 0}\
                                        """)
                                .answer()
                                .leg()
                                .vcss());
        Score partial =
                Objects.requireNonNull(
                        FULL.leg("vcss", "{\"pain\": 1, \"varicoseVeins\": 2}")
                                .answer()
                                .leg()
                                .vcss());

        assertThat(complete).isEqualTo(new Score(3, true, 3, 10));
        assertThat(partial).isEqualTo(new Score(null, false, 3, 2));
        assertThat(FULL.answer().leg().vcss()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, none",
        "4, 0, none",
        "5, 0, mild",
        "9, 0, mild",
        "10, 0, moderate",
        "14, 0, moderate",
        "15, 0, severe",
        "33, 0, severe",
        "0, 1, severe"
    })
    void villaltaGrades(int points, int ulcer, String grade) {
        VillaltaScore score = villalta(points, 11, ulcer == 1 ? "true" : "false");

        assertThat(score.grade()).isEqualTo(grade);
        assertThat(score.total()).isEqualTo(points);
    }

    @Test
    void anIncompleteVillaltaHasNoTotalAndNoGradeUnlessSevere() {
        VillaltaScore partial = villalta(12, 10, "false");
        VillaltaScore severe = villalta(15, 10, "false");
        VillaltaScore ulcer = villalta(0, 3, "true");

        assertThat(partial.total()).isNull();
        assertThat(partial.grade()).isNull();
        assertThat(partial.complete()).isFalse();
        assertThat(severe.grade()).isEqualTo("severe");
        assertThat(ulcer.grade()).isEqualTo("severe");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"entireLegSwollen\": true', 1, unlikely",
        "'\"entireLegSwollen\": true, \"deepVeinTenderness\": true', 2, likely",
        "'\"entireLegSwollen\": true, \"deepVeinTenderness\": true, \"previousDvt\": true,"
                + " \"alternativeDiagnosisLikely\": true', 1, unlikely",
        "'\"alternativeDiagnosisLikely\": true', -2, unlikely"
    })
    void wells(String items, int points, String band) {
        WellsScore score = Objects.requireNonNull(wellsOf(items).answer().leg().wells());

        assertThat(score.points()).isEqualTo(points);
        assertThat(score.band()).isEqualTo(band);
    }

    @Test
    void anIncompleteWellsHasNoBandWhileItIsOpen() {
        WellsScore open =
                Objects.requireNonNull(
                        FULL.leg("wells", "{\"entireLegSwollen\": true}").answer().leg().wells());

        assertThat(open.complete()).isFalse();
        assertThat(open.band()).isNull();
    }

    private static Patch wellsOf(String items) {
        Patch patch =
                FULL.leg(
                        "wells",
                        """
                        {"activeCancer": false, "paralysisOrPlaster": false, "bedriddenOrSurgery": false,
                         "deepVeinTenderness": false, "entireLegSwollen": false,
                         "calfSwellingOver3cm": false, "pittingOedema": false, "collateralVeins": false,
                         "previousDvt": false, "alternativeDiagnosisLikely": false}\
                        """);
        for (String item : items.split(", ", -1)) {
            patch = patch.leg("wells/" + item.substring(1, item.indexOf('"', 1)), "true");
        }
        return patch;
    }

    /** The points spread over the first {@code scored} items. */
    private static VillaltaScore villalta(int points, int scored, String ulcer) {
        String[] items = {
            "pain",
            "cramps",
            "heaviness",
            "paraesthesia",
            "itching",
            "oedema",
            "induration",
            "hyperpigmentation",
            "redness",
            "venousEctasia",
            "calfCompressionPain"
        };
        Patch patch = FULL.leg("villalta", "{\"ulcer\": " + ulcer + "}");
        int left = points;
        for (int i = 0; i < scored; i++) {
            int here = Math.min(3, left);
            patch = patch.leg("villalta/" + items[i], String.valueOf(here));
            left -= here;
        }
        return Objects.requireNonNull(patch.answer().leg().villalta());
    }
}
