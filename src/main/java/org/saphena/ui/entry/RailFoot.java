package org.saphena.ui.entry;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;

/** Below the sections: accepting one, how complete the visit is, whether it is kept. */
final class RailFoot extends VBox {
    private final EntryViewModel model;
    private final AcceptButton accept;
    private final SavedLine saved;
    private final Label accepted = Styled.wrapped("", "rail-state");
    private final Button gap = new Button();

    /**
     * @param next accepts the section
     * @param nextGap leads to the next thing that is missing
     */
    RailFoot(EntryViewModel model, Runnable next, Runnable nextGap) {
        this.model = model;
        accept = new AcceptButton(model, next);
        accept.setMaxWidth(Double.MAX_VALUE);
        saved = new SavedLine(model);
        gap.setOnAction(event -> nextGap.run());
        gap.setMaxWidth(Double.MAX_VALUE);
        gap.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("entry-foot");
        getChildren().addAll(accepted, gap, accept, saved);
    }

    void setOnSign(Runnable sign) {
        accept.setOnSign(sign);
    }

    /** Says all anew, also in another language. */
    void retell() {
        saved.refresh();
        accept.refresh();
    }

    /**
     * Says how complete the visit is.
     *
     * @param room whether there is room for it
     */
    void refresh(boolean room) {
        Messages messages = model.texts().now();
        long done = Stream.of(Section.values()).filter(model.progress()::isAccepted).count();
        int gaps = MissingPlaces.of(model).size();
        boolean shown = room && !model.isReadOnly();
        accepted.setText(messages.get("ui.entry.complete", done, Section.values().length));
        gap.setText(messages.get("ui.entry.gaps", gaps));
        Styled.show(accepted, shown);
        Styled.show(gap, shown && gaps > 0);
    }
}
