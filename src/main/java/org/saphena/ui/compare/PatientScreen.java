package org.saphena.ui.compare;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/**
 * The comparison for the patient's eyes on a screen of its own: nothing to choose, no ranking, no
 * reasons, and nobody's data but the given name.
 */
public final class PatientScreen extends VBox {
    private static final double DOT_STEP = 9;
    private static final double BODY_PX = 14;

    private final CompareTable table;
    private final SourceList sources = new SourceList();
    private final Label name = Styled.wrapped("", "page-title");
    private final Label matters = Styled.wrapped("");
    private final Label barred = Styled.wrapped("");
    private final DotLegend legend = new DotLegend();
    private final ScrollPane scroll;
    private double textScale = 1;

    public PatientScreen(CompareViewModel model, Texts texts) {
        table = new CompareTable(texts.now(), DOT_STEP);
        getStyleClass().addAll("compare", "patient-screen");
        VBox content =
                Styled.styled(
                        new VBox(name, matters, table, legend, barred, sources), "compare-content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Named.name(scroll, texts.of("compare.title.patient"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        scroll.viewportBoundsProperty().subscribe(this::fit);
        model.shownProperty().subscribe(this::show);
    }

    private void show(Compared now) {
        scroll.setVisible(now instanceof Compared.Ready);
        if (now instanceof Compared.Ready ready) {
            show(ready);
        }
    }

    private void show(Compared.Ready now) {
        name.setText(
                now.givenName().isEmpty()
                        ? now.messages().get("compare.title.patient")
                        : now.messages().get("compare.title.named", now.givenName()));
        matters.setText(MattersWords.of(now.matters(), now.messages()));
        Styled.show(matters, !matters.getText().isEmpty());
        table.show(now.comparison(), now.messages());
        legend.show(now.messages());
        barred.setText(
                now.barredNames().isEmpty()
                        ? ""
                        : now.messages()
                                .get(
                                        "patient.choices.unsuitable",
                                        String.join(", ", now.barredNames())));
        Styled.show(barred, !now.barredNames().isEmpty());
        sources.show(now.sources(), now.knowledge(), now.messages());
    }

    private void fit() {
        table.fit(scroll.getViewportBounds().getWidth(), BODY_PX * textScale);
    }

    /** 1 for the normal text size. */
    public void setTextScale(double scale) {
        textScale = scale;
        fit();
    }
}
