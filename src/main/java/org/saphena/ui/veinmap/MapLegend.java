package org.saphena.ui.veinmap;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.VeinStatus;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.VeinSwatch;
import org.saphena.ui.support.Texts;
import org.saphena.veinmap.Drawing;
import org.saphena.veinmap.Mark;
import org.saphena.veinmap.VeinMarks;

/**
 * The line styles of the map in words, where the map itself has no room for them. What is seldom
 * drawn is explained once it is.
 */
public final class MapLegend extends FlowPane {
    private static final List<VeinStatus> SHOWN =
            List.of(
                    VeinStatus.NORMAL,
                    VeinStatus.REFLUX,
                    VeinStatus.OCCLUDED,
                    VeinStatus.ABLATED,
                    VeinStatus.FLOW_UNKNOWN,
                    VeinStatus.NOT_EXAMINED,
                    VeinStatus.PRESENT);

    public MapLegend(VeinMapView map, Texts texts) {
        getStyleClass().add("map-legend");
        for (VeinStatus status : SHOWN) {
            HBox item = item(status, texts);
            getChildren().add(item);
            if (status == VeinStatus.FLOW_UNKNOWN) {
                showOnceDrawn(item, map, vein -> vein.status() == status);
            }
        }
        perforator(VeinStatus.NORMAL, "competent", map, texts);
        perforator(VeinStatus.REFLUX, "incompetent", map, texts);
        map.layoutProperty().subscribe(layout -> Styled.show(this, !layout.hasLegend()));
    }

    /** The words of the legend that the larger layouts draw. */
    private static String key(VeinStatus status) {
        return status == VeinStatus.PRESENT ? "tributary" : status.code();
    }

    private static HBox item(VeinStatus status, Texts texts) {
        return item(new VeinSwatch(status), key(status), texts);
    }

    private static HBox item(Node sign, String key, Texts texts) {
        Label word = Styled.label("", "caption");
        word.textProperty().bind(texts.of("veinmap.legend." + key));
        return Styled.styled(new HBox(sign, word), "legend-item");
    }

    /** The sign of a perforator, in the colours of the map. */
    private void perforator(VeinStatus status, String key, VeinMapView map, Texts texts) {
        Group sign = new Group();
        List<Mark> marks = Drawing.perforatorKey(status).marks();
        map.paletteProperty()
                .subscribe(now -> sign.getChildren().setAll(new MarkPainter(now).paint(marks)));
        HBox item = item(sign, "perforator." + key, texts);
        getChildren().add(item);
        showOnceDrawn(
                item,
                map,
                vein -> vein.vein() instanceof PerforatorSite && vein.status() == status);
    }

    private static void showOnceDrawn(HBox item, VeinMapView map, Predicate<VeinMarks> meant) {
        map.drawingProperty()
                .subscribe(now -> Styled.show(item, now.veins().stream().anyMatch(meant)));
    }
}
