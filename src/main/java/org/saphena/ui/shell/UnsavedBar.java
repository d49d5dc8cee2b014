package org.saphena.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.service.Permission;
import org.saphena.text.Messages;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Styled;
import org.saphena.ui.entry.Saved;
import org.saphena.ui.support.Texts;

/**
 * Over everything, for as long as the draft on the screen cannot be kept: why, what to do, and the
 * ways out. A copy and leaving without the last changes are asked for twice.
 */
final class UnsavedBar extends VBox {
    private final ClinicViewModel clinic;
    private final Texts texts;
    private final Runnable copy;
    private final ObservableValue<Saved> saved;
    private final Label words = Styled.wrapped("", "notice-title");
    private final FlowPane ways = Styled.styled(new FlowPane(), "entry-flow");
    private Asked asked = Asked.NOTHING;
    private boolean stayed;

    private enum Asked {
        NOTHING,
        COPY,
        LEAVE
    }

    /**
     * @param copy asks for a place and writes the draft there
     */
    UnsavedBar(ClinicViewModel clinic, Texts texts, Runnable copy) {
        this.clinic = clinic;
        this.texts = texts;
        this.copy = copy;
        getStyleClass().addAll("notice", "danger", "unsaved-bar");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        words.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        getChildren().addAll(words, ways);
        saved =
                clinic.visitProperty()
                        .flatMap(visit ->
                                visit.flatMap(Visit::editor)
                                        .map(editor -> editor.model().savedProperty())
                                        .orElse(null));
        saved.subscribe(this::follow);
        texts.messagesProperty().subscribe(this::refresh);
        refresh();
    }

    private void follow(@Nullable Saved now) {
        if (!(now instanceof Saved.Not)) {
            asked = Asked.NOTHING;
        }
        refresh();
        boolean stays = now instanceof Saved.Not(_, boolean stay) && stay;
        if (stays && !stayed) {
            ways.getChildren().getFirst().requestFocus();
        }
        stayed = stays;
    }

    private void refresh() {
        if (saved.getValue() instanceof Saved.Not not) {
            words.setText(words(not, texts.now()));
            setAccessibleText(words.getText());
            ways.getChildren().setAll(ways());
            Styled.show(this, true);
        } else {
            Styled.show(this, false);
        }
    }

    private String words(Saved.Not not, Messages messages) {
        return switch (asked) {
            case COPY -> messages.get("ui.shell.unsaved.copy.ask");
            case LEAVE -> messages.get("ui.shell.unsaved.leave.ask");
            case NOTHING ->
                    messages.get(
                            not.stayed() ? "ui.shell.unsaved.stayed" : "ui.shell.unsaved",
                            not.reason());
        };
    }

    private Node[] ways() {
        return switch (asked) {
            case COPY ->
                    new Node[] {
                        button("ui.shell.unsaved.back", () -> ask(Asked.NOTHING)),
                        button(
                                "ui.shell.unsaved.copy.do",
                                () -> {
                                    ask(Asked.NOTHING);
                                    copy.run();
                                })
                    };
            case LEAVE ->
                    new Node[] {
                        button("ui.shell.unsaved.back", () -> ask(Asked.NOTHING)),
                        button(
                                "ui.shell.unsaved.leave.do",
                                () -> clinic.navigation().leaveWithout())
                    };
            case NOTHING -> {
                Button copying = button("ui.shell.unsaved.copy", () -> ask(Asked.COPY));
                Styled.show(copying, clinic.may(Permission.EXPORT_CASE));
                yield new Node[] {
                    button("ui.shell.unsaved.again", this::tryAgain),
                    copying,
                    button("ui.shell.unsaved.leave", () -> ask(Asked.LEAVE))
                };
            }
        };
    }

    private void tryAgain() {
        clinic.visitProperty().get().flatMap(Visit::editor).ifPresent(each -> each.model().leave());
    }

    private void ask(Asked what) {
        asked = what;
        refresh();
        ways.getChildren().getFirst().requestFocus();
    }

    private Button button(String key, Runnable work) {
        Button button = new Button(texts.now().get(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> work.run());
        return button;
    }
}
