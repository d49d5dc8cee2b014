package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Side;
import org.saphena.clinical.Ulcer;
import org.saphena.editing.LegEdits;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** The open ulcer of each leg. */
final class UlcerRows {
    private final Messages messages;
    private final Choices choices;
    private final LegPartRows<Ulcer> part;

    UlcerRows(Messages messages) {
        this.messages = messages;
        choices = new Choices(messages);
        part = new LegPartRows<>(messages, Section.EXAM, "ulcer", Leg::ulcer, LegEdits::ulcer);
    }

    List<FieldRow> rows() {
        return List.of(
                part.whole("count", Limits.ULCER_COUNT, Ulcer::count),
                part.number("durationWeeks", Limits.ULCER_WEEKS, Ulcer::durationWeeks),
                part.number("lengthCm", Limits.ULCER_CM, Ulcer::lengthCm),
                part.number("widthCm", Limits.ULCER_CM, Ulcer::widthCm),
                part.row("area", this::area),
                part.text("site", Ulcer::site),
                part.flag("infected", Ulcer::infected),
                part.flag("atypical", Ulcer::atypical));
    }

    /** Length times width: what it says is shown with how it was made. */
    private Field area(Side side) {
        Field none =
                choices.flag("exam.area." + side.code(), "", CeapRows.nothing(), v -> file -> file);
        return none.showing((file, answer) -> {
            BigDecimal length = part.of(side, Ulcer::lengthCm).apply(file);
            BigDecimal width = part.of(side, Ulcer::widthCm).apply(file);
            String text =
                    length == null || width == null
                            ? ""
                            : Formats.number(length.multiply(width)) + " cm²";
            return Field.Shown.following(text, messages.get("ui.entry.ulcer.area.why"));
        });
    }
}
