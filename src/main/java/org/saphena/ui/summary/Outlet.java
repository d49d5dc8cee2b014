package org.saphena.ui.summary;

import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.saphena.report.Document;
import org.saphena.service.Consultations;
import org.saphena.service.PaperDoor;
import org.saphena.ui.support.Problem;

/** The document's ways out of the program: a file and the printer. */
final class Outlet {
    private static final double PRINTED_DOTS = 300;

    private final Consultations consultations;
    private final PresentWork work;
    private final Function<Throwable, Problem> worded;
    private final ReadOnlyObjectWrapper<Saving> saving =
            new ReadOnlyObjectWrapper<>(new Saving.NotSaved());

    Outlet(Consultations consultations, PresentWork work, Function<Throwable, Problem> worded) {
        this.consultations = consultations;
        this.work = work;
        this.worded = worded;
    }

    void forget() {
        saving.set(new Saving.NotSaved());
    }

    /** Writes the document, and says saved only after it was read back. */
    void save(PaperDoor door, Document document, Path file, Runnable then) {
        saving.set(new Saving.Writing());
        work.run(
                () -> {
                    door.save(document, file);
                    return String.valueOf(file.getFileName());
                },
                name -> {
                    saving.set(new Saving.Saved(name));
                    then.run();
                },
                failure -> saving.set(new Saving.Failed(worded.apply(failure))));
    }

    /** Prints page after page, each drawn only when it is its turn. */
    void print(PaperDoor door, Document document, PrintRun run) {
        saving.set(new Saving.Printing());
        work.run(
                () -> {
                    door.print(() -> print(document, run));
                    return document.pages();
                },
                pages -> saving.set(new Saving.Printed(pages)),
                failure -> saving.set(new Saving.Failed(worded.apply(failure))));
    }

    private void print(Document document, PrintRun run) {
        try {
            for (int page = 0; page < document.pages(); page++) {
                run.print(consultations.render(document, page, PRINTED_DOTS));
            }
            run.finish();
        } catch (RuntimeException e) {
            run.cancel();
            throw e;
        }
    }

    void tell(Problem problem) {
        saving.set(new Saving.Failed(problem));
    }

    ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }
}
