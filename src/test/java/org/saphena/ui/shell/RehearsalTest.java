package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Theme;

class RehearsalTest extends WindowTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Later later = (delay, work) -> waiting.add(work);
    private final List<Label> made = new ArrayList<>();
    private boolean wanted = true;
    private boolean over;

    private Node label() {
        Label label = new Label("one");
        made.add(label);
        return label;
    }

    private Rehearsal rehearsal() {
        Supplier<Node> part = this::label;
        return fx(() ->
                new Rehearsal(
                        new Look(Theme.LIGHT, 100),
                        later,
                        Stream.of(() -> Stream.of(part, part)),
                        () -> wanted,
                        () -> over = true));
    }

    /** The screen's thread takes up what was put off, one piece of work. */
    private void pass() {
        fxDo(waiting.remove());
    }

    @Test
    void onePartIsMadeThenStyledThenLaidOutThenPaintedEachInATurnOfItsOwn() {
        Rehearsal rehearsal = rehearsal();
        fxDo(rehearsal::goOn);
        pass();
        assertThat(made).isEmpty();
        pass();
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().getSkin()).isNull();
        pass();
        assertThat(made.getFirst().getSkin()).isNotNull();
        assertThat(made.getFirst().getWidth()).isZero();
        pass();
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().getWidth()).isPositive();
        pass();
        pass();
        pass();
        pass();
        assertThat(made).hasSize(2);
        assertThat(made.getFirst().getScene()).isNull();
    }

    @Test
    void itEndsAfterTheLastPartAndLetsItGo() {
        Rehearsal rehearsal = rehearsal();
        fxDo(rehearsal::goOn);
        while (!waiting.isEmpty()) {
            assertThat(waiting).hasSize(1);
            pass();
        }
        assertThat(over).isTrue();
        assertThat(made).hasSize(2).allMatch(label -> label.getScene() == null);
    }

    @Test
    void itEndsWhenAVisitIsThere() {
        Rehearsal rehearsal = rehearsal();
        fxDo(rehearsal::goOn);
        pass();
        pass();
        assertThat(over).isFalse();
        wanted = false;
        pass();
        assertThat(over).isTrue();
        assertThat(waiting).isEmpty();
        assertThat(made).hasSize(1).allMatch(label -> label.getScene() == null);
    }

    @Test
    void everyPartOfAVisitCanBeRehearsed() {
        Background now = Background.immediate();
        VisitRehearsal rehearsal =
                new VisitRehearsal(
                        SampleJourney.CONSULTATIONS,
                        new Workers(now, now, now),
                        later,
                        new Look(Theme.LIGHT, 100),
                        () -> Stream.of(this::label),
                        () -> wanted);
        assertThat(rehearsal.isOver()).isFalse();
        fxDo(() -> rehearsal.begin(Language.EN));
        int turns = 0;
        while (!waiting.isEmpty()) {
            pass();
            turns++;
        }
        assertThat(rehearsal.isOver()).isTrue();
        assertThat(turns).isGreaterThan(100);
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().getSkin()).isNotNull();
    }

    @Test
    void aScreenThatIsShownIsNotTakenAwayToBeRehearsed() {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        fx(() -> Screens.PATIENTS.open(scene));
        Node shown = fx(() -> node(scene, ".list-pane"));
        ShellView view = (ShellView) scene.getRoot();
        List<Node> rehearsed = fx(() -> view.before().map(Supplier::get).toList());
        assertThat(shown.getScene()).isSameAs(scene);
        assertThat(rehearsed).hasSize(4);
    }
}
