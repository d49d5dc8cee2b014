package org.saphena.ui.patients;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.service.SignedPaper;
import org.saphena.text.Formats;
import org.saphena.ui.control.Notices;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** The signed versions, each to be read and saved again as a paper. */
final class SignedPapersView extends VBox {
    private final SignedPapersViewModel model;
    private final Texts texts;
    private final ChartActions actions;
    private final VBox list = Styled.styled(new VBox(), "row-list");
    private final Label state = Styled.wrapped("", "list-state");
    private boolean saving;

    SignedPapersView(SignedPapersViewModel model, Texts texts, ChartActions actions) {
        this.model = model;
        this.texts = texts;
        this.actions = actions;
        getStyleClass().add("papers");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Named.name(scroll, texts.of("chart.tab.papers"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new Notices(model.problemProperty()), state, scroll);
        model.papersProperty().subscribe(this::refresh);
        model.writtenProperty().subscribe(this::tellState);
        texts.messagesProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        List<SignedPaper> papers = model.papersProperty().get();
        list.getChildren().setAll(papers.stream().map(this::row).toList());
        tellState();
    }

    /** Tells whether who is at work may save papers. */
    void offerSaving(boolean offered) {
        if (offered != saving) {
            saving = offered;
            refresh();
        }
    }

    private void tellState() {
        String empty =
                model.papersProperty().get().isEmpty() ? "chart.papers.none" : "chart.papers";
        state.setText(
                model.writtenProperty()
                        .get()
                        .map(file -> texts.now().get("ui.saving.done", file))
                        .orElseGet(() -> texts.now().get(empty)));
    }

    private VBox row(SignedPaper paper) {
        String title =
                texts.now()
                        .get(
                                "chart.paper",
                                Formats.date(paper.on(), texts.language()),
                                paper.number());
        String signed =
                texts.now()
                        .get(
                                paper.newest() ? "chart.paper.signed" : "chart.paper.replaced",
                                Formats.date(paper.at().toLocalDate(), texts.language()),
                                paper.by(),
                                paper.version());
        FlowPane buttons =
                Styled.styled(
                        new FlowPane(
                                button(
                                        "chart.paper.read",
                                        title,
                                        () -> model.read(paper, actions::read))),
                        "buttons");
        if (saving) {
            buttons.getChildren().addAll(savers(paper, title));
        }
        buttons.setAlignment(Pos.CENTER_LEFT);
        return Styled.styled(
                new VBox(
                        Styled.wrapped(title, "row-name"),
                        Styled.wrapped(signed, "row-note"),
                        buttons),
                "card");
    }

    private List<Button> savers(SignedPaper paper, String title) {
        return List.of(
                button(
                        "chart.paper.clinician",
                        title,
                        () -> model.saveForClinician(paper, actions::placeForPaper)),
                button(
                        "chart.paper.patient",
                        title,
                        () -> model.saveForPatient(paper, actions::placeForPaper)));
    }

    private Button button(String key, String of, Runnable action) {
        Button button = new Button(texts.now().get(key));
        button.setAccessibleText(texts.now().get(key) + ", " + of);
        button.setOnAction(event -> action.run());
        return button;
    }

    void focusFirst() {
        list.getChildren().stream()
                .map(VBox.class::cast)
                .map(row -> (FlowPane) row.getChildren().getLast())
                .findFirst()
                .ifPresent(buttons -> buttons.getChildren().getFirst().requestFocus());
    }
}
