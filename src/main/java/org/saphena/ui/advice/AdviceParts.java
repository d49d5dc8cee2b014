package org.saphena.ui.advice;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.clinical.OptionStatus;
import org.saphena.text.Messages;
import org.saphena.ui.advice.Advice.LegAdvice;
import org.saphena.ui.advice.Advice.Ready;
import org.saphena.ui.advice.Advice.Section;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.SteadyBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;

/** The parts of the advice panel that only say something. */
final class AdviceParts {
    /** The style class with which a stop has the ring of the focus. */
    static final String RING = "read-stop";

    private AdviceParts() {}

    static VBox heading(String knowledge, Messages messages) {
        return Styled.styled(
                new VBox(
                        Styled.wrapped(messages.get("ui.advice.title"), "panel-title"),
                        Styled.wrapped(knowledge, "caption")),
                "advice-heading");
    }

    /** A line that is read as one thing: the rules are others than when the draft was last seen. */
    static HBox reevaluated(String text) {
        HBox line =
                Styled.styled(
                        new HBox(
                                Icons.of(Feather.BOOK_OPEN),
                                Styled.growing(Styled.wrapped(text, "caption"))),
                        "advice-again",
                        RING);
        return Named.stop(line, AccessibleRole.TEXT, text);
    }

    static HBox flags(int many, Messages messages) {
        boolean none = many == 0;
        String text = none ? messages.get("ui.flags.none") : messages.get("ui.flags.some", many);
        HBox line = new HBox(Icons.of(Feather.FLAG), Styled.growing(Styled.wrapped(text)));
        line.getStyleClass().addAll("flag-line", none ? "none" : "some");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** What may lie below the edge of the panel, counted where it is always seen. */
    static String glance(Ready ready, Messages messages) {
        return messages.get("ui.advice.glance", against(ready), ready.missing().size());
    }

    private static long against(Ready ready) {
        return ready.legs().stream()
                .flatMap(LegAdvice::judged)
                .filter(line -> line.status() == OptionStatus.CONTRAINDICATED)
                .count();
    }

    static Label glance(String text) {
        return Styled.wrapped(text, "advice-glance");
    }

    /** A short list, which is read as one thing. */
    static VBox section(Section section) {
        VBox box = Styled.styled(new SteadyBox(), "section", RING);
        box.getChildren().add(Styled.wrapped(section.title(), "section-title"));
        section.lines().forEach(line -> box.getChildren().add(Styled.wrapped(line, "detail-line")));
        return Named.stop(box, AccessibleRole.TEXT, spoken(section));
    }

    /** The heading and every line, as sentences. */
    static String spoken(Section section) {
        return Stream.concat(Stream.of(section.title()), section.lines().stream())
                .map(line -> line.endsWith(".") ? line : line + ".")
                .collect(Collectors.joining(" "));
    }
}
