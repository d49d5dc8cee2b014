package org.saphena.ui.registry;

import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** How far long work has come, with the way to stop it, and how it ended. */
final class WorkStrip extends VBox {
    private static final Duration LOOK = Duration.millis(100);

    private final LongWork work;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label text = Styled.wrapped("", "section-title");
    private final StackPane problems = new StackPane();
    private final VBox running;
    private final Label stopped = Styled.wrapped("", "list-state");
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, event -> look()));

    WorkStrip(LongWork work, Texts texts) {
        this.work = work;
        text.textProperty().bind(texts.of("ui.registry.working"));
        bar.setMaxWidth(Double.MAX_VALUE);
        Named.name(bar, texts.of("ui.registry.working"));
        Button stop = new Button();
        stop.textProperty().bind(texts.of("ui.registry.stop"));
        stop.setOnAction(event -> work.stop());
        running = Styled.styled(new VBox(text, bar, stop), "work-strip");
        stopped.textProperty().bind(texts.of("ui.registry.stopped"));
        looking.setCycleCount(Timeline.INDEFINITE);
        getChildren().addAll(running, stopped, problems);
        work.runningProperty().subscribe(this::show);
        work.stoppedProperty().subscribe(now -> Styled.show(stopped, now));
        work.problemProperty()
                .subscribe(problem -> {
                    problems.getChildren().setAll(problem.map(Notice::new).stream().toList());
                    Styled.show(problems, problem.isPresent());
                });
    }

    private void show(Optional<Advance> now) {
        Styled.show(running, now.isPresent());
        if (now.isPresent()) {
            look();
            looking.play();
        } else {
            looking.stop();
        }
    }

    private void look() {
        work.runningProperty().get().ifPresent(now -> bar.setProgress(now.part()));
    }
}
