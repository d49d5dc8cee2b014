package org.saphena.ui.people;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.clinical.Language;
import org.saphena.service.Clinic;
import org.saphena.service.FailureLog;
import org.saphena.storage.KitDraft;
import org.saphena.ui.people.KitTargets.Printer;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Trouble;
import org.saphena.ui.support.Workbench;

/**
 * Making a recovery kit: its code is printed or saved, and it is in force once two of its groups
 * were typed back. The code itself is never on the screen.
 */
public final class KitViewModel {
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Runnable made;
    private final Trouble trouble;
    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(new Stage.Asking(false));
    private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();

    /** How far the kit has come. */
    public sealed interface Stage {
        /**
         * The password of who is at work is wanted.
         *
         * @param exists whether a kit is in force already
         */
        record Asking(boolean exists) implements Stage {}

        /**
         * There is a code.
         *
         * @param out the name of the file with the kit, or empty for one that was printed; absent
         *     before either
         */
        record Drafted(KitDraft draft, Optional<String> out) implements Stage {}

        /** The new kit is in force. */
        record Made() implements Stage {}
    }

    /**
     * @param made runs once a new kit is in force
     */
    public KitViewModel(Workbench<Clinic> bench, Texts texts, Runnable made) {
        this.bench = bench;
        this.texts = texts;
        this.made = made;
        this.trouble = new Trouble(texts);
    }

    /** Begins anew, with the question for the password. */
    public void begin() {
        clear();
        bench.run(
                clinic -> clinic.people().hasRecoveryKit(),
                exists -> {
                    if (stage.get() instanceof Stage.Asking) {
                        stage.set(new Stage.Asking(exists));
                    }
                },
                trouble::take);
    }

    /** Goes on with a code that was made together with new records. */
    public void take(KitDraft draft) {
        clear();
        stage.set(new Stage.Drafted(draft, Optional.empty()));
    }

    /**
     * Makes a code.
     *
     * @param own the password of who is at work; overwritten
     */
    public void draft(char[] own) {
        trouble.clear();
        bench.run(
                clinic -> clinic.people().draftRecoveryKit(own),
                draft -> stage.set(new Stage.Drafted(draft, Optional.empty())),
                trouble::take);
    }

    /** Writes the kit to a file in the language of the screen. */
    public void save(Path file) {
        draft().ifPresent(draft -> {
            Language language = texts.language();
            List<String> groups = draft.groups();
            trouble.clear();
            bench.run(
                    clinic -> {
                        clinic.kitPaper().save(groups, language, file);
                        return String.valueOf(file.getFileName());
                    },
                    name -> isOut(draft, name),
                    trouble::take);
        });
    }

    /** Prints the kit in the language of the screen, or tells that there is no printer. */
    public void print(Printer choice) {
        switch (choice) {
            case Printer.None _ -> tellPrinter("ui.summary.print.none");
            case Printer.ChangedMind _ -> {}
            case Printer.Ready ready -> draft().ifPresent(draft -> print(draft, ready));
        }
    }

    private void print(KitDraft draft, Printer.Ready printer) {
        Language language = texts.language();
        List<String> groups = draft.groups();
        trouble.clear();
        bench.run(
                clinic -> {
                    clinic.kitPaper().print(groups, language, printer.page());
                    printer.finish().run();
                    return "";
                },
                name -> isOut(draft, name),
                failure -> {
                    printer.cancel().run();
                    FailureLog.record(failure);
                    tellPrinter("ui.summary.print.failed");
                });
    }

    private void tellPrinter(String key) {
        trouble.tell(
                new Problem("P-01", texts.now().get(key), List.of(texts.now().get(key + ".next"))));
    }

    private void isOut(KitDraft draft, String name) {
        if (draft().filter(draft::equals).isPresent()) {
            stage.set(new Stage.Drafted(draft, Optional.of(name)));
        }
    }

    /** Puts the kit in force when both groups are as printed; else says that they are not. */
    public void confirm(String one, String other) {
        draft().ifPresent(draft -> {
            trouble.clear();
            wrong.set(false);
            bench.run(
                    clinic -> draft.confirm(List.of(one, other)),
                    right -> isConfirmed(draft, right),
                    trouble::take);
        });
    }

    private void isConfirmed(KitDraft draft, boolean right) {
        if (draft().filter(draft::equals).isPresent()) {
            wrong.set(!right);
            if (right) {
                stage.set(new Stage.Made());
            }
        }
        if (right) {
            made.run();
        }
    }

    private Optional<KitDraft> draft() {
        return stage.get() instanceof Stage.Drafted(KitDraft draft, var _)
                ? Optional.of(draft)
                : Optional.empty();
    }

    /**
     * Forgets a code that was not typed back; the old kit stays in force. A confirmation that was
     * asked for before is finished first.
     */
    public void clear() {
        draft().ifPresent(this::close);
        stage.set(new Stage.Asking(false));
        wrong.set(false);
        trouble.clear();
    }

    private void close(KitDraft draft) {
        bench.start(
                () -> {
                    draft.close();
                    return true;
                },
                closed -> {},
                FailureLog::record);
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Whether what was typed back is not what is printed. */
    public ReadOnlyBooleanProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return trouble.problemProperty();
    }
}
