package org.saphena.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The command palette: what was typed, what fits it, and which line Enter runs. */
final class PaletteViewModel {
    static final int LONGEST = 12;

    private final Supplier<List<Command>> commands;
    private final Search patients;
    private final StringProperty query = new SimpleStringProperty("");
    private final IntegerProperty selected = new SimpleIntegerProperty();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Command>> found =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<Command> offered = List.of();
    private int searches;

    /** Looks for patients; the answer may come later. */
    @FunctionalInterface
    interface Search {
        void find(String typed, Consumer<List<Command>> answer);
    }

    /**
     * @param commands all that can be done now, besides opening a patient
     */
    PaletteViewModel(Supplier<List<Command>> commands, Search patients) {
        this.commands = commands;
        this.patients = patients;
        query.subscribe((was, is) -> look());
    }

    void open() {
        offered = commands.get();
        query.set("");
        shown.set(true);
        look();
    }

    void close() {
        searches++;
        shown.set(false);
        query.set("");
        found.set(List.of());
        offered = List.of();
    }

    private void look() {
        if (!shown.get()) {
            return;
        }
        int mine = ++searches;
        String typed = query.get();
        show(List.of());
        if (!typed.isBlank()) {
            patients.find(
                    typed.strip(),
                    people -> {
                        if (mine == searches) {
                            show(people);
                        }
                    });
        }
    }

    private void show(List<Command> people) {
        String typed = query.get();
        List<Command> all =
                new ArrayList<>(
                        offered.stream()
                                .filter(command -> command.fits(typed))
                                .sorted(Comparator.comparingInt(each -> each.place(typed)))
                                .toList());
        all.addAll(Math.min(all.size(), 1), people);
        found.set(all.stream().limit(LONGEST).toList());
        selected.set(0);
    }

    void move(int step) {
        int last = found.get().size() - 1;
        selected.set(Math.max(0, Math.min(last, selected.get() + step)));
    }

    /** Runs the selected line, when there is one. */
    void run() {
        if (selected.get() < found.get().size()) {
            run(found.get().get(selected.get()));
        }
    }

    void run(Command command) {
        close();
        command.run().run();
    }

    StringProperty queryProperty() {
        return query;
    }

    IntegerProperty selectedProperty() {
        return selected;
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Command>> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
