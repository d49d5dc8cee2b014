package org.saphena.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.LegAdvice;
import org.saphena.ui.advice.Advice.Ready;
import org.saphena.ui.advice.Advice.Section;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.Nodes;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.PieceByPiece;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** The advice panel: red flags, options leg by leg, what is missing, and which knowledge speaks. */
public final class AdviceView extends VBox {
    private final AdviceViewModel model;
    private final Texts texts;
    private final VBox body = Styled.styled(new VBox(), "advice-body");
    private final Arrival arrival = new Arrival(body);
    private final Kept<String, VBox> headings = new Kept<>();
    private final Kept<String, HBox> reevaluated = new Kept<>();
    private final Kept<Integer, HBox> flags = new Kept<>();
    private final Kept<String, Label> glances = new Kept<>();
    private final Kept<Section, VBox> steps = new Kept<>();
    private final Kept<Side, LegOptions> legs = new Kept<>();
    private final Kept<String, MissingBox> missing = new Kept<>();
    private final Kept<Section, VBox> toConfirm = new Kept<>();
    private final Kept<Section, VBox> changed = new Kept<>();
    private final Kept<Section, VBox> sections = new Kept<>();
    private Optional<Messages> spoken = Optional.empty();
    private Optional<Deeds> deeds = Optional.empty();
    private final ObjectProperty<Boolean> letters = new SimpleObjectProperty<>(true);
    private boolean arranging;

    public AdviceView(AdviceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("advice");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Named.name(scroll, texts.of("ui.advice.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        body.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        model.adviceProperty().subscribe(this::show);
        focusWithinProperty()
                .subscribe((was, is) -> {
                    if (!is && !arranging) {
                        model.looked();
                        show(model.adviceProperty().get());
                    }
                });
    }

    private void show(Advice advice) {
        List<? extends Node> wanted =
                switch (advice) {
                    case Advice.Nothing nothing -> {
                        forget();
                        yield List.of();
                    }
                    case Advice.Off(var problem) -> List.of(new Notice(problem));
                    case Ready ready -> ready(ready, texts.now());
                };
        if (!arrival.takes(wanted)) {
            arrange(wanted);
        }
    }

    /** A focus whose node goes is given to what stands in its place. */
    private void arrange(List<? extends Node> wanted) {
        int at = isFocusWithin() ? stops().indexOf(getScene().getFocusOwner()) : -1;
        arranging = true;
        Kept.arrange(body.getChildren(), wanted);
        arranging = false;
        List<Node> stops = at < 0 || isFocusWithin() ? List.of() : stops();
        if (!stops.isEmpty()) {
            stops.get(Math.min(at, stops.size() - 1)).requestFocus();
        }
        if (at >= 0 && !isFocusWithin()) {
            model.looked();
        }
    }

    private List<Node> ready(Ready ready, Messages messages) {
        if (!spoken.equals(Optional.of(messages))) {
            spoken = Optional.of(messages);
            forget();
        }
        List<Node> nodes = new ArrayList<>();
        nodes.addAll(
                headings.of(
                        List.of(ready.knowledge()), text -> AdviceParts.heading(text, messages)));
        nodes.addAll(
                reevaluated.of(
                        ready.reevaluated().isEmpty() ? List.of() : List.of(ready.reevaluated()),
                        AdviceParts::reevaluated));
        nodes.addAll(
                flags.of(
                        List.of(ready.redFlags().size()),
                        many -> AdviceParts.flags(many, messages)));
        String glance =
                ready.whole()
                        ? AdviceParts.glance(ready, messages)
                        : messages.get("ui.advice.urgentOnly");
        nodes.addAll(glances.of(List.of(glance), AdviceParts::glance));
        nodes.addAll(steps.of(ready.steps(), AdviceParts::section));
        if (ready.whole() && ready.legs().isEmpty()) {
            nodes.add(Styled.wrapped(messages.get("ui.advice.noLegs")));
        }
        nodes.addAll(legs(ready.whole() ? ready.legs() : List.of(), messages));
        if (!ready.toConfirm().isEmpty()) {
            String title = messages.get("ui.advice.carried", ready.toConfirm().size());
            nodes.addAll(
                    toConfirm.of(
                            List.of(new Section(title, ready.toConfirm())), AdviceParts::section));
        }
        if (!ready.missing().isEmpty()) {
            MissingBox box =
                    missing.of(List.of(""), only -> new MissingBox(messages, deeds)).getFirst();
            box.show(ready.missing(), ready.weighed());
            nodes.add(box);
        }
        nodes.addAll(sections.of(ready.sections(), AdviceParts::section));
        if (!ready.changed().isEmpty()) {
            Section lines = new Section(messages.get("ui.advice.changed"), ready.changed());
            nodes.addAll(changed.of(List.of(lines), AdviceParts::section));
        }
        return nodes;
    }

    private void forget() {
        List.of(
                        headings,
                        reevaluated,
                        flags,
                        glances,
                        steps,
                        legs,
                        toConfirm,
                        missing,
                        sections,
                        changed)
                .forEach(Kept::clear);
    }

    private List<LegOptions> legs(List<LegAdvice> answers, Messages messages) {
        List<LegOptions> shown =
                legs.of(
                        answers.stream().map(LegAdvice::side).toList(),
                        side ->
                                new LegOptions(
                                        side,
                                        messages,
                                        () -> new OptionCard(messages, deeds, letters)));
        for (int i = 0; i < answers.size(); i++) {
            shown.get(i).show(answers.get(i), isFocusWithin());
        }
        return shown;
    }

    /** Up and down go from option to option. */
    private void move(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> stops = stops();
        int from = stops.indexOf(event.getTarget());
        if (step == 0 || from < 0) {
            return;
        }
        event.consume();
        if (from + step >= 0 && from + step < stops.size()) {
            stops.get(from + step).requestFocus();
        }
    }

    private List<Node> stops() {
        return body.lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(Nodes::isShown)
                .toList();
    }

    /** Tells whether letters act alone, now and whenever that changes. */
    public void setLetters(ObservableValue<Boolean> now) {
        letters.bind(now);
    }

    /** Who takes the parts of the first answer, which come one with each picture. */
    public void comeWith(PieceByPiece pieces) {
        arrival.with(pieces);
    }

    /** What can be done from here; before the first answer is shown. */
    public void setDeeds(Deeds now) {
        deeds = Optional.of(now);
    }

    /**
     * Puts the focus on what leads from an option to that place, else on the option, or where the
     * panel begins when the option is gone.
     */
    public void focus(OptionKey option, String pointer) {
        body.lookupAll(".option-card").stream()
                .filter(Nodes::isShown)
                .map(OptionCard.class::cast)
                .filter(card -> card.shows(option))
                .findFirst()
                .ifPresentOrElse(card -> card.focus(pointer), this::focusFirst);
    }

    /** Puts the focus on what is missing. */
    public void focusMissing() {
        body.getChildren().stream()
                .filter(MissingBox.class::isInstance)
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, this::focusFirst);
    }

    /** Puts the focus on the first option, where there is one. */
    public void focusFirst() {
        List<Node> stops = stops();
        stops.stream()
                .filter(OptionCard.class::isInstance)
                .findFirst()
                .or(() -> stops.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }
}
