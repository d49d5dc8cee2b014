package org.saphena.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.clinical.CaseFile;
import org.saphena.reasoning.Assessment;
import org.saphena.settings.WindowKey;
import org.saphena.ui.control.Overlay;
import org.saphena.ui.control.Styled;
import org.saphena.ui.entry.PatientMapView;
import org.saphena.ui.support.Texts;

/** Over the whole window, so that nothing else can be read: the vein map for the patient's eyes. */
final class PatientSheet extends Overlay {
    private final Texts texts;
    private final Center center;
    private final ShellViewModel model;
    private final KeysViewModel keys;
    private final Look look;
    private Optional<PatientMapView> map = Optional.empty();

    /** A case as it is judged, where it is. */
    record Shown(CaseFile file, Optional<Assessment> answer) {}

    PatientSheet(Center center, ShellViewModel model, KeysViewModel keys, Texts texts, Look look) {
        this.center = center;
        this.model = model;
        this.keys = keys;
        this.texts = texts;
        this.look = look;
        getStyleClass().setAll("patient-sheet");
        texts.messagesProperty().subscribe(this::refresh);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    protected Node content() {
        PatientMapView view = new PatientMapView();
        look.themeProperty().subscribe(now -> view.paletteProperty().set(now.palette()));
        VBox.setVgrow(view, Priority.ALWAYS);
        map = Optional.of(view);
        Button close = Styled.button(texts, "ui.patientMap.close", this::close);
        HBox foot = Styled.styled(new HBox(close), "patient-sheet-foot");
        return Styled.styled(new VBox(view, foot), "patient-sheet-body");
    }

    /** The visit on the screen, as it is judged now. */
    private Optional<Shown> source() {
        return center.keys() == KeyScreen.CASE
                ? model.consultation()
                        .contentProperty()
                        .get()
                        .map(each -> new Shown(each.file(), each.assessment()))
                : center.writing().map(EntryPane::shown);
    }

    private void pressed(KeyEvent event) {
        if (keys.are(KeyStroke.of(event), WindowKey.PATIENT_SCREEN)) {
            event.consume();
            close();
        }
    }

    /** Shows it, or takes it away; nothing where no visit is on the screen. */
    void toggle() {
        if (isVisible()) {
            close();
            return;
        }
        if (source().isPresent()) {
            show(true);
            refresh();
            map.ifPresent(PatientMapView::focusFirst);
        }
    }

    private void refresh() {
        if (isVisible()) {
            map.ifPresent(view ->
                    source().ifPresent(now -> view.show(now.file(), now.answer(), texts.now())));
        }
    }

    void close() {
        map.ifPresent(PatientMapView::clear);
        show(false);
    }
}
