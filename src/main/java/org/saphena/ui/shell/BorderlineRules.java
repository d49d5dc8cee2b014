package org.saphena.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** When a reflux time is borderline, in the words of the rules. */
final class BorderlineRules extends VBox {
    private static final List<String> FACTS = List.of("segment.borderline", "trunk.borderline");
    private static final double PX_PER_BLANK = 8;

    private final KnowledgeNotice knowledge;
    private final Texts texts;

    BorderlineRules(KnowledgeNotice knowledge, Texts texts) {
        this.knowledge = knowledge;
        this.texts = texts;
        getStyleClass().addAll("borderline-rules", "read-stop");
        texts.messagesProperty().subscribe(_ -> say());
    }

    private void say() {
        String title = texts.now().get("ui.settings.scan.borderline");
        List<String> lines =
                FACTS.stream().flatMap(fact -> knowledge.derived(fact).stream()).toList();
        getChildren().setAll(Styled.wrapped(title, "field-message", "hint"));
        lines.forEach(line -> getChildren().add(line(line)));
        String spoken =
                Stream.concat(Stream.of(title), lines.stream())
                        .map(BorderlineRules::sentence)
                        .collect(Collectors.joining(" "));
        Named.stop(this, AccessibleRole.TEXT, spoken);
    }

    private static String sentence(String line) {
        return line.endsWith(":") ? line.strip() : line.strip() + ".";
    }

    private static Label line(String words) {
        String said = words.stripLeading();
        Label label = Styled.wrapped(said);
        label.setPadding(new Insets(0, 0, 0, (words.length() - said.length()) * PX_PER_BLANK));
        return label;
    }
}
