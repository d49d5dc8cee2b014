package org.saphena.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** What the window is doing, always in words, and where the keys are explained. */
final class StatusBar extends HBox {
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

    private final ShellViewModel model;
    private final ClinicViewModel clinic;
    private final KeysViewModel window;
    private final Texts texts;

    /**
     * @param window the keys of the window, some of which are told here
     * @param later looks at the clock again and again
     */
    StatusBar(
            ShellViewModel model,
            ClinicViewModel clinic,
            KeysViewModel window,
            Later later,
            Texts texts) {
        this.model = model;
        this.window = window;
        this.clinic = clinic;
        this.texts = texts;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label state = Styled.label("", "stop");
        state.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::state,
                                model.busyProperty(),
                                model.openProperty(),
                                clinic.bench().busyProperty(),
                                clinic.placeProperty(),
                                clinic.visitProperty(),
                                clinic.chart().writtenProperty(),
                                texts.messagesProperty()));
        state.textProperty().subscribe(() -> state.pseudoClassStateChanged(BUSY, isBusy()));
        state.setFocusTraversable(true);
        state.setAccessibleRole(AccessibleRole.TEXT);
        Named.name(state, state.textProperty());
        Label knowledge = Styled.label("", "hint");
        knowledge
                .textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> model.knowledge().own().orElse(""),
                                texts.messagesProperty()));
        Styled.show(knowledge, model.knowledge().own().isPresent());
        Label keys = Styled.label("", "hint");
        keys.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.now().get(keysKey()),
                                model.openProperty(),
                                clinic.visitProperty(),
                                window.keysProperty(),
                                texts.messagesProperty()));
        getChildren()
                .addAll(
                        state,
                        Styled.spacer(),
                        new BackupLabel(clinic, later, texts),
                        knowledge,
                        keys);
    }

    private String keysKey() {
        boolean visit =
                clinic.visitProperty().get().isPresent() || model.openProperty().get().isPresent();
        if (!visit) {
            return "ui.status.keys.outside";
        }
        return window.now().single() ? "ui.status.keys" : "ui.status.keys.noSingle";
    }

    private boolean isBusy() {
        return model.busyProperty().get() || clinic.bench().busyProperty().get();
    }

    private String state() {
        if (isBusy()) {
            return texts.now().get("ui.status.busy");
        }
        return clinic.chart()
                .writtenProperty()
                .get()
                .map(name -> texts.now().get("ui.saving.done", name))
                .orElseGet(() -> texts.now().get(key()));
    }

    private String key() {
        return clinic.visitProperty()
                .get()
                .map(visit -> visit.isDraft() ? "ui.shell.status.draft" : "ui.shell.status.signed")
                .orElseGet(() -> {
                    if (model.openProperty().get().isPresent()) {
                        return "ui.status.open";
                    }
                    return clinic.isUnlocked() ? "ui.shell.status.unlocked" : "ui.status.none";
                });
    }
}
