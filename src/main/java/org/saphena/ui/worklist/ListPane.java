package org.saphena.ui.worklist;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.storage.DueFollowUp;
import org.saphena.storage.PatientKey;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;
import org.saphena.ui.worklist.PatientListViewModel.Found;
import org.saphena.ui.worklist.WorkListsViewModel.Shown;

/** The list that was chosen, with what was just done above it and the line the user is on below. */
final class ListPane extends VBox {
    private final PatientListViewModel patients;
    private final WorkListsViewModel model;
    private final GlanceViewModel glance;
    private final Texts texts;
    private final Consumer<PatientKey> open;
    private final Consumer<String> typeAhead;
    private final StackPane headings = new StackPane();
    private final RowList rows = new RowList();
    private final Label state = Styled.wrapped("", "list-state");
    private final Button register = new Button();
    private final Label done = Styled.wrapped("", "done-text");
    private final Button undo = new Button();
    private final FlowPane deed = Styled.styled(new FlowPane(done, undo), "bar-flow", "list-deed");
    private final Label hint = Styled.wrapped("", "caption");
    private final PutOffPane putOff;
    private final PreviewPane preview;
    private ListContent content = ListContent.NOTHING;
    private boolean previewed = true;
    private int asking;
    private boolean narrow;

    ListPane(
            PatientListViewModel patients,
            WorkListsViewModel model,
            GlanceViewModel glance,
            Texts texts,
            Consumer<PatientKey> open,
            Runnable newPatient,
            Consumer<String> typeAhead) {
        this.patients = patients;
        this.model = model;
        this.glance = glance;
        this.texts = texts;
        this.open = open;
        this.typeAhead = typeAhead;
        getStyleClass().add("list-pane");
        putOff = new PutOffPane(model, texts, () -> rows.focus(asking));
        preview = new PreviewPane(texts);
        register.setOnAction(event -> newPatient.run());
        undo.textProperty().bind(texts.of("ui.worklist.undo"));
        undo.setOnAction(event -> model.undo());
        rows.alignAbove(headings);
        rows.setKeys(this::pressed);
        rows.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        rows.currentProperty().subscribe(this::showPreview);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(deed, putOff, headings, state, register, rows, hint, preview);
        patients.foundProperty().subscribe(this::showAnew);
        patients.lookProperty().subscribe(this::showAgain);
        glance.shownProperty().subscribe(this::showPreview);
        model.shownProperty().subscribe(this::showAnew);
        model.deedProperty().subscribe(this::tell);
        widthProperty().subscribe(this::fit);
        state.fontProperty().subscribe(this::fit);
        texts.messagesProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::tell);
        show();
        tell();
    }

    private void tell() {
        Optional<Deed> now = model.deedProperty().get();
        done.setText(now.map(each -> texts.now().get(each.key())).orElse(""));
        Styled.show(undo, now.flatMap(Deed::marked).isPresent());
        Styled.show(deed, now.isPresent());
    }

    /** Whether the columns stand beside each other depends on the window and on the letters. */
    private void fit() {
        if (isNarrow() != narrow) {
            showAgain();
        }
    }

    private boolean isNarrow() {
        return getWidth() > 0
                && getWidth()
                        < PatientColumns.ems(patients.lookProperty().get())
                                * state.getFont().getSize();
    }

    private void showAgain() {
        narrow = isNarrow();
        show();
    }

    /** Other lines than before. */
    private void showAnew() {
        glance.clear();
        show();
    }

    private void show() {
        int line = rows.focused();
        Optional<Found> found = patients.foundProperty().get();
        Optional<Shown> shown = model.shownProperty().get();
        ListRows make = new ListRows(model, texts.now(), open, this::ask);
        content =
                switch (model.whichProperty().get()) {
                    case ALL ->
                            found.map(all -> make.everybody(all, patients.lookProperty(), narrow))
                                    .orElse(ListContent.NOTHING);
                    default -> shown.map(make::of).orElse(ListContent.NOTHING);
                };
        rows.fill(content.lines());
        headings.getChildren().setAll(content.headings().stream().toList());
        Styled.show(headings, !content.lines().isEmpty());
        state.setText(content.state());
        Styled.show(state, !content.state().isEmpty());
        String nobody = model.whichProperty().get() == Which.ALL ? patients.nobody() : "";
        register.setText(texts.now().get("ui.patients.nothing.new", nobody));
        Styled.show(register, !nobody.isEmpty());
        hint.setText(content.lines().isEmpty() ? "" : content.hint());
        Styled.show(hint, !hint.getText().isEmpty());
        putOff.close();
        showPreview();
        rows.focus(line);
    }

    private void ask(DueFollowUp due) {
        int line = rows.focused();
        asking = line < 0 ? rows.currentProperty().get() : line;
        putOff.ask(due, content.today());
    }

    private void showPreview() {
        int at = rows.currentProperty().get();
        boolean is = previewed && at >= 0 && at < content.previews().size();
        glance.at(is ? Optional.of(content.patients().get(at)) : Optional.empty());
        preview.show(
                is ? Optional.of(content.previews().get(at)) : Optional.empty(),
                glance.shownProperty().get(),
                content.today());
    }

    private boolean pressed(int at, KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.T) {
            model.arrive(content.patients().get(at));
            return true;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.SPACE) {
            previewed = !previewed;
            showPreview();
            return true;
        }
        return content.keys().pressed(at, event.getCode());
    }

    /** What is typed on a line begins a search, unless the list knows it as a key. */
    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean isText =
                character.codePoints().anyMatch(Character::isLetterOrDigit)
                        && !event.isShortcutDown()
                        && !event.isAltDown();
        boolean isKey = content.digitsAct() && Character.isDigit(character.codePointAt(0));
        if (rows.focused() >= 0 && isText && !isKey) {
            typeAhead.accept(character);
            event.consume();
        }
    }

    /** To the first line, if there is one. */
    boolean focusFirst() {
        return rows.focusFirst();
    }
}
