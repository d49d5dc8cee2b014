package org.saphena.ui.entry;

import java.time.format.DateTimeFormatter;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.saphena.text.Messages;
import org.saphena.ui.control.Tallest;

/** Says all the time whether the draft is kept. Saving does not move what stands above it. */
final class SavedLine extends Label {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final EntryViewModel model;
    private final Tallest tallest = new Tallest();

    SavedLine(EntryViewModel model) {
        this.model = model;
        getStyleClass().add("saved-line");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        model.savedProperty().subscribe(this::refresh);
        model.toldProperty()
                .subscribe((was, is) -> {
                    tallest.forget();
                    refresh();
                });
        refresh();
    }

    void refresh() {
        String told = model.toldProperty().get();
        String words = words(model.texts().now());
        setText(told.isEmpty() ? words : words + "  ·  " + told);
        setAccessibleText(getText());
        pseudoClassStateChanged(FAILED, model.savedProperty().get() instanceof Saved.Not);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return tallest.of(width, super.computePrefHeight(width));
    }

    private String words(Messages messages) {
        if (model.isReadOnly()) {
            return messages.get("ui.entry.readOnly");
        }
        return switch (model.savedProperty().get()) {
            case Saved.Unchanged unchanged -> messages.get("ui.entry.saved.unchanged");
            case Saved.Saving saving -> messages.get("ui.entry.saved.saving");
            case Saved.At(var time) -> messages.get("ui.entry.saved.at", TIME.format(time));
            case Saved.Not(String reason, _) -> messages.get("ui.entry.saved.not", reason);
        };
    }
}
