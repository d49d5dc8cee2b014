package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinStatus;
import org.saphena.reasoning.Assessment;
import org.saphena.report.patient.PatientMap;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.VeinSwatch;
import org.saphena.ui.veinmap.VeinMapView;
import org.saphena.veinmap.Palette;

/**
 * The vein map for the patient's eyes: a large map and what was found, in the words of the
 * patient's summary. No name, no short names of veins, no numbers, nothing of the advice.
 */
public final class PatientMapView extends VBox {
    /** How much of the height the map may take. */
    private static final double MAP_SHARE = 0.62;

    private final VeinMapView map = new VeinMapView();
    private final Label title = Styled.wrapped("", "page-title");
    private final Label caption = Styled.wrapped("");
    private final FlowPane legend = Styled.styled(new FlowPane(), "map-legend");
    private final VBox found = Styled.styled(new VBox(), "patient-found");
    private final ScrollPane scroll;

    public PatientMapView() {
        getStyleClass().addAll("patient-screen", "patient-map");
        map.setForPatient();
        VBox all = new VBox(title, caption, map, legend, found);
        all.setAlignment(Pos.TOP_CENTER);
        scroll = new ScrollPane(Styled.styled(all, "patient-map-content"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        scroll.viewportBoundsProperty()
                .subscribe(room -> map.heightLimitProperty().set(room.getHeight() * MAP_SHARE));
    }

    /** Shows a case as it is judged; where it is not, the map as it was recorded and no words. */
    public void show(CaseFile file, Optional<Assessment> answer, Messages messages) {
        title.setText(messages.get("patient.title"));
        scroll.setAccessibleText(messages.get("patient.title"));
        map.show(
                EarlierScan.picture(file, answer, Side.RIGHT),
                EarlierScan.picture(file, answer, Side.LEFT),
                messages.language());
        Optional<PatientMap> words =
                answer.map(judged -> PatientMap.of(file, judged, messages.language()));
        caption.setText(words.map(PatientMap::caption).orElse(""));
        List<String> sentences = words.map(PatientMap::found).orElse(List.of());
        map.setAccessibleText(String.join(" ", sentences));
        found.getChildren().setAll(sentences.stream().map(Styled::wrapped).toList());
        legend.getChildren()
                .setAll(
                        words.map(PatientMap::drawn).orElse(List.of()).stream()
                                .map(status -> item(status, messages))
                                .toList());
    }

    private static HBox item(VeinStatus status, Messages messages) {
        Label word = Styled.label(messages.get("patient.map." + status.code()));
        return Styled.styled(new HBox(new VeinSwatch(status), word), "legend-item");
    }

    /** Forgets what was found. */
    public void clear() {
        caption.setText("");
        map.setAccessibleText("");
        map.clear();
        found.getChildren().clear();
    }

    /** Puts the focus on what was found. */
    public void focusFirst() {
        scroll.requestFocus();
    }

    public ObjectProperty<Palette> paletteProperty() {
        return map.paletteProperty();
    }
}
