package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.editing.Edit;
import org.saphena.editing.LegEdits;
import org.saphena.text.Messages;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.Choice;

/**
 * The clinical classes of one leg: a digit turns its class on or off, 4 goes through a, b and c.
 */
final class CeapField {
    private static final List<CeapClass> FOURS =
            List.of(CeapClass.C4A, CeapClass.C4B, CeapClass.C4C);

    private CeapField() {}

    static Field of(Side side, Messages messages) {
        return Field.coded(
                ExamGrids.id(side, "ceap/clinical"),
                CellKind.CHIPS,
                "",
                choices(messages),
                (file, answer) -> {
                    String text =
                            classes(ceap(file, side)).stream()
                                    .map(CeapClass::code)
                                    .collect(Collectors.joining(", "));
                    return Field.Shown.of(text, text, "");
                },
                key ->
                        file ->
                                edit(side, key, classes(ceap(file, side)))
                                        .then(UlcerLock.fill(side))
                                        .then(UlcerLock.reopen(side))
                                        .apply(file));
    }

    private static List<Choice> choices(Messages messages) {
        List<Choice> choices = new ArrayList<>();
        for (String key : List.of("0", "1", "2", "3", "4", "5", "6", "R")) {
            choices.add(new Choice(key, messages.get("ui.entry.ceap." + key)));
        }
        return choices;
    }

    private static Edit edit(Side side, String key, List<CeapClass> classes) {
        return switch (key) {
            case "" -> LegEdits.ceap(side, "clinical", List.of());
            case "0" -> turn(side, CeapClass.C0, classes);
            case "1" -> turn(side, CeapClass.C1, classes);
            case "2" -> turnPair(side, CeapClass.C2, CeapClass.C2R, classes);
            case "3" -> turn(side, CeapClass.C3, classes);
            case "4" -> nextFour(side, classes);
            case "5" -> turn(side, CeapClass.C5, classes);
            case "6" -> turnPair(side, CeapClass.C6, CeapClass.C6R, classes);
            case "R" -> recurrent(side, classes);
            default -> throw new Unreadable("ui.entry.fault.code");
        };
    }

    private static Edit turn(Side side, CeapClass which, List<CeapClass> classes) {
        return LegEdits.ceapClass(side, which, !classes.contains(which));
    }

    private static Edit turnPair(
            Side side, CeapClass plain, CeapClass recurrent, List<CeapClass> classes) {
        return classes.contains(recurrent)
                ? LegEdits.ceapClass(side, recurrent, false)
                : turn(side, plain, classes);
    }

    /** None, a, b, c, none. */
    private static Edit nextFour(Side side, List<CeapClass> classes) {
        int last = -1;
        for (int i = 0; i < FOURS.size(); i++) {
            if (classes.contains(FOURS.get(i))) {
                last = i;
            }
        }
        Edit edit = file -> file;
        for (CeapClass four : FOURS) {
            if (classes.contains(four)) {
                edit = edit.then(LegEdits.ceapClass(side, four, false));
            }
        }
        return last + 1 < FOURS.size()
                ? edit.then(LegEdits.ceapClass(side, FOURS.get(last + 1), true))
                : edit;
    }

    /** Came back after treatment: C2 becomes C2r and C6 becomes C6r, or back. */
    private static Edit recurrent(Side side, List<CeapClass> classes) {
        Edit edit = file -> file;
        edit = edit.then(swap(side, CeapClass.C2, CeapClass.C2R, classes));
        return edit.then(swap(side, CeapClass.C6, CeapClass.C6R, classes));
    }

    private static Edit swap(
            Side side, CeapClass plain, CeapClass recurrent, List<CeapClass> classes) {
        if (classes.contains(plain)) {
            return LegEdits.ceapClass(side, recurrent, true);
        }
        return classes.contains(recurrent) ? LegEdits.ceapClass(side, plain, true) : file -> file;
    }

    private static List<CeapClass> classes(@Nullable Ceap ceap) {
        return ceap == null ? List.of() : ceap.clinical();
    }

    private static @Nullable Ceap ceap(CaseFile file, Side side) {
        Leg leg = file.consultation().legs().of(side);
        return leg == null ? null : leg.ceap();
    }
}
