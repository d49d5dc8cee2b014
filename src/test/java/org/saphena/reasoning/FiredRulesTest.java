package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;

/** The rules that an answer names are found with the places where it names them. */
class FiredRulesTest {
    @Test
    void reasonsAndCautionsStandAtTheirOption() {
        Assessment answer = Answer.assess(Starts.varicose().file(), Language.EN);

        Map<String, Set<String>> fired = FiredRules.in(answer);

        answer.legs()
                .forEach((side, leg) ->
                        leg.options()
                                .forEach(option -> {
                                    String place =
                                            side.code()
                                                    + "/"
                                                    + option.treatment().code()
                                                    + "/"
                                                    + option.target().code();
                                    option.because()
                                            .forEach(reason ->
                                                    assertThat(fired.get(reason.rule()))
                                                            .contains(place));
                                    option.cautions()
                                            .forEach(caution ->
                                                    assertThat(fired.get(caution.rule()))
                                                            .contains(place));
                                }));
        assertThat(fired.get("R-OPT-01")).isNotNull().allMatch(place -> place.startsWith("right/"));
    }

    @Test
    void whatConcernsAPersonOrALegStandsThere() {
        CaseFile file = Patch.of("V29").file();
        Assessment answer = Answer.assess(file, Language.EN);
        Map<String, Set<String>> fired = FiredRules.in(answer);

        answer.redFlags()
                .forEach(flag ->
                        assertThat(fired.get(flag.rule()))
                                .contains(flag.leg() == null ? "person" : flag.leg().code()));
        answer.actions()
                .forEach(action ->
                        assertThat(fired.get(action.code().code()))
                                .contains(action.leg() == null ? "person" : action.leg().code()));
        answer.missing()
                .forEach(missing ->
                        assertThat(
                                        fired.get(
                                                "R-MD-"
                                                        + missing.code()
                                                                .code()
                                                                .toUpperCase(Locale.ROOT)))
                                .contains(missing.leg() == null ? "person" : missing.leg().code()));
        assertThat(answer.redFlags()).isNotEmpty();
        assertThat(answer.actions()).isNotEmpty();
        assertThat(answer.missing()).isNotEmpty();
    }

    @Test
    void notesFollowUpAndCausesOfCrampsAreNamedToo() {
        Assessment answer = Answer.assess(Starts.cramps().file(), Language.EN);
        Map<String, Set<String>> fired = FiredRules.in(answer);

        answer.notes().forEach(note -> assertThat(fired).containsKey(note.code()));
        answer.followUp()
                .forEach(later ->
                        assertThat(fired.get("follow-up-" + later.what())).contains("person"));
        Set<String> causes =
                fired.keySet().stream()
                        .filter(rule -> rule.startsWith("cramps-"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(answer.followUp()).isNotEmpty();
        assertThat(causes).isNotEmpty();
        Objects.requireNonNull(answer.cramps())
                .differential()
                .forEach(cause ->
                        assertThat(fired.containsKey("cramps-" + cause.cause()))
                                .isEqualTo(
                                        !cause.supporting().isEmpty()
                                                || !cause.against().isEmpty()
                                                || !cause.missing().isEmpty()));
    }
}
