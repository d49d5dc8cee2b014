package org.saphena.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.RedFlag;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** An answer as plain lines for a terminal: what stands, and why. */
public final class ReadableSummary {
    private final CaseFile file;
    private final Assessment assessment;
    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    private ReadableSummary(CaseFile file, Assessment assessment) {
        this.file = file;
        this.assessment = assessment;
        this.messages = Messages.of(assessment.language());
    }

    /**
     * The answer in its own language.
     *
     * @param demo the patient is invented, and the first line says so
     */
    public static List<String> of(CaseFile file, Assessment assessment, boolean demo) {
        return new ReadableSummary(file, assessment).lines(demo);
    }

    private List<String> lines(boolean demo) {
        lines.add(
                messages.get(
                        demo ? "cli.summary.case" : "cli.summary.case.own",
                        assessment.caseId(),
                        messages.of(file.patient().sex()),
                        file.age(),
                        Formats.date(file.consultation().date(), assessment.language())));
        addRedFlags();
        assessment.legs().forEach(this::addLeg);
        addMissing();
        lines.add("");
        lines.add(
                messages.get(
                        assessment.knowledge().own()
                                ? "cli.summary.source.own"
                                : "cli.summary.source",
                        assessment.knowledge().version(),
                        assessment.knowledge().profile(),
                        assessment.inputSha256()));
        lines.add(messages.get("cli.summary.intended"));
        return List.copyOf(lines);
    }

    private void addRedFlags() {
        heading(messages.get("cli.summary.red-flags"));
        if (assessment.redFlags().isEmpty()) {
            lines.add("  " + messages.get("cli.summary.no-red-flags"));
        }
        for (RedFlag flag : assessment.redFlags()) {
            lines.add(
                    "  "
                            + messages.get(
                                    "cli.summary.red-flag",
                                    messages.of(flag.code()),
                                    side(flag.leg()),
                                    messages.of(flag.urgency())));
            flag.because().forEach(reason -> lines.add("      " + reason));
        }
    }

    private void addLeg(Side side, LegAssessment leg) {
        String name = messages.get("side.upper." + side.code());
        heading(
                leg.ceap() == null
                        ? messages.get("cli.summary.leg", name)
                        : messages.get("cli.summary.leg.ceap", name, leg.ceap().basic()));
        if (!leg.findings().isBlank()) {
            lines.add("  " + leg.findings());
        }
        List<Option> standing = leg.options().stream().filter(ReadableSummary::stands).toList();
        standing.forEach(this::addOption);
        int rest = leg.options().size() - standing.size();
        if (rest > 0) {
            lines.add("  " + messages.get("cli.summary.not-called-for", rest));
        }
    }

    private void addOption(Option option) {
        OptionStatus status = option.status();
        lines.add(
                "  "
                        + messages.get("mark.OptionStatus." + status.code())
                        + " "
                        + messages.of(status)
                        + ": "
                        + messages.of(option.treatment())
                        + ", "
                        + messages.of(option.target()));
        if (!option.because().isEmpty()) {
            lines.add("      " + option.deciding().text());
        }
        option.wouldChange().stream()
                .map(change -> messages.get("cli.summary.would-change", change.text()))
                .forEach(line -> lines.add("      " + line));
    }

    private void addMissing() {
        heading(messages.get("cli.summary.missing"));
        if (assessment.missing().isEmpty()) {
            lines.add("  " + messages.get("cli.summary.nothing-missing"));
        }
        assessment
                .missing()
                .forEach(missing -> lines.add("  " + side(missing.leg()) + ": " + missing.text()));
    }

    private static boolean stands(Option option) {
        return option.status() != OptionStatus.NOT_INDICATED;
    }

    private String side(@Nullable Side leg) {
        return leg == null ? messages.get("cli.summary.whole-person") : messages.of(leg);
    }

    private void heading(String text) {
        lines.add("");
        lines.add(text);
    }
}
