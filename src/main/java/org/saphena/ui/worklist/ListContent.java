package org.saphena.ui.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.saphena.storage.PatientKey;
import org.saphena.ui.control.RowList;
import org.saphena.ui.worklist.PreviewPane.Preview;

/**
 * A list as it is shown.
 *
 * @param patients whose line each is
 * @param state what is to be said of the whole list; mostly empty
 * @param hint which keys do something on a line
 * @param digitsAct whether digits do something on a line and so begin no search
 */
record ListContent(
        Optional<Node> headings,
        List<RowList.Line> lines,
        List<PatientKey> patients,
        List<Preview> previews,
        String state,
        String hint,
        boolean digitsAct,
        LineKeys keys,
        LocalDate today) {
    static final ListContent NOTHING = saying("", LocalDate.EPOCH);

    /** What a key does on a line; tells whether it does anything. */
    interface LineKeys {
        boolean pressed(int line, KeyCode code);
    }

    /** An empty list, and why it is empty. */
    static ListContent saying(String state, LocalDate today) {
        return new ListContent(
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                state,
                "",
                false,
                (_, _) -> false,
                today);
    }
}
