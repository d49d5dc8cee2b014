package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.saphena.knowledge.CauseRule;
import org.saphena.knowledge.Derivation;
import org.saphena.knowledge.Effect;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.StatusTable;

/** The rules of the knowledge base that have an id, and those that an answer names. */
final class SpokenRules {
    private SpokenRules() {}

    static Set<String> all(KnowledgeBase knowledge) {
        Set<String> all = new LinkedHashSet<>();
        knowledge.gates().forEach(gate -> all.add(gate.text().rule()));
        knowledge.derivations().values().stream()
                .flatMap(derivation -> derivation.rows().stream())
                .map(Derivation.Row::text)
                .forEach(text -> {
                    if (text != null) {
                        all.add(text.rule());
                    }
                });
        for (StatusTable table : knowledge.statusTables()) {
            List<StatusTable.Row> rows = table.rows();
            // the first two rows of a table that explains itself by a fact speak through that fact
            rows.stream()
                    .skip(table.explains() == null ? 0 : 2)
                    .forEach(row -> all.add(row.text().rule()));
        }
        knowledge.effects().forEach(effect -> addCells(all, effect));
        knowledge.moves().forEach(move -> all.add(move.text().rule()));
        knowledge.redFlags().forEach(flag -> all.add(flag.text().rule() + " " + flag.urgency()));
        knowledge
                .actions()
                .forEach(action ->
                        all.add("action " + action.code().code() + " " + action.urgency()));
        knowledge.missing().forEach(missing -> all.add("R-MD-" + missing.code().code()));
        knowledge.notes().forEach(note -> all.add("note " + note.code()));
        knowledge.followUps().forEach(follow -> all.add("follow-up " + follow.what()));
        knowledge.causes().forEach(cause -> all.addAll(lines(cause)));
        return all;
    }

    private static void addCells(Set<String> all, Effect effect) {
        effect.treatments().stream().map(effect::ruleFor).sorted().forEach(all::add);
    }

    private static List<String> lines(CauseRule cause) {
        List<String> lines = new ArrayList<>();
        cause.supporting().forEach(line -> lines.add(line(cause.cause(), "for", line.text().en())));
        cause.against()
                .forEach(line -> lines.add(line(cause.cause(), "against", line.text().en())));
        cause.missing()
                .forEach(line -> lines.add(line(cause.cause(), "missing", line.text().en())));
        return lines;
    }

    private static String line(String cause, String kind, String text) {
        return "cause " + cause + " " + kind + ": " + text;
    }

    static Set<String> in(Assessment answer) {
        Set<String> named = new LinkedHashSet<>();
        answer.legs().values().stream()
                .flatMap(leg -> leg.options().stream())
                .forEach(option -> {
                    option.because().forEach(reason -> named.add(reason.rule()));
                    option.cautions().forEach(caution -> named.add(caution.rule()));
                });
        answer.redFlags().forEach(flag -> named.add(flag.rule() + " " + flag.urgency()));
        answer.actions()
                .forEach(action ->
                        named.add("action " + action.code().code() + " " + action.urgency()));
        answer.missing().forEach(missing -> named.add("R-MD-" + missing.code().code()));
        answer.notes().forEach(note -> named.add("note " + note.code()));
        answer.followUp().forEach(follow -> named.add("follow-up " + follow.what()));
        CrampAnswer cramps = answer.cramps();
        if (cramps != null) {
            for (Cause cause : cramps.differential()) {
                cause.supporting().forEach(text -> named.add(line(cause.cause(), "for", text)));
                cause.against().forEach(text -> named.add(line(cause.cause(), "against", text)));
                cause.missing().forEach(text -> named.add(line(cause.cause(), "missing", text)));
            }
        }
        return named;
    }
}
