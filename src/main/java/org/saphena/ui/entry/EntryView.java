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
import org.saphena.ui.control.PieceByPiece;
import org.saphena.veinmap.Palette;

/**
 * The consultation editor: the sections at the left with whether the draft is kept, and the form of
 * one of them. The advice stands beside it and is no part of it.
 */
public final class EntryView extends BorderPane {
    private static final double BODY_PX = 14;
    private final EntryViewModel model;
    private final SectionRail rail;
    private final RailFoot foot;
    private final RailPlace place;
    private final Gaps gaps;
    private final SectionArea form = new SectionArea();
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.light());
    private final EarlierMap earlier = new EarlierMap();
    private final DoubleProperty textScale = new SimpleDoubleProperty(1);
    private final EntryKeys keys = new EntryKeys(this);
    private final FirstSection first;

    public EntryView(EntryViewModel model) {
        this.model = model;
        foot = new RailFoot(model, this::next, this::nextGap);
        rail = new SectionRail(model, foot);
        place = new RailPlace(this, rail, this::textPx);
        gaps = new Gaps(model);
        getStyleClass().add("entry");
        setMinHeight(0);
        setLeft(rail);
        setCenter(form);
        model.sectionProperty().subscribe((was, is) -> open());
        model.texts().messagesProperty().subscribe((was, is) -> rebuild());
        model.tools().scan().subscribe((was, is) -> rebuild());
        textScale.subscribe((was, is) -> rebuild());
        model.draftProperty().subscribe((was, is) -> refresh());
        model.assessmentProperty().subscribe((was, is) -> refresh());
        model.problemProperty().subscribe((was, is) -> refresh());
        earlier.scanProperty().subscribe((was, is) -> refresh());
        model.refusedProperty().subscribe((was, is) -> rail.refresh());
        model.extrasProperty()
                .subscribe((was, is) -> form.shown().ifPresent(SectionView::showExtras));
        model.saver().setHandOver(() -> form.shown().ifPresent(SectionView::handOver));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe(place::find);
        heightProperty().subscribe(place::find);
        first = new FirstSection(this::section, this::arrive);
    }

    private void arrive(SectionView section) {
        form.put(section);
        refresh();
        if (isFocused()) {
            focusLast();
        }
    }

    /** A key that was faster than the first section is for the field that takes the focus there. */
    private void pressed(KeyEvent event) {
        first.come();
        Node focused = getScene().getFocusOwner();
        if (event.getTarget() == this && focused != this) {
            event.consume();
            focused.fireEvent(event);
        } else {
            keys.pressed(event);
        }
    }

    /** Takes what comes in pictures of its own after the first section. */
    public PieceByPiece arrival() {
        return first.pieces();
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
        form.shown().ifPresent(SectionView::settle);
    }

    /** Accepts the section and goes to the next one. */
    public void next() {
        settle();
        Section now = model.sectionProperty().get();
        model.accept(now);
        Written.after(model, now).ifPresentOrElse(this::open, this::refresh);
    }

    /**
     * Opens the section of a place in the case file and puts the focus on its field.
     *
     * @param pointer a JSON pointer into the case file
     * @return false when no section has a field for it
     */
    public boolean goTo(String pointer) {
        first.come();
        if (form.goTo(pointer)) {
            return true;
        }
        Optional<Section> section = Forms.sectionOf(pointer, model);
        section.ifPresent(model.sectionProperty()::set);
        return section.isPresent() && form.goTo(pointer);
    }

    private void open() {
        if (form.shown().isPresent()) {
            model.leave();
        }
        first.drop();
        build();
    }

    /** To the next thing that the answer misses. */
    public void nextGap() {
        gaps.goOn(this::goTo);
    }

    private void rebuild() {
        place.find();
        foot.retell();
        if (form.shown().isPresent()) {
            build();
        }
    }

    private void build() {
        form.put(section());
        rail.refresh();
    }

    private SectionView section() {
        return new SectionViews(model, textPx())
                .of(model.sectionProperty().get(), palette, earlier);
    }

    private double textPx() {
        return BODY_PX * textScale.get();
    }

    private void refresh() {
        form.shown().ifPresent(SectionView::refresh);
        rail.refresh();
    }

    /** Puts the focus where typing begins. */
    public void focusFirst() {
        first.come();
        form.focusFirst();
    }

    /**
     * To the field that was worked on last, else to where typing begins; once the first section is
     * there.
     */
    public void focusLast() {
        if (form.shown().isEmpty()) {
            requestFocus();
            return;
        }
        String last = model.unrecorded().place();
        if (last.isEmpty() || !form.goTo(FieldId.pointer(last))) {
            form.focusFirst();
        }
    }

    /** Whether all of the section is on the screen already. */
    public boolean isWhole() {
        return first.isDone() && form.isWhole();
    }

    /** Makes what of the section is still to come, at once. */
    public void finish() {
        first.finish();
        form.finish();
    }

    /** The section on the screen. */
    public Node form() {
        return form;
    }

    /** The stops of the section on the screen in the ring of panes. */
    public List<Node> panes() {
        return form.shown().map(SectionView::panes).orElse(List.of(form));
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
