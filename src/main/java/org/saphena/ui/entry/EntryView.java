package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.saphena.veinmap.Palette;

/**
 * The consultation editor: the sections at the left with whether the draft is kept, and the form of
 * one of them. The advice stands beside it and is no part of it.
 */
public final class EntryView extends BorderPane {
    private static final double BODY_PX = 14;

    /** The width, in letter sizes, below which the sections stand above the form. */
    private static final double RAIL_FROM_EM = 46;

    /** The height, in letter sizes, from which each section has a line for how far it is. */
    private static final double ROOMY_RAIL_FROM_EM = 31;

    private final EntryViewModel model;
    private final SectionRail rail;
    private final RailFoot foot;
    private final StackPane form = new StackPane();
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.light());
    private final EarlierMap earlier = new EarlierMap();
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private int gap;
    private Optional<SectionView> shown = Optional.empty();

    public EntryView(EntryViewModel model) {
        this.model = model;
        foot = new RailFoot(model, this::next, this::nextGap);
        rail = new SectionRail(model, foot);
        getStyleClass().add("entry");
        form.getStyleClass().add("entry-form-area");
        form.setMinSize(0, 0);
        setMinHeight(0);
        setLeft(rail);
        setCenter(form);
        model.sectionProperty().subscribe((was, is) -> open());
        model.texts().messagesProperty().subscribe((was, is) -> rebuild());
        textScale.subscribe((was, is) -> rebuild());
        model.draftProperty().subscribe((was, is) -> refresh());
        model.assessmentProperty().subscribe((was, is) -> refresh());
        model.problemProperty().subscribe((was, is) -> refresh());
        earlier.scanProperty().subscribe((was, is) -> refresh());
        model.refusedProperty().subscribe((was, is) -> rail.refresh());
        model.extrasProperty()
                .subscribe((was, is) ->
                        shown.ifPresent(view -> {
                            if (view instanceof DuplexView duplex) {
                                duplex.showExtras();
                            }
                        }));
        model.saver().setHandOver(() -> shown.ifPresent(SectionView::handOver));
        addEventFilter(KeyEvent.KEY_PRESSED, new EntryKeys(this)::pressed);
        widthProperty().subscribe(this::placeRail);
        heightProperty().subscribe(this::placeRail);
        build();
    }

    private void placeRail() {
        rail.setDense(getHeight() > 0 && getHeight() < ROOMY_RAIL_FROM_EM * textPx());
        boolean flat = getWidth() > 0 && getWidth() < RAIL_FROM_EM * textPx();
        if (flat == (getTop() == rail)) {
            return;
        }
        setLeft(null);
        setTop(null);
        rail.setFlat(flat);
        if (flat) {
            setTop(rail);
        } else {
            setLeft(rail);
        }
    }

    /** Opens a section and puts the focus where its typing begins. */
    public void open(Section section) {
        model.sectionProperty().set(section);
        focusFirst();
    }

    /** Takes the last change back; who was in the form comes to its field. */
    public void undo() {
        turn(model::undo);
    }

    /** Makes the last change again that was taken back; who was in the form comes to its field. */
    public void redo() {
        turn(model::redo);
    }

    private void turn(Runnable change) {
        boolean inside = form.isFocusWithin();
        change.run();
        if (inside) {
            focusLast();
        }
    }

    /** Accepts what is being typed on the screen, as when the focus leaves its field. */
    public void settle() {
        shown.ifPresent(SectionView::settle);
    }

    /** Accepts the section and goes to the next one. */
    public void next() {
        settle();
        Section now = model.sectionProperty().get();
        int to = now.ordinal() + 1;
        model.accept(now);
        if (to < Section.values().length && Written.why(model, Section.values()[to]).isEmpty()) {
            model.sectionProperty().set(Section.values()[to]);
            focusFirst();
        } else {
            refresh();
        }
    }

    /**
     * Opens the section of a place in the case file and puts the focus on its field.
     *
     * @param pointer a JSON pointer into the case file
     * @return false when no section has a field for it
     */
    public boolean goTo(String pointer) {
        if (shown.filter(view -> view.goTo(pointer)).isPresent()) {
            return true;
        }
        Optional<Section> section = Forms.sectionOf(pointer, model);
        section.ifPresent(model.sectionProperty()::set);
        form.applyCss();
        form.layout();
        return section.isPresent() && shown.filter(view -> view.goTo(pointer)).isPresent();
    }

    private void open() {
        model.leave();
        build();
    }

    /** F7: to the next thing that the answer misses. */
    public void nextGap() {
        List<String> gaps = MissingPlaces.of(model);
        for (int i = 0; i < gaps.size(); i++) {
            String pointer = gaps.get((gap + i) % gaps.size());
            if (goTo(pointer)) {
                gap = (gap + i + 1) % gaps.size();
                return;
            }
        }
    }

    private void rebuild() {
        placeRail();
        foot.retell();
        build();
    }

    private void build() {
        SectionView view =
                new SectionViews(model, textPx())
                        .of(model.sectionProperty().get(), palette, earlier);
        shown = Optional.of(view);
        form.getChildren().setAll(view.node());
        rail.refresh();
    }

    private double textPx() {
        return BODY_PX * textScale.get();
    }

    private void refresh() {
        shown.ifPresent(SectionView::refresh);
        rail.refresh();
    }

    /** Puts the focus where typing begins. A new section takes it only once it has its skins. */
    public void focusFirst() {
        form.applyCss();
        form.layout();
        shown.ifPresent(SectionView::focusFirst);
    }

    /** To the field that was worked on last, else to where typing begins. */
    public void focusLast() {
        form.applyCss();
        form.layout();
        String place = model.unrecorded().place();
        if (place.isEmpty() || shown.filter(view -> view.goTo(FieldId.pointer(place))).isEmpty()) {
            focusFirst();
        }
    }

    /** Whether all of the section is on the screen already. */
    public boolean isWhole() {
        return shown.map(view -> view.rest().isDone()).orElse(true);
    }

    /** Makes what of the section is still to come, at once. */
    public void finish() {
        shown.ifPresent(view -> view.rest().finish());
    }

    /** The section on the screen: one stop of the ring of panes. */
    public Node form() {
        return form;
    }

    /** The list of sections: one stop of the ring of panes. */
    public Node rail() {
        return rail;
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    /** The map of an earlier visit, for beside the one of today. */
    public ObjectProperty<Optional<EarlierScan>> earlierScanProperty() {
        return earlier.scanProperty();
    }

    /** Tells what opens the comparison of options. */
    public void setOnCompare(Runnable open) {
        rail.setOnCompare(open);
    }

    /** Tells what signs the visit. */
    public void setOnSign(Runnable sign) {
        foot.setOnSign(sign);
    }

    /** 1 for the normal text size. */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }
}
