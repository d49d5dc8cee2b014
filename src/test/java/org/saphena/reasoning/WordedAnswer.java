package org.saphena.reasoning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.exchange.CaseReader;

/** An answer as lines that a person can read and a test can compare; each reason stands once. */
final class WordedAnswer {
    static final List<String> CASES =
            List.of("V01", "V17", "V19", "V25", "V29", "V33", "V44", "P023", "P054", "P101");
    static final Path FOLDER = Path.of("src/test/resources/answers");

    private final StringBuilder lines = new StringBuilder();
    private final Set<Reason> reasons = new LinkedHashSet<>();

    private WordedAnswer() {}

    /**
     * Writes the answers anew after a change of wording or of rules; what changed is then read in
     * the difference of the files.
     */
    public static void main(String[] args) throws IOException {
        for (String name : CASES) {
            for (Language language : Language.values()) {
                Files.writeString(file(name, language), of(name, language));
            }
        }
    }

    static Path file(String name, Language language) {
        return FOLDER.resolve(name + "." + language.code() + ".txt");
    }

    static String of(String name, Language language) {
        return of(Answer.inFull(CaseReader.read(CaseFolder.caseFile(name)), language));
    }

    static String of(Assessment answer) {
        WordedAnswer worded = new WordedAnswer();
        worded.write(answer);
        return worded.lines.toString();
    }

    private void write(Assessment answer) {
        answer.warnings().forEach(each -> line("warning", each.pointer(), each.text()));
        for (RedFlag flag : answer.redFlags()) {
            line("flag", side(flag.leg()), flag.code().code(), flag.rule(), flag.urgency().code());
            flag.because().forEach(each -> line(" ", each));
            line(" ", flag.citations());
        }
        for (Action action : answer.actions()) {
            line("action", side(action.leg()), action.code().code(), action.urgency().code());
            action.because().forEach(each -> line(" ", each));
            line(" ", action.citations());
        }
        if (answer.cramps() != null) {
            line("cramps", answer.cramps().venousContribution().code());
            answer.cramps()
                    .differential()
                    .forEach(each ->
                            line(
                                    " ",
                                    each.cause(),
                                    each.supporting(),
                                    each.against(),
                                    each.missing()));
        }
        answer.missing()
                .forEach(each ->
                        line(
                                "missing",
                                side(each.leg()),
                                each.code().code(),
                                each.target() == null ? "-" : each.target().code(),
                                each.decides().size(),
                                each.text()));
        answer.followUp()
                .forEach(each -> line("follow-up", each.after(), each.what(), each.text()));
        answer.notes().forEach(each -> line("note", side(each.leg()), each.code(), each.text()));
        line("advice", codes(answer.patientTopics().stream().sorted().toList()));
        answer.legs().forEach(this::leg);
    }

    private void leg(Side side, LegAssessment leg) {
        line("leg", side.code(), leg.assessable(), leg.ceap());
        line(leg.vcss(), leg.villalta(), leg.wells());
        line(leg.findings());
        line("refluxing", codes(leg.refluxing()), "borderline", codes(leg.borderline()));
        line("perforators", codes(leg.incompetentPerforators()));
        line("not examined", codes(leg.notExamined()));
        leg.trunks().forEach(this::line);
        leg.veins().stream().filter(WordedAnswer::isTelling).forEach(this::line);
        leg.options().forEach(this::option);
        reasons.forEach(this::reason);
        reasons.clear();
    }

    private void option(Option option) {
        line(
                option.treatment().code() + "/" + option.target().code(),
                option.status().code(),
                option.because().stream().map(Reason::rule).toList(),
                option.cautions().stream().map(Caution::rule).toList(),
                codes(option.confirmFirst()),
                option.citations());
        option.otherProfiles()
                .forEach(each -> line("  otherwise", each.profile(), each.status().code()));
        option.wouldChange().forEach(each -> line("  would be", each.status().code(), each.text()));
        reasons.addAll(option.because());
    }

    private void reason(Reason reason) {
        line("reason", reason.rule(), reason.truth(), reason.text(), reason.citations());
        reason.inputs()
                .forEach(
                        each -> line(" ", each.pointer(), each.value(), each.truth(), each.text()));
    }

    private static boolean isTelling(VeinState vein) {
        return vein.status() != VeinStatus.NONE && vein.status() != VeinStatus.NOT_EXAMINED;
    }

    private static List<String> codes(List<? extends Coded> codes) {
        return codes.stream().map(Coded::code).toList();
    }

    private static String side(@Nullable Side side) {
        return side == null ? "-" : side.code();
    }

    private void line(@Nullable Object... words) {
        for (int i = 0; i < words.length; i++) {
            lines.append(i == 0 ? "" : " ").append(words[i]);
        }
        lines.append('\n');
    }
}
