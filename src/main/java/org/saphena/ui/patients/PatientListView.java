package org.saphena.ui.patients;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.storage.PatientKey;
import org.saphena.ui.control.ActionBar;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.PatientListViewModel.Found;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** The patients, under one search box. */
public final class PatientListView extends VBox {
    /** More lines than anybody reads; a longer word finds the rest. */
    private static final int SHOWN = 60;

    private final PatientListViewModel model;
    private final Texts texts;
    private final Consumer<PatientKey> open;
    private final TextField search = new TextField();
    private final StackPane headings = new StackPane();
    private final RowList rows = new RowList();
    private final Label state = Styled.wrapped("", "list-state");
    private final StackPane problems = new StackPane();
    private boolean opensWhenFound;

    public PatientListView(
            PatientListViewModel model,
            Texts texts,
            Consumer<PatientKey> open,
            Runnable newPatient,
            Supplier<Optional<Path>> caseFile) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        getStyleClass().add("page");
        search.textProperty().bindBidirectional(model.queryProperty());
        search.promptTextProperty().bind(texts.of("ui.patients.search.prompt"));
        search.getStyleClass().add("search");
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search.textProperty().subscribe(() -> opensWhenFound = false);
        Button create = button("ui.patients.new", newPatient);
        create.getStyleClass().add(Styles.ACCENT);
        Button bring =
                button("ui.patients.import", () -> caseFile.get().ifPresent(model::importCase));
        Label title = Styled.label("", "page-title");
        title.textProperty().bind(texts.of("ui.patients.title"));
        LabelledField found = new LabelledField(search, texts.of("ui.patients.search"));
        ActionBar bar = Styled.styled(new ActionBar(), "page-bar");
        bar.fill(create, title, found, bring);
        rows.alignAbove(headings);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(bar, problems, headings, state, rows);
        model.foundProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
        model.problemProperty().subscribe(this::tell);
    }

    private Button button(String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.of(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void tell(Optional<Problem> problem) {
        problems.getChildren().setAll(problem.map(Notice::new).stream().toList());
        Styled.show(problems, problem.isPresent());
    }

    private void show() {
        Optional<Found> found = model.foundProperty().get();
        rows.fill(found.map(this::lines).orElse(List.of()));
        headings.getChildren().setAll(PatientRow.headings(texts.now()));
        Styled.show(headings, found.isPresent() && !found.get().lines().isEmpty());
        state.setText(found.map(this::stateOf).orElse(""));
        Styled.show(state, !state.getText().isEmpty());
        if (opensWhenFound && search.isFocused() && isFound()) {
            openFirst();
        }
    }

    private List<RowList.Line> lines(Found found) {
        PatientRow row = new PatientRow(texts.now(), new PatientWords(texts.now(), found.today()));
        return found.lines().stream()
                .limit(SHOWN)
                .map(line -> row.line(line, () -> open.accept(line.stored().key())))
                .toList();
    }

    private String stateOf(Found found) {
        if (!found.lines().isEmpty()) {
            return found.lines().size() > SHOWN ? texts.now().get("ui.patients.more", SHOWN) : "";
        }
        return found.typed().isBlank()
                ? texts.now().get("ui.patients.empty")
                : texts.now().get("ui.patients.nothing");
    }

    private void pressed(KeyEvent event) {
        boolean taken =
                switch (event.getCode()) {
                    case DOWN -> rows.focusFirst();
                    case ENTER -> openFirst();
                    case ESCAPE -> clearSearch();
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    /** Waits for what was typed to be looked up: Enter may come before its answer. */
    private boolean openFirst() {
        opensWhenFound = !isFound();
        if (opensWhenFound) {
            return true;
        }
        Optional<PatientKey> only =
                model.foundProperty()
                        .get()
                        .filter(each -> each.lines().size() == 1)
                        .map(each -> each.lines().getFirst().stored().key());
        only.ifPresent(open);
        return only.isPresent() || rows.focusFirst();
    }

    private boolean isFound() {
        return model.foundProperty()
                .get()
                .filter(each -> each.typed().equals(search.getText()))
                .isPresent();
    }

    private boolean clearSearch() {
        boolean filled = search.getLength() > 0;
        search.clear();
        return filled;
    }

    /** Where a search starts. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
