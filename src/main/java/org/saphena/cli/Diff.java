package org.saphena.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.exchange.CaseFileException;
import org.saphena.reasoning.AnswerChange;
import org.saphena.reasoning.AnswerComparison;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.rulebook.RuleDifferences;
import org.saphena.service.Consultations;
import org.saphena.text.Messages;

/** Writes what changes from one knowledge base to another. */
final class Diff {
    private final Voice voice;
    private final Messages messages;
    private final Consultations before;
    private final Consultations after;
    private final String profile;
    private final CaseSet cases;
    private final ChangeWords words;

    Diff(Voice voice, Consultations before, Consultations after, String profile, CaseSet cases) {
        this.voice = voice;
        this.messages = Messages.of(voice.language());
        this.before = before;
        this.after = after;
        this.profile = profile;
        this.cases = cases;
        this.words = new ChangeWords(messages);
    }

    /** Writes everything; whether any answer changes. */
    boolean write(List<CaseSet.Named> tried) {
        stamp("cli.diff.old", before.knowledge());
        stamp("cli.diff.new", after.knowledge());
        rules(RuleDifferences.between(before.ruleBook(), after.ruleBook()));
        Map<CaseSet.Named, List<String>> refused = new LinkedHashMap<>();
        Map<CaseSet.Named, List<AnswerChange>> changes = new LinkedHashMap<>();
        for (CaseSet.Named each : tried) {
            compare(each, refused, changes);
        }
        int changed = refused.size() + changes.size();
        say("");
        say(messages.get("cli.diff.cases", tried.size(), changed));
        byOption(changes);
        refused.forEach(this::write);
        changes.forEach((each, list) -> write(each, list.stream().map(words::of).toList()));
        return changed > 0;
    }

    private void stamp(String key, KnowledgeStamp stamp) {
        say(messages.get(key, stamp.version(), stamp.sha256()));
    }

    private void rules(RuleDifferences rules) {
        ids("cli.diff.rules.gone", rules.gone());
        ids("cli.diff.rules.fresh", rules.fresh());
        ids("cli.diff.rules.changed", rules.changed());
    }

    private void ids(String key, List<String> ids) {
        if (!ids.isEmpty()) {
            say(messages.get(key, String.join(", ", ids)));
        }
    }

    private void compare(
            CaseSet.Named each,
            Map<CaseSet.Named, List<String>> refused,
            Map<CaseSet.Named, List<AnswerChange>> changes) {
        @Nullable CaseFileException byOld = refusal(before, each);
        @Nullable CaseFileException byNew = refusal(after, each);
        if (byOld != null && byNew != null) {
            cases.tell(each, byNew);
        } else if (byOld != null || byNew != null) {
            refused.put(
                    each,
                    List.of(
                            messages.get(
                                    byNew == null
                                            ? "cli.diff.refused.old"
                                            : "cli.diff.refused.new")));
        } else {
            List<AnswerChange> found = changes(file(after, each));
            if (!found.isEmpty()) {
                changes.put(each, found);
            }
        }
    }

    private static @Nullable CaseFileException refusal(
            Consultations consultations, CaseSet.Named each) {
        try {
            file(consultations, each);
            return null;
        } catch (CaseFileException e) {
            return e;
        }
    }

    private static CaseFile file(Consultations consultations, CaseSet.Named each) {
        if (each.path() != null) {
            return consultations.open(each.path());
        }
        CaseFile sample = each.file();
        if (sample == null) {
            throw new IllegalArgumentException("a case without a file");
        }
        if (!consultations.problems(sample).isEmpty()) {
            throw new CaseFileException(consultations.problems(sample));
        }
        return sample;
    }

    private List<AnswerChange> changes(CaseFile file) {
        return AnswerComparison.between(
                before.reasons(file, voice.language(), profile),
                after.reasons(file, voice.language(), profile));
    }

    private void byOption(Map<CaseSet.Named, List<AnswerChange>> changes) {
        Map<String, Map<String, Integer>> byOption = new TreeMap<>();
        changes.values().stream()
                .flatMap(List::stream)
                .filter(change -> change.kind() == AnswerChange.Kind.STATUS)
                .forEach(change ->
                        byOption.computeIfAbsent(words.option(change), key -> new TreeMap<>())
                                .merge(words.move(change), 1, Integer::sum));
        if (byOption.isEmpty()) {
            return;
        }
        say("");
        say(messages.get("cli.diff.by-option"));
        byOption.forEach((option, moves) -> {
            say("  " + option);
            moves.forEach(
                    (move, count) -> say("    " + messages.get("cli.diff.times", move, count)));
        });
    }

    private void write(CaseSet.Named each, List<String> lines) {
        say("");
        say(each.name());
        lines.forEach(line -> say("  " + line));
    }

    private void say(String line) {
        voice.console().answer(line);
    }
}
