package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.exchange.RandomCases;

/** Exchanging the legs of a case exchanges the answer: no rule prefers a side. */
class ExchangedLegsTest {
    @Test
    void exchangesTheAnswer() {
        for (long seed = 0; seed < 200; seed++) {
            CaseFile file = RandomCases.of(seed);
            Assessment straight = Answer.to(file, "default").assessment();
            Assessment crossed = Answer.to(Exchanged.legs(file), "default").assessment();

            for (Side side : Side.values()) {
                assertThat(options(crossed, Exchanged.side(side)))
                        .as("seed %d", seed)
                        .isEqualTo(options(straight, side));
            }
            assertThat(marks(crossed, true)).as("seed %d", seed).isEqualTo(marks(straight, false));
            assertThat(crossed.cramps()).isEqualTo(straight.cramps());
        }
    }

    @Test
    void exchangesWhatWouldChange() {
        for (long seed = 0; seed < 10; seed++) {
            CaseFile file = RandomCases.of(seed);
            Assessment straight = Answer.inFull(file, Language.EN);
            Assessment crossed = Answer.inFull(Exchanged.legs(file), Language.EN);

            for (Side side : Side.values()) {
                assertThat(changes(crossed, Exchanged.side(side)))
                        .as("seed %d", seed)
                        .isEqualTo(changes(straight, side));
            }
            assertThat(decided(crossed)).as("seed %d", seed).isEqualTo(decided(straight));
        }
    }

    private static List<String> changes(Assessment assessment, Side side) {
        LegAssessment leg = assessment.legs().get(side);
        return leg == null
                ? List.of()
                : leg.options().stream()
                        .flatMap(option -> option.wouldChange().stream())
                        .map(change ->
                                change.pointer()
                                                .replace("/" + side.code() + "/", "/own/")
                                                .replace(
                                                        "/" + Exchanged.side(side).code() + "/",
                                                        "/other/")
                                        + change.operator()
                                        + change.to()
                                        + change.status())
                        .toList();
    }

    private static List<Integer> decided(Assessment assessment) {
        return assessment.missing().stream().map(missing -> missing.decides().size()).toList();
    }

    /** Everything about the options of a leg but the pointers, which name the leg. */
    private static List<String> options(Assessment assessment, Side side) {
        LegAssessment leg = assessment.legs().get(side);
        return leg == null
                ? List.of()
                : leg.options().stream()
                        .map(option ->
                                option.treatment().code()
                                        + "/"
                                        + option.target().code()
                                        + " "
                                        + option.status().code()
                                        + " "
                                        + option.because().stream()
                                                .map(reason -> reason.rule() + reason.truth())
                                                .toList()
                                        + option.cautions()
                                        + option.confirmFirst()
                                        + option.otherProfiles()
                                        + option.wouldChange().stream()
                                                .map(change -> change.status())
                                                .toList())
                        .toList();
    }

    private static Set<String> marks(Assessment assessment, boolean crossed) {
        Set<String> marks = new HashSet<>();
        assessment
                .redFlags()
                .forEach(flag ->
                        marks.add(flag.code() + " " + flag.urgency() + leg(flag.leg(), crossed)));
        assessment
                .actions()
                .forEach(action ->
                        marks.add(
                                action.code()
                                        + " "
                                        + action.urgency()
                                        + leg(action.leg(), crossed)));
        assessment
                .missing()
                .forEach(each ->
                        marks.add(each.code() + " " + each.target() + leg(each.leg(), crossed)));
        assessment.notes().forEach(note -> marks.add(note.code() + leg(note.leg(), crossed)));
        return marks.stream().collect(Collectors.toSet());
    }

    private static String leg(@Nullable Side side, boolean crossed) {
        return side == null ? "" : " " + (crossed ? Exchanged.side(side) : side);
    }
}
