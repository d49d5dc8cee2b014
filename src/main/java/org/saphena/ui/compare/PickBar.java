package org.saphena.ui.compare;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.clinical.OptionKey;
import org.saphena.text.Messages;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.Styled;

/**
 * Which options are compared: those that are, and the others on demand; a click, Space, or the
 * number of the option while the focus is here.
 */
final class PickBar extends VBox {
    private static final int NUMBERED = 9;

    private final CompareViewModel model;
    private final Label title = Styled.wrapped("", "section-title");
    private final FlowPane flow = Styled.styled(new FlowPane(), "compare-chips");
    private final Kept<OptionKey, ToggleButton> buttons = new Kept<>();
    private final Button more = Styled.styled(new Button(), Styles.FLAT);
    private List<Compared.PickLine> lines = List.of();
    private List<ToggleButton> choices = List.of();
    private Optional<Messages> messages = Optional.empty();
    private boolean opened;

    PickBar(CompareViewModel model) {
        this.model = model;
        getStyleClass().add("compare-part");
        more.setOnAction(event -> {
            opened = !opened;
            arrange();
        });
        getChildren().addAll(title, flow);
        flow.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(Compared.Ready now) {
        title.setText(titleOf(now));
        lines = now.choices();
        messages = Optional.of(now.messages());
        choices = buttons.of(lines.stream().map(Compared.PickLine::option).toList(), this::button);
        for (int i = 0; i < lines.size(); i++) {
            Compared.PickLine line = lines.get(i);
            ToggleButton button = choices.get(i);
            button.setText(i < NUMBERED ? i + 1 + "  " + line.name() : line.name());
            button.setAccessibleText(
                    now.messages()
                            .get(
                                    line.picked() ? "compare.pick.on" : "compare.pick.off",
                                    line.name()));
            button.setSelected(line.picked());
            button.setDisable(!line.room());
        }
        arrange();
    }

    private static String titleOf(Compared.Ready now) {
        String leg = now.messages().get("side.lower." + now.leg().code());
        return now.choices().isEmpty()
                ? now.messages().get("compare.picks.none")
                : now.messages().get("compare.picks", leg, Picks.MOST);
    }

    /** What is picked, and the rest on demand. */
    private void arrange() {
        List<Node> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (opened || lines.get(i).picked()) {
                shown.add(choices.get(i));
            }
        }
        long others = lines.stream().filter(line -> !line.picked()).count();
        messages.ifPresent(words ->
                more.setText(
                        opened
                                ? words.get("compare.picks.fewer")
                                : words.get("compare.picks.more", others)));
        if (others > 0) {
            shown.add(more);
        }
        Kept.arrange(flow.getChildren(), shown);
    }

    private ToggleButton button(OptionKey option) {
        ToggleButton button = Styled.styled(new ToggleButton(), "pick");
        button.setWrapText(true);
        button.setOnAction(event -> {
            button.setSelected(!button.isSelected());
            toggle(option);
        });
        return button;
    }

    /** What is taken away stays in sight. */
    private void toggle(OptionKey option) {
        opened = true;
        model.toggle(option);
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        int typed = key.ordinal() - KeyCode.DIGIT1.ordinal();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && typed >= 0 && typed < Math.min(NUMBERED, lines.size())) {
            toggle(lines.get(typed).option());
            event.consume();
        }
    }

    /** Where choosing begins, if there is a choice. */
    boolean focusFirst() {
        Optional<Node> first =
                flow.getChildren().stream().filter(node -> !node.isDisabled()).findFirst();
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }
}
