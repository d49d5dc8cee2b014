package org.saphena.ui.entry;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import org.saphena.ui.control.Styled;

/**
 * Accepts the section and goes to the next one, as Ctrl+Enter does; after the last one it signs.
 */
final class AcceptButton extends Button {
    private final EntryViewModel model;
    private Runnable sign = () -> {};

    AcceptButton(EntryViewModel model, Runnable next) {
        this.model = model;
        Styled.styled(this, Styles.ACCENT);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> {
            if (isLast()) {
                sign.run();
            } else {
                next.run();
            }
        });
        model.sectionProperty().subscribe(this::refresh);
        refresh();
    }

    private boolean isLast() {
        return model.sectionProperty().get() == Section.PLAN;
    }

    void refresh() {
        Styled.show(this, Written.why(model, model.sectionProperty().get()).isEmpty());
        setText(model.texts().now().get(isLast() ? "ui.entry.sign" : "ui.entry.accept"));
    }

    void setOnSign(Runnable work) {
        sign = work;
    }
}
