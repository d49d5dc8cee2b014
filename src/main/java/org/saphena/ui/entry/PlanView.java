package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.saphena.clinical.Preference;
import org.saphena.service.ScheduleOffer;
import org.saphena.text.Messages;
import org.saphena.ui.control.PieceByPiece;
import org.saphena.ui.control.Styled;

/** The decisions, one line for each option, and what else is agreed. */
final class PlanView implements SectionView {
    private static final double NAME_EM = 20;

    private final EntryViewModel model;
    private final double textPx;
    private final StackPane all = new StackPane();
    private List<PlanLines.Line> shown = List.of();
    private List<FlagLines.Line> shownFlags = List.of();
    private int shownItems;
    private List<ScheduleOffer> shownSchedules = List.of();
    private List<Preference> shownWeighable = List.of();
    private Optional<GridsView> grids = Optional.empty();

    PlanView(EntryViewModel model, double textPx) {
        this.model = model;
        this.textPx = textPx;
        refresh();
    }

    /** Every grid of the section: red flags, options, and what else is agreed. */
    static List<GridPart> parts(EntryViewModel model, List<PlanLines.Line> lines) {
        List<GridPart> parts = new ArrayList<>(decisions(model, lines));
        parts.add(schedule(model));
        parts.addAll(rest(model, parts.size() == 1));
        return parts;
    }

    private static List<GridPart> decisions(EntryViewModel model, List<PlanLines.Line> lines) {
        List<GridPart> parts = new ArrayList<>();
        Messages messages = model.texts().now();
        List<FlagLines.Line> flags =
                FlagLines.of(model.assessmentProperty().get(), model.draftProperty().get());
        if (!flags.isEmpty()) {
            parts.add(
                    GridPart.of(
                                    messages.get("ui.entry.plan.flags"),
                                    new FlagGrid(model).grid(flags),
                                    14)
                            .first());
        }
        if (!lines.isEmpty()) {
            GridPart options =
                    GridPart.of(
                            messages.get("ui.entry.plan.options"),
                            new PlanGrid(model).grid(lines),
                            NAME_EM);
            parts.add(flags.isEmpty() ? options.first() : options);
        }
        return parts;
    }

    private static GridPart schedule(EntryViewModel model) {
        Messages messages = model.texts().now();
        List<FieldRow> rows = new PlanRows(messages).schedule(new ScheduleField(model).field());
        return GridPart.of(
                messages.get("ui.entry.plan.followUp"),
                new FieldGrid(model, FieldGrid.person(28), rows),
                14);
    }

    private static List<GridPart> rest(EntryViewModel model, boolean first) {
        Messages messages = model.texts().now();
        PlanRows rows = new PlanRows(messages);
        FieldGrid items =
                new FieldGrid(
                        model,
                        PlanItemRows.columns(messages),
                        new PlanItemRows(messages).rows(model.draftProperty().get()),
                        Bloods.offer(model));
        GridPart steps = GridPart.of(messages.get("ui.entry.plan.items"), items, 3);
        GridPart matters =
                GridPart.of(
                        messages.get("ui.entry.plan.priorities"),
                        new FieldGrid(
                                model,
                                FieldGrid.person(24),
                                rows.priorities(),
                                WeighedMatters.offer(model).stream().toArray(Bulk[]::new)),
                        16);
        GridPart agreed =
                GridPart.of(
                        messages.get("ui.entry.plan.agreement"),
                        new FieldGrid(model, FieldGrid.person(28), rows.agreement()),
                        14);
        return List.of(first ? steps.first() : steps, matters, agreed);
    }

    @Override
    public Node node() {
        return all;
    }

    @Override
    public void refresh() {
        List<PlanLines.Line> now =
                PlanLines.of(model.assessmentProperty().get(), model.draftProperty().get());
        List<FlagLines.Line> flags =
                FlagLines.of(model.assessmentProperty().get(), model.draftProperty().get());
        if (grids.isEmpty() || !now.equals(shown) || !flags.equals(shownFlags)) {
            shownFlags = flags;
            build(now);
        } else {
            grids.ifPresent(GridsView::refresh);
            if (isOutdated()) {
                Platform.runLater(this::rebuild);
            }
        }
    }

    /** A step more or less, or another order of the schedules, once the key has moved on. */
    private void rebuild() {
        if (isOutdated()) {
            build(shown);
        }
    }

    private boolean isOutdated() {
        return items() != shownItems
                || !schedules().equals(shownSchedules)
                || !weighable().equals(shownWeighable);
    }

    private List<ScheduleOffer> schedules() {
        return Schedules.of(model).ordered(model.draftProperty().get());
    }

    private List<Preference> weighable() {
        return WeighedMatters.open(model.draftProperty().get());
    }

    private int items() {
        return PlanItemRows.count(model.draftProperty().get());
    }

    /** A new answer may bring other lines: the focus stays on the option where it was. */
    private void build(List<PlanLines.Line> now) {
        boolean focused = all.isFocusWithin();
        Optional<String> place = grids.flatMap(GridsView::place);
        shown = now;
        shownItems = items();
        shownSchedules = schedules();
        shownWeighable = weighable();
        Messages messages = model.texts().now();
        GridsView view = new GridsView(model, messages.get("ui.entry.section.plan"), textPx);
        if (now.isEmpty()) {
            view.add(
                    messages.get("ui.entry.plan.options"),
                    Styled.wrapped(messages.get("ui.entry.plan.none")),
                    () -> {});
        }
        List<GridPart> decisions = decisions(model, now);
        decisions.forEach(view::add);
        FollowUpBox followUp = new FollowUpBox(model, textPx);
        view.add(schedule(model), followUp.node(), followUp::refresh);
        rest(model, decisions.isEmpty()).forEach(view::add);
        Written.why(model, Section.PLAN).ifPresent(view::say);
        grids = Optional.of(view);
        view.rest().begin();
        all.getChildren().setAll(view.node());
        all.applyCss();
        if (focused && place.filter(this::goTo).isEmpty()) {
            focusFirst();
        }
    }

    @Override
    public PieceByPiece rest() {
        return grids.map(GridsView::rest).orElseGet(PieceByPiece::new);
    }

    @Override
    public void settle() {
        grids.ifPresent(GridsView::settle);
    }

    @Override
    public void handOver() {
        grids.ifPresent(GridsView::handOver);
    }

    @Override
    public boolean goTo(String pointer) {
        return grids.filter(view -> view.goTo(pointer)).isPresent();
    }

    @Override
    public void focusFirst() {
        grids.ifPresent(GridsView::focusFirst);
    }
}
