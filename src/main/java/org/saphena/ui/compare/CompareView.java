package org.saphena.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.clinical.Side;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** Options side by side with the patient: what matters, which options, the table, the leaning. */
public final class CompareView extends VBox {
    private static final double DOT_STEP = 7;
    private static final double BODY_PX = 14;

    private final CompareViewModel model;
    private final Texts texts;
    private final MattersBar matters;
    private final PickBar picks;
    private final LeaningBar leaning;
    private final CompareTable table;
    private final SourceList sources = new SourceList();
    private final VBox barred = Styled.styled(new VBox(), "compare-part");
    private final Label local = Styled.wrapped("", "heed");
    private final DotLegend legend = new DotLegend();
    private final Segmented legs = new Segmented();
    private final VBox content = Styled.styled(new VBox(), "compare-content");
    private final ScrollPane scroll = new ScrollPane(content);
    private final StackPane problems = new StackPane();
    private double textScale = 1;
    private Runnable print = () -> {};

    /**
     * @param back leaves the comparison
     */
    public CompareView(CompareViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        matters = new MattersBar(model);
        picks = new PickBar(model);
        leaning = new LeaningBar(model);
        table = new CompareTable(texts.now(), DOT_STEP);
        getStyleClass().add("compare");
        content.getChildren()
                .addAll(local, matters, picks, table, legend, barred, leaning, sources);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Named.name(scroll, texts.of("compare.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMinHeight(0);
        getChildren().addAll(bar(back), problems, scroll);
        scroll.viewportBoundsProperty().subscribe(this::fit);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.shownProperty().subscribe(this::show);
    }

    private FlowPane bar(Runnable back) {
        Label title = Styled.wrapped("", "page-title");
        title.textProperty().bind(texts.of("compare.title"));
        ToggleButton screen = new ToggleButton();
        screen.setGraphic(Icons.of(Feather.MONITOR));
        screen.textProperty().bind(texts.of("compare.screen"));
        screen.selectedProperty().bindBidirectional(model.patientScreenProperty());
        Button paper = Styled.button(texts, "compare.print", () -> print.run());
        Button leave = Styled.button(texts, "compare.back", back);
        FlowPane bar =
                Styled.styled(
                        new FlowPane(title, legs, screen, paper, leave), "page-bar", "compare-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void show(Compared now) {
        problems.getChildren().clear();
        scroll.setVisible(now instanceof Compared.Ready);
        switch (now) {
            case Compared.Nothing _ -> legs.getChildren().clear();
            case Compared.Failed(var problem) -> problems.getChildren().setAll(new Notice(problem));
            case Compared.Ready ready -> show(ready);
        }
        Styled.show(problems, now instanceof Compared.Failed);
    }

    private void show(Compared.Ready now) {
        showLegs(now);
        local.setText(now.messages().get("compare.local"));
        Styled.show(local, !now.changeable());
        matters.show(now);
        picks.show(now);
        table.show(now.comparison(), now.messages());
        legend.show(now.messages());
        barred.getChildren()
                .setAll(Styled.wrapped(now.messages().get("compare.barred"), "section-title"));
        now.barred().forEach(line -> barred.getChildren().add(Styled.wrapped(line)));
        Styled.show(barred, !now.barred().isEmpty());
        leaning.show(now);
        sources.show(now.sources(), now.knowledge(), now.messages());
    }

    private void showLegs(Compared.Ready now) {
        List<ToggleButton> buttons = now.legs().stream().map(leg -> leg(leg, now)).toList();
        boolean same =
                legs.getChildren().stream()
                        .map(node -> ((ToggleButton) node).getText())
                        .toList()
                        .equals(buttons.stream().map(ToggleButton::getText).toList());
        if (!same) {
            legs.getChildren().setAll(buttons);
        }
        for (int i = 0; i < now.legs().size(); i++) {
            ((ToggleButton) legs.getChildren().get(i)).setSelected(now.legs().get(i) == now.leg());
        }
        Styled.show(legs, now.legs().size() > 1);
    }

    private ToggleButton leg(Side leg, Compared.Ready now) {
        ToggleButton button = new ToggleButton(now.messages().of(leg));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.show(leg);
        });
        return button;
    }

    private void fit() {
        table.fit(scroll.getViewportBounds().getWidth(), BODY_PX * textScale);
    }

    /** 1 for the normal text size. */
    public void setTextScale(double scale) {
        textScale = scale;
        fit();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.S) {
            sources.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.P) {
            print.run();
            event.consume();
        }
    }

    /** Tells what brings the patient's paper with this table. */
    public void setOnPrint(Runnable work) {
        print = work;
    }

    /** Where choosing begins; until there is something to choose, the screen as a whole. */
    public void focusFirst() {
        if (model.shownProperty().get() instanceof Compared.Ready) {
            if (!picks.focusFirst()) {
                matters.focusFirst();
            }
        } else {
            requestFocus();
        }
    }
}
