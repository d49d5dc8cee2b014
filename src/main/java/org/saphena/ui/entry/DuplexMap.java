package org.saphena.ui.entry;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.ui.veinmap.MapLegend;
import org.saphena.ui.veinmap.VeinMapView;
import org.saphena.veinmap.LegPicture;
import org.saphena.veinmap.Palette;

/** The map of the scan with its legend; it never shows what the draft does not hold. */
final class DuplexMap extends ScrollPane {
    private static final double LEGEND_PX = 40;

    private final EntryViewModel model;
    private final VeinMapView map = new VeinMapView();

    DuplexMap(EntryViewModel model, ObjectProperty<Palette> palette) {
        this.model = model;
        map.paletteProperty().bind(palette);
        setContent(new VBox(map, new MapLegend(map, model.texts())));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText(model.texts().now().get("ui.map.title"));
        viewportBoundsProperty()
                .subscribe(bounds -> map.heightLimitProperty().set(bounds.getHeight() - LEGEND_PX));
    }

    VeinMapView map() {
        return map;
    }

    void refresh() {
        Optional<Assessment> answer = model.assessmentProperty().get();
        map.setVisible(answer.isPresent());
        map.show(picture(Side.RIGHT, answer), picture(Side.LEFT, answer), model.texts().language());
        model.spotProperty()
                .get()
                .ifPresent(spot -> map.highlight(spot.side(), Optional.of(spot.vein())));
    }

    private LegPicture picture(Side side, Optional<Assessment> answer) {
        Leg leg = model.draftProperty().get().consultation().legs().of(side);
        @Nullable LegAssessment judged = answer.map(each -> each.legs().get(side)).orElse(null);
        return LegPicture.of(leg, judged == null ? null : judged.veins());
    }
}
