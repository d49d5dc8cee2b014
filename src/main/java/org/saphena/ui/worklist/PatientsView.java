package org.saphena.ui.worklist;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.storage.PatientKey;
import org.saphena.ui.control.ActionBar;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Notices;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;
import org.saphena.ui.worklist.PatientListViewModel.Found;

/**
 * The patients: one search box, and the four lists of the work. In a low window with large letters
 * the whole of it scrolls.
 */
public final class PatientsView extends ScrollPane {
    private final PatientListViewModel model;
    private final Texts texts;
    private final Consumer<PatientKey> open;
    private final TextField search = new TextField();
    private final ListPane list;
    private final ListMenu menu;
    private final WorkListsViewModel lists;
    private boolean opensWhenFound;

    public PatientsView(
            PatientListViewModel model,
            WorkListsViewModel lists,
            GlanceViewModel glance,
            Texts texts,
            Consumer<PatientKey> open,
            Runnable newPatient,
            Supplier<Optional<Path>> caseFile) {
        this.model = model;
        this.lists = lists;
        this.texts = texts;
        this.open = open;
        list = new ListPane(model, lists, glance, texts, open, newPatient, this::typeAhead);
        menu = new ListMenu(model.lookProperty(), texts);
        search.textProperty().bindBidirectional(model.queryProperty());
        search.promptTextProperty().bind(texts.of("ui.patients.search.prompt"));
        search.getStyleClass().add("search");
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search.textProperty().subscribe(() -> opensWhenFound = false);
        Button create = button("ui.patients.new", newPatient);
        create.getStyleClass().add(Styles.ACCENT);
        Button bring =
                button("ui.patients.import", () -> caseFile.get().ifPresent(model::importCase));
        var title = Styled.label("", "page-title");
        title.textProperty().bind(texts.of("ui.patients.title"));
        LabelledField found = new LabelledField(search, texts.of("ui.patients.search"));
        ActionBar bar = Styled.styled(new ActionBar(), "page-bar");
        bar.fill(create, title, found, bring);
        VBox.setVgrow(list, Priority.ALWAYS);
        Notices problems = new Notices(model.problemProperty(), lists.problemProperty());
        setContent(
                Styled.styled(
                        new VBox(
                                bar,
                                new ListChoice(lists, menu, texts),
                                problems,
                                new DoubtBar(model, texts, open),
                                list),
                        "page"));
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::openMenu);
        model.foundProperty().subscribe(this::openWhatWasWaitedFor);
    }

    private Button button(String key, Runnable action) {
        return Styled.button(texts, key, action);
    }

    private void openMenu(KeyEvent event) {
        if (menu.open(event)) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        boolean taken =
                switch (event.getCode()) {
                    case DOWN -> list.focusFirst();
                    case ENTER -> openFirst();
                    case ESCAPE -> clearSearch();
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    /** Letters typed on a line go into the search box. */
    private void typeAhead(String typed) {
        search.requestFocus();
        search.setText(typed);
        search.end();
    }

    private void openWhatWasWaitedFor() {
        if (opensWhenFound && search.isFocused() && isFound()) {
            openFirst();
        }
    }

    /** Waits for what was typed to be looked up: Enter may come before its answer. */
    private boolean openFirst() {
        if (search.getText().isBlank()) {
            return list.focusFirst();
        }
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
        return only.isPresent() || list.focusFirst();
    }

    private boolean isFound() {
        return model.foundProperty()
                .get()
                .map(Found::typed)
                .filter(search.getText()::equals)
                .isPresent();
    }

    private boolean clearSearch() {
        boolean filled = search.getLength() > 0;
        search.clear();
        return filled;
    }

    /** Where work on the present list begins. */
    public void focusFirst() {
        if (lists.whichProperty().get() == Which.ALL || !list.focusFirst()) {
            focusSearch();
        }
    }

    /** Where a search starts. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
