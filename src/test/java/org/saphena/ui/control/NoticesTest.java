package org.saphena.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saphena.ui.support.Problem;
import org.testfx.api.FxToolkit;

class NoticesTest {
    private final ObjectProperty<Optional<Problem>> one =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Problem>> other =
            new SimpleObjectProperty<>(Optional.empty());

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Optional<Problem> problem(String code) {
        return Optional.of(new Problem(code, "What went wrong", List.of()));
    }

    private static List<String> codes(Notices notices) {
        return notices.getChildren().stream()
                .map(Notice.class::cast)
                .flatMap(notice -> notice.getChildren().stream())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void theFirstProblemStaysWhileAnotherComesAndGoes() {
        Notices notices = new Notices(one, other);
        one.set(problem("A-01"));
        other.set(problem("B-01"));
        assertThat(codes(notices)).containsExactly("A-01");
        other.set(Optional.empty());
        assertThat(codes(notices)).containsExactly("A-01");
        other.set(problem("B-02"));
        one.set(Optional.empty());
        assertThat(codes(notices)).containsExactly("B-02");
    }

    @Test
    void withoutAProblemItTakesNoRoom() {
        Notices notices = new Notices(one);
        assertThat(notices).matches(node -> !node.isVisible() && !node.isManaged());
        one.set(problem("A-01"));
        assertThat(notices).matches(Node::isVisible).matches(Node::isManaged);
        one.set(Optional.empty());
        assertThat(notices).matches(node -> !node.isVisible() && !node.isManaged());
        assertThat(notices.getChildren()).isEmpty();
    }

    @Test
    void aProblemThatIsThereAlreadyIsShown() {
        one.set(problem("A-01"));
        assertThat(codes(new Notices(one))).containsExactly("A-01");
    }
}
