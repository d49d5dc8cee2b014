package org.saphena.ui.shell;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.saphena.ui.advice.AdviceStrip;
import org.saphena.ui.advice.AdviceView;
import org.saphena.ui.control.Styled;

/**
 * A part of the window with the advice panel at its right. Where there is no room for both, a strip
 * with what the panel counts stands there, and the panel opens over the content.
 */
final class BesideAdvice extends StackPane {
    private static final double PANEL_SHARE = 0.225;
    private static final double NARROWEST_PANEL = 300;
    private static final double WIDEST_PANEL = 440;
    private static final double STRIP = 48;

    private final Region content;
    private final AdviceView advice;
    private final AdviceStrip strip;
    private final BorderPane body;
    private final Look look;
    private Runnable back;
    private boolean open;
    private boolean flat;
    private double bothFrom;
    private double flatBelow;

    /**
     * @param bothFrom the width, in pixels at text size 1, from which both stand side by side
     */
    BesideAdvice(Region content, AdviceView advice, AdviceStrip strip, double bothFrom, Look look) {
        this.content = content;
        this.advice = advice;
        this.strip = strip;
        this.bothFrom = bothFrom;
        this.look = look;
        back = content::requestFocus;
        content.setMinWidth(0);
        body = new BorderPane(content);
        body.setRight(strip);
        strip.setMaxHeight(Double.MAX_VALUE);
        strip.setOnAction(event -> toAdvice());
        setMinHeight(0);
        setPrefHeight(0);
        setAlignment(advice, Pos.CENTER_RIGHT);
        getChildren().addAll(body, advice);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        content.focusWithinProperty().subscribe((was, is) -> closeIf(is));
        widthProperty().subscribe(this::arrange);
        look.textPercentProperty().subscribe(this::arrange);
    }

    /** Tells what puts the focus into the content, where it was. */
    void setOnBack(Runnable now) {
        back = now;
    }

    /** Says from which width, likewise, what stands there now leaves room for the panel. */
    void setBothFrom(double width) {
        bothFrom = width;
        arrange();
    }

    /** Lays the strip above content that is narrower than so many pixels at text size 1. */
    void setFlatBelow(double width) {
        flatBelow = width;
        arrange();
    }

    /** Nothing that has the focus is covered. */
    private void closeIf(boolean focused) {
        if (focused) {
            showContent();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && open) {
            leave();
            event.consume();
        }
    }

    private void leave() {
        showContent();
        back.run();
    }

    /** Brings the whole content into view. */
    void showContent() {
        show(false);
    }

    /** Brings the advice into view. */
    void showAdvice() {
        show(isNarrow());
    }

    private void show(boolean wanted) {
        if (open != wanted) {
            open = wanted;
            arrange();
        }
    }

    private boolean isNarrow() {
        return strip.isVisible();
    }

    private void arrange() {
        double scale = look.textPercentProperty().get() / 100.0;
        boolean both = getWidth() / scale >= bothFrom;
        open &= !both;
        flatten(!both && getWidth() / scale < flatBelow);
        double side = flat ? 0 : STRIP * scale;
        double wanted =
                Math.clamp(getWidth() * PANEL_SHARE, NARROWEST_PANEL, WIDEST_PANEL)
                        * Math.max(1, scale);
        double panel = both ? wanted : Math.max(0, Math.min(wanted, getWidth() - side));
        size(strip, flat ? getWidth() : side);
        size(advice, panel);
        setMargin(body, new Insets(0, both ? panel : 0, 0, 0));
        setMargin(advice, new Insets(flat ? strip.prefHeight(-1) : 0, both ? 0 : side, 0, 0));
        Styled.show(strip, !both);
        strip.setSelected(open);
        Styled.show(advice, both || open);
    }

    private void flatten(boolean now) {
        if (flat != now) {
            flat = now;
            strip.setFlat(now);
            body.getChildren().remove(strip);
            if (now) {
                body.setTop(strip);
            } else {
                body.setRight(strip);
            }
        }
    }

    private static void size(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    /** To the advice, and back. */
    void toAdvice() {
        if (open || advice.isFocusWithin()) {
            leave();
        } else {
            showAdvice();
            layout();
            advice.focusFirst();
        }
        strip.setSelected(open);
    }

    /** The advice in the ring of panes, as it is there now. */
    List<Node> panes() {
        return List.of(strip, advice);
    }

    Node content() {
        return content;
    }
}
