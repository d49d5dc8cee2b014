package org.saphena.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.saphena.ui.summary.PrinterChoice;
import org.saphena.ui.summary.SystemPrinter;
import org.saphena.ui.support.Texts;

/** The operating system's file dialogs. */
final class FileDialogs implements Dialogs {
    private final Window owner;
    private final Texts texts;
    private final Consumer<String> shower;

    /**
     * @param shower shows what stands at an address
     */
    FileDialogs(Window owner, Texts texts, Consumer<String> shower) {
        this.shower = shower;
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Optional<Path> caseFile() {
        return path(chooser("ui.open.title", "ui.open.filter", "*.json").showOpenDialog(owner));
    }

    @Override
    public Optional<Path> placeFor(String proposed) {
        FileChooser chooser = chooser("ui.save.title", "ui.save.filter", "*.pdf");
        chooser.setInitialFileName(proposed);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> placeForCase(String proposed) {
        FileChooser chooser = chooser("ui.shell.export.title", "ui.open.filter", "*.json");
        chooser.setInitialFileName(proposed);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> tableFile() {
        FileChooser chooser =
                chooser(
                        "ui.registry.import.title",
                        "ui.registry.import.filter",
                        "*.csv",
                        "*.tsv",
                        "*.txt");
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public List<Path> caseFiles() {
        List<File> chosen =
                chooser("ui.open.title", "ui.open.filter", "*.json").showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> pictureFile() {
        FileChooser chooser =
                chooser(
                        "ui.clinic.logo.title",
                        "ui.clinic.logo.filter",
                        "*.png",
                        "*.jpg",
                        "*.jpeg");
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> placeForTrail(String proposed) {
        FileChooser chooser = chooser("vault.audit.place", "vault.audit.files", "*.csv", "*.json");
        chooser.setInitialFileName(proposed);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.now().get("vault.folder.title"));
        return path(chooser.showDialog(owner));
    }

    @Override
    public PrinterChoice printer() {
        return SystemPrinter.ask(owner);
    }

    @Override
    public void show(Path file) {
        shower.accept(file.toUri().toString());
    }

    private FileChooser chooser(String title, String filter, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.now().get(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(texts.now().get(filter), patterns));
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
