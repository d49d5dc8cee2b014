package org.saphena.ui.entry;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Flow;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.editing.DuplexEdits;
import org.saphena.editing.Edit;
import org.saphena.reasoning.Assessment;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.Choice;

/** How one vein segment was found: the letter that was typed, and the status that follows. */
final class VeinField {
    private static final List<String> KEYS = List.of("N", "R", "O", "A", "B", "H", "X");
    private static final List<String> TRIBUTARY_KEYS = List.of("R", "O", "A", "X");

    private final Messages messages;
    private final Side side;
    private final SegmentId vein;

    VeinField(Messages messages, Side side, SegmentId vein) {
        this.messages = messages;
        this.side = side;
        this.vein = vein;
    }

    Field field() {
        return Field.coded(
                Veins.segmentId(side, vein, "state"),
                CellKind.STATUS,
                messages.get("ui.entry.duplex.status"),
                choices(),
                this::shown,
                this::edit);
    }

    /** A varicose tributary is only listed when it is found. */
    private List<Choice> choices() {
        Stream<String> keys = (vein.isTributary() ? TRIBUTARY_KEYS : KEYS).stream();
        return keys.map(key -> new Choice(key, messages.get("ui.entry.duplex.key." + key)))
                .toList();
    }

    private Edit edit(String key) {
        if (key.isEmpty() || key.equals("X")) {
            return DuplexEdits.segment(side, vein, null);
        }
        if (Character.isDigit(key.charAt(0))) {
            return file -> year(file, key).apply(file);
        }
        return file ->
                DuplexEdits.segment(side, vein, found(key, Veins.segment(file, side, vein)))
                        .apply(file);
    }

    /** Since when the vein is closed; an open one has no such date. */
    private Edit year(CaseFile file, String year) {
        Segment segment = Veins.segment(file, side, vein);
        SegmentState state = segment == null ? SegmentState.PATENT : segment.stateOrPatent();
        if (state == SegmentState.PATENT || state == SegmentState.HYPOPLASTIC) {
            throw new Unreadable("ui.entry.fault.since");
        }
        return DuplexEdits.segmentField(
                side,
                vein,
                "since",
                DateText.since(year, file.consultation().date(), messages.language()));
    }

    private static Segment found(String key, @Nullable Segment before) {
        return switch (key) {
            case "N" -> Veins.found(SegmentState.PATENT, Flow.ABSENT, before, null);
            case "R" -> Veins.found(SegmentState.PATENT, Flow.PRESENT, before, null);
            case "O" -> Veins.found(SegmentState.OCCLUDED, null, before, null);
            case "OA" -> Veins.found(SegmentState.ACUTE_THROMBUS, null, before, null);
            case "OC" -> Veins.found(SegmentState.CHRONIC_THROMBUS, null, before, null);
            case "A" -> Veins.found(SegmentState.ABLATED, null, before, null);
            case "B" -> Veins.found(SegmentState.ABSENT, null, before, null);
            case "H" -> Veins.found(SegmentState.HYPOPLASTIC, Flow.ABSENT, before, null);
            default -> throw new Unreadable("ui.entry.fault.code");
        };
    }

    private Field.Shown shown(CaseFile file, @Nullable Assessment answer) {
        Segment segment = Veins.segment(file, side, vein);
        if (segment == null) {
            return notListed(file);
        }
        VeinState state = Veins.state(answer, side, vein);
        VeinStatus status = state == null ? VeinStatus.FLOW_UNKNOWN : state.status();
        boolean borderline = Veins.isBorderline(answer, side, vein);
        String word = word(segment, state, status);
        return Field.Shown.vein(
                input(segment, status),
                borderline ? messages.get("ui.entry.duplex.borderline", word) : word,
                Boolean.TRUE.equals(segment.groupEntry()),
                status,
                borderline ? messages.get("ui.entry.duplex.borderline.note") : "");
    }

    private Field.Shown notListed(CaseFile file) {
        return vein.isTributary()
                ? notListed(file, side, vein, messages)
                : Field.Shown.vein(
                        "", messages.get("ui.notExamined"), false, VeinStatus.NOT_EXAMINED, "");
    }

    /** A tributary or perforator that is not listed: absent only where all were looked for. */
    static Field.Shown notListed(CaseFile file, Side side, VeinId vein, Messages messages) {
        String word = Veins.reviewed(file, side, vein) ? messages.get("ui.scan.noneFound") : "";
        return Field.Shown.vein("", word, false, VeinStatus.NONE, "");
    }

    private String word(Segment segment, @Nullable VeinState state, VeinStatus status) {
        String word =
                segment.stateOrPatent() != SegmentState.PATENT
                        ? messages.of(segment.stateOrPatent())
                        : state == null ? messages.get("ui.scan.notJudged") : messages.of(status);
        String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return segment.since() == null
                ? capital
                : capital + " " + Formats.date(segment.since(), messages.language());
    }

    private static String input(Segment segment, VeinStatus status) {
        return switch (segment.stateOrPatent()) {
            case ACUTE_THROMBUS -> "OA";
            case CHRONIC_THROMBUS -> "OC";
            case OCCLUDED -> "O";
            case ABLATED -> "A";
            case ABSENT -> "B";
            case HYPOPLASTIC -> "H";
            case PATENT ->
                    switch (status) {
                        case REFLUX, PRESENT -> "R";
                        case NORMAL -> "N";
                        case OCCLUDED, ABLATED, FLOW_UNKNOWN, NOT_EXAMINED, NONE -> "";
                    };
        };
    }
}
