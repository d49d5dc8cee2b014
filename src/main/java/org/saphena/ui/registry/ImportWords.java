package org.saphena.ui.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.exchange.csv.CsvPatient;
import org.saphena.exchange.csv.RowFault;
import org.saphena.service.CasesPreview;
import org.saphena.service.Failure;
import org.saphena.service.ImportReport;
import org.saphena.service.TablePreview;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** What would come of an import, and what came of it, in sentences. */
record ImportWords(Messages messages) {
    /** As many lines as anybody reads. */
    private static final int SHOWN = 100;

    List<String> summary(TablePreview preview) {
        List<String> lines = new ArrayList<>();
        lines.add(
                messages.get(
                        "ui.registry.import.counts",
                        preview.fresh(),
                        preview.known(),
                        preview.faults().size()));
        lines.add(
                messages.get(
                        "ui.registry.import.read",
                        preview.encoding(),
                        preview.columns().stream()
                                .map(messages::of)
                                .collect(Collectors.joining(", "))));
        if (!preview.ignored().isEmpty()) {
            lines.add(
                    messages.get(
                            "ui.registry.import.ignored", String.join(", ", preview.ignored())));
        }
        if (!preview.lookedForSimilar()) {
            lines.add(messages.get("ui.registry.import.notLooked"));
        }
        return lines;
    }

    List<String> summary(CasesPreview preview) {
        return List.of(
                messages.get(
                        "ui.registry.import.cases",
                        preview.visits(),
                        preview.patients(),
                        preview.known().size(),
                        preview.faults().size()));
    }

    List<String> first(TablePreview preview) {
        return preview.first().stream().map(this::row).toList();
    }

    private String row(CsvPatient patient) {
        String name =
                Stream.of(patient.familyName(), patient.givenName(), patient.nativeName())
                        .filter(part -> part != null && !part.isEmpty())
                        .collect(Collectors.joining(" "));
        String number = patient.number();
        return messages.get(
                "ui.registry.import.row",
                patient.line(),
                number == null ? messages.get("ui.registry.import.newNumber") : number,
                name.isEmpty() ? messages.get("ui.banner.noName") : name,
                Formats.date(patient.birthDate(), messages.language()),
                messages.of(patient.sex()));
    }

    /** What is wrong with each row, and what to do. */
    List<String> faults(TablePreview preview) {
        return preview.faults().stream().limit(SHOWN).map(this::fault).toList();
    }

    private String fault(RowFault fault) {
        String key = fault.kind().key();
        String where =
                fault.column() == null
                        ? messages.get("ui.registry.import.line", fault.line())
                        : messages.get(
                                "ui.registry.import.cell",
                                fault.line(),
                                messages.of(fault.column()));
        return where + " " + messages.get("ui.registry.fault." + key);
    }

    List<String> similar(TablePreview preview) {
        return preview.similar().stream()
                .limit(SHOWN)
                .map(each ->
                        messages.get(
                                "ui.registry.import.similar",
                                each.line(),
                                each.here().patient().id()))
                .toList();
    }

    /** Which files may be about somebody who is here. */
    List<String> similar(CasesPreview preview) {
        return preview.similar().stream()
                .limit(SHOWN)
                .map(each ->
                        messages.get(
                                "ui.registry.import.similarFile",
                                each.file().getFileName(),
                                each.here().patient().id()))
                .toList();
    }

    /** Which files cannot be taken, and why. */
    List<String> faults(CasesPreview preview) {
        return preview.faults().stream().limit(SHOWN).map(this::fault).toList();
    }

    private String fault(CasesPreview.Fault fault) {
        Failure failure = Failure.of(fault.why(), messages.language());
        Path name = fault.file().getFileName();
        String details = String.join(" ", failure.details());
        return messages.get("ui.registry.import.file", name, failure.title(), details).strip();
    }

    /** How many faults are not listed. */
    String more(int faults) {
        return faults > SHOWN ? messages.get("ui.registry.import.more", faults - SHOWN) : "";
    }

    String report(ImportReport report) {
        String taken =
                messages.get(
                        "ui.registry.import.done",
                        report.patients(),
                        report.visits(),
                        report.known(),
                        report.leftOut());
        return report.before() == null
                ? taken
                : taken + " " + messages.get("ui.registry.import.backup", report.before().name());
    }
}
