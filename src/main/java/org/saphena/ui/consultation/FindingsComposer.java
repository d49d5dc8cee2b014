package org.saphena.ui.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord.EditableText;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.service.GeneratedTexts;
import org.saphena.text.Messages;
import org.saphena.ui.consultation.FindingsTable.PersonRow;
import org.saphena.ui.consultation.FindingsTable.Row;
import org.saphena.ui.consultation.FindingsTable.Value;

/** Words the findings. What was not recorded is written as such. */
final class FindingsComposer {
    private final Messages messages;
    private final CaseFile file;
    private final @Nullable Assessment assessment;
    private final LegWords words;

    FindingsComposer(Messages messages, CaseFile file, @Nullable Assessment assessment) {
        this.messages = messages;
        this.file = file;
        this.assessment = assessment;
        this.words = new LegWords(messages);
    }

    FindingsTable compose() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("ceap", this::ceap));
        rows.add(row("vcss", this::vcss));
        addIfKnown(rows, row("villalta", this::villalta));
        addIfKnown(rows, row("wells", this::wells));
        rows.add(row("symptoms", side -> of(side, words::symptoms)));
        rows.add(row("cramps", side -> of(side, words::cramps)));
        rows.add(row("pain", side -> of(side, words::pain)));
        rows.add(row("abi", side -> of(side, words::abi)));
        rows.add(row("pulses", side -> of(side, words::pulses)));
        addIfKnown(rows, row("ulcer", side -> of(side, words::ulcer)));
        rows.add(row("earlier", side -> of(side, words::earlier)));
        addIfKnown(rows, row("conclusion", side -> own(side, GeneratedTexts.CONCLUSION)));
        return new FindingsTable(findings(Side.RIGHT), findings(Side.LEFT), rows, person());
    }

    private static void addIfKnown(List<Row> rows, Row row) {
        if (row.right().known() || row.left().known()) {
            rows.add(row);
        }
    }

    private Row row(String key, Function<Side, @Nullable String> text) {
        return new Row(
                messages.get("ui.findings." + key),
                value(text.apply(Side.RIGHT)),
                value(text.apply(Side.LEFT)));
    }

    private Value value(@Nullable String text) {
        return text == null
                ? new Value(messages.get("ui.notRecorded"), false)
                : new Value(text, true);
    }

    private @Nullable String of(Side side, Function<Leg, @Nullable String> text) {
        Leg leg = file.consultation().legs().of(side);
        return leg == null ? null : text.apply(leg);
    }

    private @Nullable LegAssessment assessed(Side side) {
        return assessment == null ? null : assessment.legs().get(side);
    }

    /** What the clinician made of the findings comes first, with what follows from the record. */
    private String findings(Side side) {
        String own = own(side, GeneratedTexts.FINDINGS);
        return own == null
                ? sentence(side)
                : own + "\n" + messages.get("ui.findings.generated", sentence(side));
    }

    /** A text that was edited, with the mark of it, or null. */
    private @Nullable String own(Side side, GeneratedTexts text) {
        EditableText kept = text.in(file, side);
        String own = kept == null ? null : kept.own();
        return own == null ? null : own + " " + messages.get("report.edited");
    }

    private String sentence(Side side) {
        Leg leg = file.consultation().legs().of(side);
        if (leg == null) {
            return messages.get("ui.leg.notExamined");
        }
        if (Boolean.FALSE.equals(leg.assessable())) {
            return messages.get("ui.leg.notAssessable");
        }
        LegAssessment answer = assessed(side);
        if (answer == null) {
            return messages.get("ui.scan.notJudged");
        }
        return answer.findings().isBlank() ? messages.get("ui.findings.noText") : answer.findings();
    }

    private @Nullable String ceap(Side side) {
        LegAssessment answer = assessed(side);
        return answer == null || answer.ceap() == null ? null : answer.ceap().full();
    }

    private @Nullable String vcss(Side side) {
        LegAssessment answer = assessed(side);
        return answer == null || answer.vcss() == null ? null : words.score(answer.vcss(), 30, 10);
    }

    private @Nullable String villalta(Side side) {
        LegAssessment answer = assessed(side);
        return answer == null || answer.villalta() == null
                ? null
                : words.villalta(answer.villalta());
    }

    private @Nullable String wells(Side side) {
        LegAssessment answer = assessed(side);
        return answer == null || answer.wells() == null ? null : words.wells(answer.wells());
    }

    private List<PersonRow> person() {
        Consultation visit = file.consultation();
        return List.of(
                personRow("conditions", visit.conditions()),
                personRow("alarm", visit.alarmSymptoms()),
                personRow("family", visit.familyHistory()));
    }

    private <T extends Coded> PersonRow personRow(String key, Findings<T> findings) {
        return new PersonRow(messages.get("ui.findings." + key), value(words.list(findings)));
    }
}
