package org.saphena.ui.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.LegAdvice;
import org.saphena.ui.advice.Advice.Ready;
import org.saphena.ui.advice.Advice.Section;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Kept;
import org.saphena.ui.control.Nodes;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.SteadyBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** The advice panel: red flags, options leg by leg, what is missing, and which knowledge speaks. */
public final class AdviceView extends VBox {
    private final AdviceViewModel model;
    private final Texts texts;
    private final VBox body = Styled.styled(new VBox(), "advice-body");
    private final Kept<String, VBox> headings = new Kept<>();
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
        arrange(wanted);
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
        nodes.addAll(headings.of(List.of(ready.knowledge()), text -> heading(text, messages)));
        nodes.addAll(flags.of(List.of(ready.redFlags().size()), many -> flags(many, messages)));
        String glance =
                ready.whole() ? glance(ready, messages) : messages.get("ui.advice.urgentOnly");
        nodes.addAll(glances.of(List.of(glance), AdviceView::glance));
        nodes.addAll(steps.of(ready.steps(), AdviceView::section));
        if (ready.whole() && ready.legs().isEmpty()) {
            nodes.add(Styled.wrapped(messages.get("ui.advice.noLegs")));
        }
        nodes.addAll(legs(ready.whole() ? ready.legs() : List.of(), messages));
        if (!ready.toConfirm().isEmpty()) {
            String title = messages.get("ui.advice.carried", ready.toConfirm().size());
            nodes.addAll(
                    toConfirm.of(
                            List.of(new Section(title, ready.toConfirm())), AdviceView::section));
        }
        if (!ready.missing().isEmpty()) {
            MissingBox box = missing.of(List.of(""), only -> new MissingBox(messages)).getFirst();
            box.show(ready.missing(), ready.weighed());
            nodes.add(box);
        }
        nodes.addAll(sections.of(ready.sections(), AdviceView::section));
        if (!ready.changed().isEmpty()) {
            Section lines = new Section(messages.get("ui.advice.changed"), ready.changed());
            nodes.addAll(changed.of(List.of(lines), AdviceView::section));
        }
        return nodes;
    }

    private void forget() {
        List.of(headings, flags, glances, steps, legs, toConfirm, missing, sections, changed)
                .forEach(Kept::clear);
    }

    private List<LegOptions> legs(List<LegAdvice> answers, Messages messages) {
        List<LegOptions> shown =
                legs.of(
                        answers.stream().map(LegAdvice::side).toList(),
                        side -> new LegOptions(side, messages, deeds));
        for (int i = 0; i < answers.size(); i++) {
            shown.get(i).show(answers.get(i), isFocusWithin());
        }
        return shown;
    }

    private static VBox heading(String knowledge, Messages messages) {
        return Styled.styled(
                new VBox(
                        Styled.wrapped(messages.get("ui.advice.title"), "panel-title"),
                        Styled.wrapped(knowledge, "caption")),
                "advice-heading");
    }

    private static HBox flags(int many, Messages messages) {
        boolean none = many == 0;
        String text = none ? messages.get("ui.flags.none") : messages.get("ui.flags.some", many);
        HBox line = new HBox(Icons.of(Feather.FLAG), Styled.growing(Styled.wrapped(text)));
        line.getStyleClass().addAll("flag-line", none ? "none" : "some");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** What may lie below the edge of the panel, counted where it is always seen. */
    private static String glance(Ready ready, Messages messages) {
        long against =
                ready.legs().stream()
                        .flatMap(leg -> leg.shown().stream())
                        .filter(line -> line.status() == OptionStatus.CONTRAINDICATED)
                        .count();
        return messages.get("ui.advice.glance", against, ready.missing().size());
    }

    private static Label glance(String text) {
        return Styled.wrapped(text, "advice-glance");
    }

    private static VBox section(Section section) {
        VBox box = Styled.styled(new SteadyBox(), "section");
        box.getChildren().add(Styled.wrapped(section.title(), "section-title"));
        section.lines().forEach(line -> box.getChildren().add(Styled.wrapped(line, "detail-line")));
        return box;
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

    /** Puts the focus on the first option. */
    public void focusFirst() {
        stops().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
