package org.saphena.ui.shell;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.saphena.ui.patients.ChartView;
import org.saphena.ui.patients.DoorView;
import org.saphena.ui.worklist.PatientsView;

/** The screens of the window, each with the keys that do something there alone. */
enum KeyScreen {
    ENTRY(
            "sections",
            "accept",
            "flags",
            "gap",
            "undo",
            "list",
            "codes",
            "statuses",
            "measure",
            "year",
            "enter",
            "clear",
            "findInGrid",
            "rest",
            "confirm",
            "mirror",
            "textsAgain",
            "addLine",
            "removeLine",
            "extras",
            "otherLeg",
            "nextGrid",
            "advice",
            "reasons",
            "decide",
            "cameFrom",
            "compare",
            "patientMap",
            "print",
            "save",
            "export",
            "arrows"),
    LISTS("arrive", "digits", "deeds", "takeOff", "preview", "listLook", "arrows"),
    CHART("compareVisits", "courseTable", "export", "arrows"),
    COMPARE("pick", "weigh", "sources", "patientScreen", "printComparison", "compare", "arrows"),
    CASE("flags", "advice", "reasons", "arrows", "compare", "patientMap", "print", "save"),
    PAPERS("pages", "note", "save", "print"),
    DOOR("demoDoor", "restoreDoor"),
    OTHER();

    /** The keys that do nothing where single keys are off. */
    static final Set<String> SINGLE =
            Set.of(
                    "codes",
                    "statuses",
                    "addLine",
                    "findInGrid",
                    "decide",
                    "digits",
                    "pick",
                    "weigh",
                    "sources",
                    "printComparison",
                    "compareVisits",
                    "courseTable");

    /** The keys that do something only where single keys are off. */
    static final Set<String> INSTEAD = Set.of("list", "deeds");

    /** The keys that act on every screen. */
    static final List<String> EVERYWHERE =
            List.of(
                    "palette",
                    "find",
                    "due",
                    "new",
                    "open",
                    "import",
                    "closeCase",
                    "panes",
                    "size",
                    "settings",
                    "guided",
                    "lock",
                    "help",
                    "back");

    private final List<String> keys;

    KeyScreen(String... keys) {
        this.keys = List.of(keys);
    }

    /** The screen that a view is, where its type tells. */
    static KeyScreen of(Node view) {
        return switch (view) {
            case DoorView _ -> DOOR;
            case PatientsView _ -> LISTS;
            case ChartView _ -> CHART;
            case ComparePane _ -> COMPARE;
            case EntryPane _ -> ENTRY;
            default -> OTHER;
        };
    }

    /**
     * In the order of their use.
     *
     * @param single whether keys act that need no other beside them
     */
    List<String> keys(boolean single) {
        Set<String> idle = single ? INSTEAD : SINGLE;
        return keys.stream().filter(key -> !idle.contains(key)).toList();
    }
}
