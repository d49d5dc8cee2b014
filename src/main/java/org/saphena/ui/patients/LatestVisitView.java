package org.saphena.ui.patients;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Side;
import org.saphena.service.PastVisit;
import org.saphena.text.Formats;
import org.saphena.ui.control.PieceByPiece;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;
import org.saphena.ui.veinmap.VeinMapView;
import org.saphena.veinmap.Palette;

/**
 * The vein map of the latest visit in which a leg was scanned; nothing before there is one. It is
 * drawn in the picture after that of the chart.
 */
final class LatestVisitView extends VBox {
    private static final double MAP_HEIGHT_EM = 24;
    private static final double BODY_PX = 14;

    private final HistoryViewModel model;
    private final Texts texts;
    private final Label title = Styled.wrapped("", "section-title");
    private final VeinMapView map = new VeinMapView();
    private final PieceByPiece drawing = new PieceByPiece();
    private boolean room = true;

    LatestVisitView(HistoryViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("card");
        getChildren().addAll(title, map);
        setTextScale(1);
        drawing.begin();
        model.visitsProperty().subscribe(this::refresh);
        texts.messagesProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        Optional<PastVisit> latest = latest();
        Styled.show(this, latest.isPresent());
        latest.ifPresentOrElse(this::announce, map::clear);
    }

    private Optional<PastVisit> latest() {
        return model.visitsProperty().get().stream()
                .filter(visit -> room && LegPictures.isScanned(visit))
                .findFirst();
    }

    private void announce(PastVisit visit) {
        String day = Formats.date(visit.line().date(), texts.language());
        title.setText(texts.now().get("chart.map", day));
        map.setAccessibleText(title.getText());
        if (drawing.isDone()) {
            drawing.add(() -> latest().ifPresent(this::draw));
        }
    }

    private void draw(PastVisit visit) {
        map.show(
                LegPictures.of(visit, Side.RIGHT),
                LegPictures.of(visit, Side.LEFT),
                texts.language());
    }

    /** Says whether there is room for it. */
    void setRoom(boolean now) {
        if (now != room) {
            room = now;
            refresh();
        }
    }

    void setTextScale(double scale) {
        map.heightLimitProperty().set(MAP_HEIGHT_EM * BODY_PX * scale);
    }

    ObjectProperty<Palette> paletteProperty() {
        return map.paletteProperty();
    }
}
