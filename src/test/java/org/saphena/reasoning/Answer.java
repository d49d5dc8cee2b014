package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.exchange.CaseWriter;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;

/** An assessment, with short ways to ask it. */
record Answer(Assessment assessment) {
    static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(KnowledgeSource.shipped());
    private static final Engine ENGINE = new Engine(KNOWLEDGE);

    static Answer to(CaseFile file, String profile) {
        return new Answer(
                ENGINE.assess(
                        file, CaseWriter.inputSha256(file), Language.EN, profile, Detail.REASONS));
    }

    static Assessment assess(CaseFile file, Language language) {
        return ENGINE.assess(
                file, CaseWriter.inputSha256(file), language, "default", Detail.REASONS);
    }

    /** With what would change each status. */
    static Assessment inFull(CaseFile file, Language language) {
        return ENGINE.assess(file, CaseWriter.inputSha256(file), language, "default");
    }

    /** Statuses and reasons, without what would change them; in the default profile. */
    static Assessment reasons(CaseFile file) {
        return ENGINE.assess(file, "", Language.EN, "default", Detail.REASONS);
    }

    /** Status of an option of the right leg, as {@code status("evla/gsv")}. */
    String status(String option) {
        return status(Side.RIGHT, option);
    }

    String status(Side side, String option) {
        return option(side, option).status().code();
    }

    Option option(String option) {
        return option(Side.RIGHT, option);
    }

    Option option(Side side, String option) {
        LegAssessment leg = assessment.legs().get(side);
        if (leg == null) {
            throw new AssertionError("no leg " + side);
        }
        return leg.options().stream()
                .filter(each ->
                        (each.treatment().code() + "/" + each.target().code()).equals(option))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option " + option));
    }

    /** The statuses of several options of the right leg, in the order asked. */
    List<String> statuses(String... options) {
        return Stream.of(options).map(this::status).toList();
    }

    /** The options of the right leg, as {@code evla/gsv}, in the order listed. */
    List<String> listed() {
        return leg().options().stream()
                .map(each -> each.treatment().code() + "/" + each.target().code())
                .toList();
    }

    /** The right leg. */
    LegAssessment leg() {
        return Objects.requireNonNull(assessment.legs().get(Side.RIGHT));
    }

    /** Codes of the red flags raised. */
    Set<String> flags() {
        return assessment.redFlags().stream()
                .map(flag -> flag.code().code())
                .collect(Collectors.toSet());
    }

    Set<String> actions() {
        return assessment.actions().stream()
                .map(action -> action.code().code())
                .collect(Collectors.toSet());
    }

    /** For which legs, or null for the person, an action is raised. */
    List<@Nullable Side> legsOf(String action) {
        List<@Nullable Side> legs = new ArrayList<>();
        assessment.actions().stream()
                .filter(each -> each.code().code().equals(action))
                .forEach(each -> legs.add(each.leg()));
        return legs;
    }

    Set<String> missing() {
        return assessment.missing().stream()
                .map(each -> each.code().code())
                .collect(Collectors.toSet());
    }

    Set<String> notes() {
        return assessment.notes().stream().map(Note::code).collect(Collectors.toSet());
    }

    /** The pointers of the warnings. */
    List<String> warnings() {
        return assessment.warnings().stream().map(Warning::pointer).toList();
    }

    /** What to confirm first about an option of the right leg. */
    List<String> confirmFirst(String option) {
        return option(option).confirmFirst().stream().map(code -> code.code()).toList();
    }
}
