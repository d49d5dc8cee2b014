package org.saphena.reasoning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseReader;

/**
 * The status of each option and what would change it, a line each, for every sixth case, under one
 * guideline profile after the other; without wording, so that it changes with the rules alone.
 */
final class ChangesOfCases {
    static final Path FILE = Path.of("src/test/resources/answers/changes.txt");
    private static final int EVERY = 6;

    private ChangesOfCases() {}

    /** Writes them anew after a change of rules; what changed is then read in the difference. */
    public static void main(String[] args) throws IOException {
        Files.write(FILE, lines(new Engine(Answer.KNOWLEDGE)));
    }

    static List<String> lines(Engine engine) {
        List<String> names = CaseFolder.names();
        List<String> profiles = List.copyOf(Answer.KNOWLEDGE.profiles().keySet());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i += EVERY) {
            String profile = profiles.get(i / EVERY % profiles.size());
            CaseFile file = CaseReader.read(CaseFolder.caseFile(names.get(i)));
            Assessment answer = engine.assess(file, "", Language.EN, profile);
            add(names.get(i) + " " + profile, answer, lines);
        }
        return lines;
    }

    private static void add(String of, Assessment answer, List<String> lines) {
        answer.legs()
                .forEach((side, leg) ->
                        leg.options()
                                .forEach(option ->
                                        lines.add(
                                                "%s %s %s/%s %s%s"
                                                        .formatted(
                                                                of,
                                                                side.code(),
                                                                option.treatment().code(),
                                                                option.target().code(),
                                                                option.status().code(),
                                                                changes(option)))));
        answer.missing()
                .forEach(missing ->
                        lines.add(
                                of
                                        + " "
                                        + missing.code().code()
                                        + " settles "
                                        + missing.decides().size()));
    }

    private static String changes(Option option) {
        StringBuilder changes = new StringBuilder();
        for (Change change : option.wouldChange()) {
            changes.append(" | ")
                    .append(change.pointer())
                    .append(' ')
                    .append(change.operator())
                    .append(' ')
                    .append(change.to())
                    .append(" -> ")
                    .append(change.status().code());
        }
        return changes.toString();
    }
}
