package org.saphena.ui.registry;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.ui.control.Notices;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.WorkBar;
import org.saphena.ui.support.Texts;

/** How far long work has come, with the way to stop it, and how it ended. */
final class WorkStrip extends VBox {
    WorkStrip(StoppableWork work, Texts texts) {
        Button stop = Styled.button(texts, "ui.registry.stop", work::stop);
        WorkBar bar = new WorkBar(work.doneProperty(), now -> "ui.registry.working", texts);
        VBox running = Styled.styled(new VBox(bar, stop), "work-strip");
        Label stopped = Styled.wrapped("", "list-state");
        stopped.textProperty().bind(texts.of("ui.registry.stopped"));
        getChildren().addAll(running, stopped, new Notices(work.problemProperty()));
        work.doneProperty().subscribe(now -> Styled.show(running, now.isPresent()));
        work.stoppedProperty().subscribe(now -> Styled.show(stopped, now));
    }
}
