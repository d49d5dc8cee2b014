package org.saphena.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.saphena.ui.advice.AdviceView;
import org.saphena.ui.consultation.ConsultationView;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/**
 * The consultation with the advice panel at its right. Where there is no room for both, two tabs
 * change between them.
 */
final class CaseView extends VBox {
    private static final double BOTH_FROM = 900;
    private static final double PANEL_SHARE = 0.225;
    private static final double NARROWEST_PANEL = 300;
    private static final double WIDEST_PANEL = 440;

    private final ConsultationView consultation;
    private final AdviceView advice;
    private final Look look;
    private final HBox body = new HBox();
    private final ToggleButton findingsTab = new ToggleButton();
    private final ToggleButton adviceTab = new ToggleButton();
    private final HBox tabs = Styled.styled(new HBox(), "tabs");
    private boolean adviceFirst;

    CaseView(ConsultationView consultation, AdviceView advice, Texts texts, Look look) {
        this.consultation = consultation;
        this.advice = advice;
        this.look = look;
        HBox.setHgrow(consultation, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        Segmented both = new Segmented();
        both.getChildren().addAll(tab(findingsTab, false), tab(adviceTab, true));
        findingsTab.textProperty().bind(texts.of("ui.tab.findings"));
        adviceTab.textProperty().bind(texts.of("ui.tab.advice"));
        tabs.getChildren().add(both);
        getChildren().addAll(tabs, body);
        body.getChildren().addAll(consultation, advice);
        widthProperty().subscribe(this::arrange);
        look.textPercentProperty().subscribe(this::arrange);
    }

    private Node tab(ToggleButton button, boolean showsAdvice) {
        button.setOnAction(event -> showAdvice(showsAdvice));
        return button;
    }

    private void showAdvice(boolean wanted) {
        adviceFirst = wanted;
        arrange();
    }

    private void arrange() {
        double scale = look.textPercentProperty().get() / 100.0;
        boolean both = getWidth() / scale >= BOTH_FROM;
        Styled.show(tabs, !both);
        Styled.show(consultation, both || !adviceFirst);
        Styled.show(advice, both || adviceFirst);
        findingsTab.setSelected(!adviceFirst);
        adviceTab.setSelected(adviceFirst);
        HBox.setHgrow(advice, both ? Priority.NEVER : Priority.ALWAYS);
        double panel = Math.clamp(getWidth() * PANEL_SHARE, NARROWEST_PANEL, WIDEST_PANEL);
        advice.setPrefWidth(panel * Math.max(1, scale));
        advice.setMinWidth(both ? USE_PREF_SIZE : 0);
        advice.setMaxWidth(both ? USE_PREF_SIZE : Double.MAX_VALUE);
    }

    /** F8: to the advice panel, and back to the map. */
    void toAdvice() {
        boolean inside = isInside(advice, getScene().getFocusOwner());
        if (tabs.isVisible()) {
            showAdvice(!inside);
        }
        if (inside) {
            consultation.focusMap();
        } else {
            advice.focusFirst();
        }
    }

    private static boolean isInside(Node pane, @Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == pane) {
                return true;
            }
        }
        return false;
    }

    Node advice() {
        return advice;
    }

    Node consultation() {
        return consultation;
    }
}
