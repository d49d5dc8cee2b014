package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.saphena.ui.FakeConsultations;

/** Every screen of the window, for tests that look at all of them. */
enum Screens {
    WELCOME(null, shell -> {}),
    CASE(FakeConsultations.FULL, shell -> {}),
    RED_FLAG(FakeConsultations.RED_FLAG, shell -> {}),
    REASONS(FakeConsultations.FULL, Screens::expandEverything),
    BARE(FakeConsultations.BARE, shell -> {}),
    NO_ANSWER(FakeConsultations.NO_ANSWER, shell -> {}),
    REFUSED(FakeConsultations.BROKEN, shell -> {}),
    SUMMARY(FakeConsultations.FULL, shell -> shell.model().printingProperty().set(true)),
    NOT_SAVED(FakeConsultations.FULL, Screens::failToSave),
    KEYS(FakeConsultations.FULL, shell -> shell.view().toggleKeySheet());

    private final Optional<Path> file;
    private final Consumer<Shell> then;

    Screens(@Nullable Path file, Consumer<Shell> then) {
        this.file = Optional.ofNullable(file);
        this.then = then;
    }

    Shell open(Scene scene) {
        FakeConsultations consultations = new FakeConsultations();
        consultations.fillDisk();
        Shell shell = Stages.shell(scene, consultations, Stages.Answers.NONE);
        file.ifPresent(shell::open);
        then.accept(shell);
        return shell;
    }

    private static void expandEverything(Shell shell) {
        shell.view().applyCss();
        List<Node> groups = List.copyOf(shell.view().lookupAll(".rest-toggle"));
        groups.forEach(group -> ((Button) group).fire());
        List<Node> cards = List.copyOf(shell.view().lookupAll(".option-card"));
        cards.forEach(card -> card.executeAccessibleAction(AccessibleAction.FIRE));
    }

    private static void failToSave(Shell shell) {
        shell.model().printingProperty().set(true);
        shell.model().summary().save(Path.of("never.pdf"));
    }
}
