package org.saphena.ui.consultation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.consultation.ScanTable.Cell;
import org.saphena.ui.consultation.ScanTable.Heading;
import org.saphena.ui.consultation.ScanTable.Row;

/** Puts the duplex findings into rows: the twenty core segments always, others where recorded. */
final class ScanTableComposer {
    private final Messages messages;
    private final CaseFile file;
    private final VeinStates states;

    ScanTableComposer(Messages messages, CaseFile file, VeinStates states) {
        this.messages = messages;
        this.file = file;
        this.states = states;
    }

    ScanTable compose() {
        List<Row> rows = new ArrayList<>();
        SegmentId.core().forEach(segment -> rows.add(row(segment, "")));
        addRecorded(rows, SegmentId.values(), "ui.scan.tributaries");
        addRecorded(rows, PerforatorSite.values(), "ui.scan.perforators");
        return new ScanTable(heading(Side.RIGHT), heading(Side.LEFT), rows);
    }

    private void addRecorded(List<Row> rows, VeinId[] veins, String groupKey) {
        String group = messages.get(groupKey);
        for (VeinId vein : veins) {
            if (!SegmentId.core().contains(vein) && isRecorded(vein)) {
                rows.add(row(vein, group));
                group = "";
            }
        }
    }

    private boolean isRecorded(VeinId vein) {
        return Stream.of(Side.values())
                .anyMatch(side -> states.of(side, vein).status() != VeinStatus.NONE);
    }

    private Row row(VeinId vein, String group) {
        return new Row(vein, name(vein), group, cell(Side.RIGHT, vein), cell(Side.LEFT, vein));
    }

    private String name(VeinId vein) {
        String key = "ui.vein." + vein.code();
        return messages.has(key) ? messages.get(key) : messages.of(vein);
    }

    private Cell cell(Side side, VeinId vein) {
        VeinState state = states.of(side, vein);
        String word = word(side, state);
        String diameter = number(state.diameterMm());
        String seconds = number(state.refluxSeconds());
        String spoken =
                Stream.of(
                                messages.of(side) + " " + word,
                                diameter.isEmpty() ? null : diameter + " mm",
                                seconds.isEmpty() ? null : seconds + " s")
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return new Cell(state.status(), word, diameter, seconds, spoken);
    }

    private String word(Side side, VeinState state) {
        String word = capital(statusWord(side, state));
        if (state.since() != null) {
            return word + " " + Formats.date(state.since(), messages.language());
        }
        return state.untimed() && state.status() == VeinStatus.REFLUX
                ? messages.get("ui.scan.untimed", word)
                : word;
    }

    private String statusWord(Side side, VeinState state) {
        SegmentState recorded = state.state();
        if (recorded != null && recorded != SegmentState.PATENT) {
            return messages.of(recorded);
        }
        if (state.status() == VeinStatus.FLOW_UNKNOWN && !states.judged()) {
            return messages.get("ui.scan.notJudged");
        }
        if (state.status() == VeinStatus.NONE) {
            return messages.get(
                    states.reviewed(side, state.vein()) ? "ui.scan.noneFound" : "ui.notExamined");
        }
        return messages.of(state.status());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : Formats.number(value, 1);
    }

    private Heading heading(Side side) {
        Leg leg = file.consultation().legs().of(side);
        DuplexStudy scan = leg == null ? null : leg.duplex();
        if (scan == null) {
            return new Heading(messages.get("ui.scan.none"), "", true);
        }
        String date = Formats.date(scan.date(), messages.language());
        ScanPosition position = scan.position();
        String where =
                position == null ? messages.get("ui.scan.noPosition") : messages.of(position);
        long examined = SegmentId.core().stream().filter(scan.segments()::containsKey).count();
        return new Heading(
                date + ", " + where,
                messages.get("ui.scan.coverage", examined, SegmentId.core().size()),
                position != ScanPosition.STANDING);
    }
}
