package org.saphena.ui.veinmap;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.saphena.clinical.VeinStatus;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.VeinSwatch;
import org.saphena.ui.support.Texts;

/** The line styles of the map in words, where the map itself has no room for them. */
public final class MapLegend extends FlowPane {
    private static final List<VeinStatus> SHOWN =
            List.of(
                    VeinStatus.NORMAL,
                    VeinStatus.REFLUX,
                    VeinStatus.OCCLUDED,
                    VeinStatus.ABLATED,
                    VeinStatus.NOT_EXAMINED,
                    VeinStatus.PRESENT);

    public MapLegend(VeinMapView map, Texts texts) {
        getStyleClass().add("map-legend");
        SHOWN.forEach(status -> getChildren().add(item(status, texts)));
        map.layoutProperty().subscribe(layout -> Styled.show(this, !layout.hasLegend()));
    }

    /** The words of the legend that the larger layouts draw. */
    private static String key(VeinStatus status) {
        return status == VeinStatus.PRESENT ? "tributary" : status.code();
    }

    private static HBox item(VeinStatus status, Texts texts) {
        Label word = Styled.label("", "caption");
        word.textProperty().bind(texts.of("veinmap.legend." + key(status)));
        return Styled.styled(new HBox(new VeinSwatch(status), word), "legend-item");
    }
}
