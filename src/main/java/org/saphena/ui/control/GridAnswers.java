package org.saphena.ui.control;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.saphena.text.Messages;

/** How the coded cells of a grid are answered by who has switched single keys off. */
final class GridAnswers {
    private final GridModel model;
    private final GridSession session;
    private final Messages messages;
    private final GridHelp.Presser presser;
    private final Supplier<Node> present;

    /**
     * @param presser takes what is chosen as if its key were pressed
     * @param present where the focus stands
     */
    GridAnswers(
            GridModel model,
            GridSession session,
            Messages messages,
            GridHelp.Presser presser,
            Supplier<Node> present) {
        this.model = model;
        this.session = session;
        this.messages = messages;
        this.presser = presser;
        this.present = present;
    }

    /** Whether the key would answer by itself, which is told below the grid. */
    boolean keepsOut(KeyCode code) {
        CellKind kind = cell().kind();
        boolean typed = kind.isTyped() && (code != KeyCode.SLASH || kind == CellKind.DATE);
        boolean number = code.isDigitKey() || !session.typed().isEmpty();
        return !typed && !(kind == CellKind.STATUS && number);
    }

    /** What is to be done instead of pressing a key that acts alone. */
    String advice() {
        return messages.get("ui.grid.list.open");
    }

    /**
     * Opens the answers of the present cell as a list; false where Enter or F2 means something
     * else.
     *
     * @param byEdit whether the key is the one that edits a cell, rather than the one that accepts
     */
    boolean offer(boolean byEdit) {
        boolean asked = !session.answers().isEmpty();
        CellKind kind = cell().kind();
        boolean coded = !kind.isTyped() && !kind.isText() && session.typed().isEmpty();
        boolean extras = model.actions().stream().anyMatch(each -> each.key() == GridKey.EXTRAS);
        if (model.isReadOnly() || !(coded || asked && byEdit) || byEdit && extras && !asked) {
            return false;
        }
        new GridList(cell(), session.answers(), messages, this::chosen)
                .show(present.get(), Side.BOTTOM, 0, 0);
        return true;
    }

    /** Whoever has chosen what needs a second answer is asked for it at once. */
    private void chosen(GridKey key, char character) {
        presser.press(key, character);
        if (!session.answers().isEmpty()) {
            offer(true);
        }
    }

    private GridCell cell() {
        return Objects.requireNonNull(model.cell(session.row(), session.column()));
    }
}
