package org.saphena.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.saphena.ui.advice.AdviceView;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;

/**
 * A part of the window with the advice panel at its right. Where there is no room for both, two
 * tabs change between them.
 */
final class BesideAdvice extends VBox {
    private static final double PANEL_SHARE = 0.225;
    private static final double NARROWEST_PANEL = 300;
    private static final double WIDEST_PANEL = 440;

    private final Region content;
    private final AdviceView advice;
    private final double bothFrom;
    private final Look look;
    private final ToggleButton contentTab = new ToggleButton();
    private final ToggleButton adviceTab = new ToggleButton();
    private final HBox tabs = Styled.styled(new HBox(), "tabs");
    private boolean adviceFirst;

    /**
     * @param name of the content, for its tab
     * @param bothFrom the width, in pixels at text size 1, from which both stand side by side
     */
    BesideAdvice(
            Region content,
            ObservableValue<String> name,
            AdviceView advice,
            double bothFrom,
            Look look) {
        this.content = content;
        this.advice = advice;
        this.bothFrom = bothFrom;
        this.look = look;
        HBox body = new HBox(content, advice);
        body.setMinHeight(0);
        body.setPrefHeight(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        Segmented both = new Segmented();
        both.getChildren().addAll(tab(contentTab, false), tab(adviceTab, true));
        contentTab.textProperty().bind(name);
        adviceTab.textProperty().bind(advice.tabText());
        tabs.getChildren().add(both);
        getChildren().addAll(tabs, body);
        widthProperty().subscribe(this::arrange);
        look.textPercentProperty().subscribe(this::arrange);
    }

    private Node tab(ToggleButton button, boolean showsAdvice) {
        button.setOnAction(event -> show(showsAdvice));
        return button;
    }

    private void show(boolean wanted) {
        adviceFirst = wanted;
        arrange();
    }

    /** Brings the content into view where the advice stands in its place. */
    void showContent() {
        if (tabs.isVisible()) {
            show(false);
        }
    }

    /** Brings the advice into view where the content stands in its place. */
    void showAdvice() {
        if (tabs.isVisible()) {
            show(true);
        }
    }

    private void arrange() {
        double scale = look.textPercentProperty().get() / 100.0;
        boolean both = getWidth() / scale >= bothFrom;
        Styled.show(tabs, !both);
        Styled.show(content, both || !adviceFirst);
        Styled.show(advice, both || adviceFirst);
        contentTab.setSelected(!adviceFirst);
        adviceTab.setSelected(adviceFirst);
        HBox.setHgrow(advice, both ? Priority.NEVER : Priority.ALWAYS);
        double panel = Math.clamp(getWidth() * PANEL_SHARE, NARROWEST_PANEL, WIDEST_PANEL);
        advice.setPrefWidth(panel * Math.max(1, scale));
        advice.setMinWidth(both ? USE_PREF_SIZE : 0);
        advice.setMaxWidth(both ? USE_PREF_SIZE : Double.MAX_VALUE);
    }

    /**
     * To the advice, and back.
     *
     * @param toContent puts the focus into the content
     */
    void toAdvice(Runnable toContent) {
        if (advice.isFocusWithin()) {
            showContent();
            toContent.run();
        } else {
            showAdvice();
            advice.focusFirst();
        }
    }

    Node advice() {
        return advice;
    }

    Node content() {
        return content;
    }
}
