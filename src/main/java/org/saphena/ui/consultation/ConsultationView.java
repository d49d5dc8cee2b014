package org.saphena.ui.consultation;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.ui.consultation.ConsultationViewModel.Content;
import org.saphena.ui.consultation.ConsultationViewModel.Spot;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.PieceByPiece;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;
import org.saphena.ui.veinmap.MapLegend;
import org.saphena.ui.veinmap.VeinMapView;
import org.saphena.veinmap.LegPicture;
import org.saphena.veinmap.Palette;

/**
 * What was recorded: the scan beside the map and the findings, or below them where it is narrow.
 * After the scan come the map and the words, each in a picture of its own.
 */
public final class ConsultationView extends ScrollPane {
    /** Below this width, in px at text size 1, everything stands in one column. */
    private static final double TWO_COLUMNS_FROM = 960;

    /** Title and margins above and below the map. */
    private static final double AROUND_MAP = 84;

    private final ScanTableView scan;
    private final VeinMapView map = new VeinMapView();
    private final FindingsView findings = new FindingsView();
    private final Card scanCard;
    private final Card mapCard;
    private final Card findingsCard;
    private final RecordView record = new RecordView();
    private final Card recordCard;
    private final HBox columns = new HBox();
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final PieceByPiece rest = new PieceByPiece();
    private Optional<CaseFile> shown = Optional.empty();
    private Optional<Content> coming = Optional.empty();
    private Runnable afterwards = () -> {};
    private Optional<Boolean> wide = Optional.empty();

    public ConsultationView(ConsultationViewModel model, Texts texts) {
        scan = new ScanTableView(model);
        rest.begin();
        scanCard = card(texts, "ui.scan.title", scan);
        VBox mapBox = Styled.styled(new VBox(map, new MapLegend(map, texts)), "map-box");
        mapCard = card(texts, "ui.map.title", mapBox);
        findingsCard = card(texts, "ui.findings.title", findings);
        recordCard = card(texts, "ui.record.title", record);
        getStyleClass().add("consultation");
        columns.getStyleClass().add("columns");
        setContent(columns);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        Named.name(this, texts.of("ui.consultation.name"));
        map.setOnVein((side, vein) -> model.spotProperty().set(Optional.of(new Spot(side, vein))));
        model.contentProperty()
                .subscribe(content -> content.ifPresentOrElse(this::show, this::clear));
        model.spotProperty().subscribe(this::highlight);
        widthProperty().subscribe(this::arrange);
        viewportBoundsProperty()
                .subscribe(
                        bounds -> map.heightLimitProperty().set(bounds.getHeight() - AROUND_MAP));
        textScale.subscribe(this::arrange);
    }

    private static Card card(Texts texts, String key, Node content) {
        Card card = new Card(content);
        card.title().textProperty().bind(texts.of(key));
        return card;
    }

    private void arrange() {
        boolean now = getWidth() / textScale.get() >= TWO_COLUMNS_FROM;
        if (wide.isPresent() && wide.get() == now) {
            return;
        }
        wide = Optional.of(now);
        columns.getChildren().forEach(column -> ((VBox) column).getChildren().clear());
        if (now) {
            VBox right = column(mapCard, findingsCard, recordCard);
            HBox.setHgrow(right, Priority.ALWAYS);
            columns.getChildren().setAll(column(scanCard), right);
        } else {
            VBox only = column(mapCard, findingsCard, recordCard, scanCard);
            HBox.setHgrow(only, Priority.ALWAYS);
            columns.getChildren().setAll(only);
        }
    }

    private static VBox column(Card... cards) {
        return Styled.styled(new VBox(cards), "column");
    }

    /** While map and words are still to come, nothing of another case stands in their place. */
    private void show(Content content) {
        if (!shown.equals(Optional.of(content.file()))) {
            clearRest();
        }
        shown = Optional.of(content.file());
        Styled.show(mapCard, content.veins().judged());
        Styled.show(recordCard, !content.record().isEmpty());
        scan.show(content.scan(), content.messages());
        coming = Optional.of(content);
        rest.addNext(List.of(() -> showMap(content), () -> showWords(content)));
    }

    /** Whether it is to come still; what came after it takes its place. */
    private boolean isComing(Content content) {
        return coming.filter(wanted -> wanted == content).isPresent();
    }

    private void showMap(Content content) {
        if (isComing(content)) {
            map.show(
                    picture(content, Side.RIGHT),
                    picture(content, Side.LEFT),
                    content.messages().language());
        }
    }

    private void showWords(Content content) {
        if (isComing(content)) {
            coming = Optional.empty();
            findings.show(content.findings(), content.messages());
            record.show(content.record(), content.messages());
            afterwards.run();
            afterwards = () -> {};
        }
    }

    /** Does something once all of the visit is there; now when it is. */
    public void afterArrival(Runnable work) {
        if (coming.isPresent()) {
            afterwards = work;
        } else {
            work.run();
        }
    }

    /** Nothing of a case stays in memory when it is closed. */
    private void clear() {
        shown = Optional.empty();
        coming = Optional.empty();
        afterwards = () -> {};
        scan.clear();
        clearRest();
    }

    private void clearRest() {
        findings.getChildren().clear();
        record.getChildren().clear();
        map.clear();
    }

    private static LegPicture picture(Content content, Side side) {
        Leg leg = content.file().consultation().legs().of(side);
        if (leg != null && Boolean.FALSE.equals(leg.assessable())) {
            return new LegPicture.NotAssessable();
        }
        DuplexStudy study = content.veins().scan(side);
        return study == null
                ? new LegPicture.NotExamined()
                : new LegPicture.Examined(
                        content.veins().all(side),
                        Boolean.TRUE.equals(study.perforatorsReviewed()),
                        Boolean.TRUE.equals(study.varicesReviewed()));
    }

    /** A vein that is chosen in the table is shown on the map. */
    private void highlight(Optional<Spot> spot) {
        map.highlight(spot.map(Spot::side).orElse(Side.RIGHT), spot.map(Spot::vein));
    }

    /** Takes what comes in pictures of its own after the visit. */
    public PieceByPiece arrival() {
        return rest;
    }

    /** Whether nothing of it is still to come. */
    public boolean isWhole() {
        return rest.isDone();
    }

    /** Makes what of it is still to come, at once. */
    public void finish() {
        rest.finish();
    }

    /** Puts the focus on the map. */
    public void focusMap() {
        finish();
        map.focusFirst();
    }

    public ObjectProperty<Palette> paletteProperty() {
        return map.paletteProperty();
    }

    /** 1 for the normal text size. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }
}
