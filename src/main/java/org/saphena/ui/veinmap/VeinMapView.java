package org.saphena.ui.veinmap;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;
import org.saphena.ui.control.Kept;
import org.saphena.veinmap.Drawing;
import org.saphena.veinmap.Layout;
import org.saphena.veinmap.LegPicture;
import org.saphena.veinmap.Mark;
import org.saphena.veinmap.Palette;

/**
 * The vein map of both legs, as wide as its room. Every vein can have the focus: Tab goes in scan
 * order, an arrow to the nearest vein in its direction.
 */
public final class VeinMapView extends Region {
    /** The room that a map takes before it shows anything. */
    private static final Drawing BLANK = ShownLegs.NOTHING.on(Layout.STANDARD);

    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.light());
    private final Group picture = new Group();
    private final VeinLayer over = new VeinLayer(BLANK, new MarkPainter(palette.get()));
    private final Scale scale = new Scale();
    private ShownLegs legs = ShownLegs.NOTHING;
    private final Map<Layout, Drawing> drawings = new EnumMap<>(Layout.class);
    private final Kept<Mark, Node> marks = new Kept<>();
    private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(BLANK);
    private final ReadOnlyObjectWrapper<Layout> layout =
            new ReadOnlyObjectWrapper<>(Layout.STANDARD);
    private final DoubleProperty heightLimit = new SimpleDoubleProperty(Double.MAX_VALUE);
    private boolean mayBeTall;
    private boolean forPatient;
    private boolean painted;

    public VeinMapView() {
        getStyleClass().add("vein-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Group all = new Group(picture, over);
        all.setManaged(false);
        all.getTransforms().add(scale);
        getChildren().add(all);
        palette.subscribe(() -> {
            marks.clear();
            repaint();
        });
        heightLimit.subscribe(this::requestLayout);
    }

    /** Shows both legs; of a map that stands there already, what is no longer so is drawn anew. */
    public void show(LegPicture right, LegPicture left, Language language) {
        ShownLegs now = new ShownLegs(right, left, language);
        if (painted && now.equals(legs)) {
            return;
        }
        painted = true;
        drawings.clear();
        legs = now;
        drawing.set(draw(layout.get()));
        repaint();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Forgets what it shows. */
    public void clear() {
        painted = false;
        legs = ShownLegs.NOTHING;
        drawings.clear();
        drawing.set(BLANK);
        marks.clear();
        picture.getChildren().clear();
        over.clear(BLANK);
        requestLayout();
    }

    /** Everything that is drawn and that is missing, in words, made when somebody asks for it. */
    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        if (forPatient) {
            return getAccessibleText();
        }
        String words = legs.words();
        return getAccessibleText() == null ? words : getAccessibleText() + ". " + words;
    }

    private Drawing draw(Layout wanted) {
        return drawings.computeIfAbsent(wanted, legs::on);
    }

    private void repaint() {
        if (!painted) {
            return;
        }
        MarkPainter painter = new MarkPainter(palette.get());
        Kept.arrange(picture.getChildren(), marks.of(drawing.get().marks(), painter::paint));
        over.show(drawing.get(), painter);
        requestLayout();
    }

    /** Draws the attention to one vein without moving the focus; empty takes it away. */
    public void highlight(Side side, Optional<? extends VeinId> vein) {
        over.highlight(side, vein);
    }

    /** Puts the focus on one vein. */
    public void focus(Side side, VeinId vein) {
        over.focus(side, vein);
    }

    /** Puts the focus on the first vein. */
    public void focusFirst() {
        over.focusFirst();
    }

    /** Who is told when a vein gets the focus. */
    public void setOnVein(BiConsumer<Side, VeinId> listener) {
        over.setOnVein(listener);
    }

    /** How much the map says at its present width. */
    public ReadOnlyObjectProperty<Layout> layoutProperty() {
        return layout.getReadOnlyProperty();
    }

    /** What is drawn at the present width. */
    ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** The height, in px, that the map should not exceed. */
    public DoubleProperty heightLimitProperty() {
        return heightLimit;
    }

    /** Whether the back of each leg may stand below its front, where that gives room for names. */
    public void setMayBeTall(boolean may) {
        mayBeTall = may;
        requestLayout();
    }

    /** Draws it as on the patient's summary: no short names, no values, nothing to point at. */
    public void setForPatient() {
        forPatient = true;
        over.hideSpots();
        requestLayout();
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawing.get().width();
    }

    @Override
    protected double computePrefHeight(double width) {
        Drawing shown = width < 0 ? drawing.get() : draw(layoutFor(width));
        double wide = width < 0 ? shown.width() : width;
        return Math.min(shown.height() * wide / shown.width(), limit(shown));
    }

    /** No higher than the limit, but never so low that its words cannot be read. */
    private double limit(Drawing shown) {
        boolean tall = shown == drawings.get(Layout.TALL);
        return Math.max(heightLimit.get(), shown.height() * FittingLayout.smallestScale(tall));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private Layout layoutFor(double width) {
        return forPatient ? Layout.PATIENT : FittingLayout.of(width, heightLimit.get(), mayBeTall);
    }

    @Override
    protected void layoutChildren() {
        Layout wanted = layoutFor(getWidth());
        if (wanted != layout.get()) {
            layout.set(wanted);
            drawing.set(draw(wanted));
            repaint();
        }
        Drawing shown = drawing.get();
        double factor = Math.min(getWidth() / shown.width(), getHeight() / shown.height());
        scale.setX(factor);
        scale.setY(factor);
        getChildren().getFirst().setLayoutX((getWidth() - shown.width() * factor) / 2);
    }
}
