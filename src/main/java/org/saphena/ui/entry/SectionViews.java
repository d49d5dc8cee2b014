package org.saphena.ui.entry;

import javafx.beans.property.ObjectProperty;
import org.saphena.text.Messages;
import org.saphena.veinmap.Palette;

/** Makes the form of each section. */
final class SectionViews {
    private final EntryViewModel model;
    private final double textPx;

    /**
     * @param textPx the size of a letter in pixels
     */
    SectionViews(EntryViewModel model, double textPx) {
        this.model = model;
        this.textPx = textPx;
    }

    /**
     * @param palette the colours of the vein map, now and later
     * @param earlier the map of an earlier visit, for beside the one of today
     */
    SectionView of(Section section, ObjectProperty<Palette> palette, EarlierMap earlier) {
        return switch (section) {
            case SYMPTOMS -> grids(section, new SymptomGrids(model).parts());
            case HISTORY -> history();
            case EXAM -> grids(section, new ExamGrids(model).parts());
            case DUPLEX -> new DuplexView(model, palette, earlier, textPx);
            case ASSESSMENT -> grids(section, new AssessmentGrids(model).parts());
            case PLAN -> new PlanView(model, textPx);
        };
    }

    private GridsView grids(Section section, Iterable<GridPart> parts) {
        String name = model.texts().now().get("ui.entry.section." + section.code());
        GridsView view = new GridsView(model, name, textPx);
        parts.forEach(view::add);
        Written.why(model, section).ifPresent(view::say);
        return view;
    }

    private GridsView history() {
        Messages messages = model.texts().now();
        HistoryGrids grids = new HistoryGrids(model);
        GridsView view = grids(Section.HISTORY, grids.parts());
        MedicinesBox medicines = new MedicinesBox(model);
        TreatmentsBox treatments = new TreatmentsBox(model);
        view.add(messages.get("ui.entry.history.medicines"), medicines, medicines::refresh);
        grids.medicines().forEach(view::add);
        view.add(messages.get("ui.entry.history.treatments"), treatments, treatments::refresh);
        return view;
    }
}
