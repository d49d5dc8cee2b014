package org.saphena.ui.worklist;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.storage.PatientKey;
import org.saphena.ui.control.Notice;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.worklist.PatientListViewModel.Doubt;

/** Asks whether the patient of a case file is new, since somebody like that is here. */
final class DoubtBar extends VBox {
    private final PatientListViewModel model;
    private final Texts texts;
    private final Consumer<PatientKey> open;

    DoubtBar(PatientListViewModel model, Texts texts, Consumer<PatientKey> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        getStyleClass().add("stack");
        model.doubtProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private void show() {
        Optional<Doubt> doubt = model.doubtProperty().get();
        getChildren().clear();
        Styled.show(this, doubt.isPresent());
        doubt.ifPresent(this::ask);
    }

    private void ask(Doubt doubt) {
        String numbers =
                doubt.here().stream()
                        .map(each -> each.patient().id())
                        .collect(Collectors.joining(", "));
        Problem asked =
                new Problem(
                        "V-02",
                        texts.now().get("ui.worklist.doubt", numbers),
                        List.of(texts.now().get("ui.worklist.doubt.way")));
        Button look =
                Styled.button(
                        texts,
                        "ui.worklist.doubt.look",
                        () -> open.accept(doubt.here().getFirst().key()));
        FlowPane buttons =
                Styled.styled(
                        new FlowPane(
                                look,
                                Styled.button(
                                        texts, "ui.worklist.doubt.take", model::importInDoubt),
                                Styled.button(
                                        texts, "ui.worklist.doubt.leave", model::forgetDoubt)),
                        "buttons");
        getChildren().addAll(new Notice(asked), buttons);
        look.requestFocus();
    }
}
