package org.saphena.ui.patients;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.saphena.service.Permission;
import org.saphena.storage.Merge;
import org.saphena.text.Formats;
import org.saphena.ui.control.Styled;
import org.saphena.ui.patients.Chart.Merged;
import org.saphena.ui.support.PatientWords;
import org.saphena.ui.support.Texts;

/** Who was merged into the patient, with the way to take them apart again. */
final class MergedStrip extends VBox {
    private final ChartViewModel model;
    private final Texts texts;

    MergedStrip(ChartViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("merged");
        show(Optional.empty());
    }

    void show(Optional<Chart> chart) {
        getChildren().clear();
        chart.ifPresent(
                shown -> shown.merges().forEach(each -> getChildren().add(line(each, shown))));
        Styled.show(this, !getChildren().isEmpty());
    }

    private FlowPane line(Merged merged, Chart chart) {
        Merge merge = merged.merge();
        String reason = merge.reason() == null ? "" : texts.now().of(merge.reason());
        String what =
                texts.now()
                        .get(
                                "ui.patients.merged",
                                merge.merged().patient().id(),
                                new PatientWords(texts.now(), chart.today())
                                        .name(merge.merged().patient()),
                                Formats.date(merged.on(), texts.language()),
                                reason);
        FlowPane line = Styled.styled(new FlowPane(Styled.wrapped(what)), "bar-flow");
        if (chart.may(Permission.MERGE_PATIENTS)) {
            Button undo = new Button(texts.now().get("ui.patients.unmerge"));
            undo.setOnAction(event -> model.undoMerge(merge.merged().key()));
            line.getChildren().add(undo);
        }
        return line;
    }
}
