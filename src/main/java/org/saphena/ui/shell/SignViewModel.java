package org.saphena.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.service.Clinic;
import org.saphena.service.Failure;
import org.saphena.service.OpenVisit;
import org.saphena.service.SignReview;
import org.saphena.storage.PinException;
import org.saphena.ui.entry.Decisions;
import org.saphena.ui.entry.WaitingInput;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** Signing: what stands in the way is seen first, then somebody signs by name. */
public final class SignViewModel {
    private final Workbench<Clinic> bench;
    private final Texts texts;
    private final Consumer<OpenVisit> signed;
    private final Consumer<Exception> failed;
    private final Runnable locked;
    private final ReadOnlyStringWrapper wrongPin = new ReadOnlyStringWrapper("");
    private final StringProperty signer = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private boolean waiting;
    private boolean running;
    private boolean nameless;

    /** What was found, and whether who is at work signs by a PIN. */
    private record Found(SignReview review, boolean byPin) {}

    /**
     * @param locked runs when the PIN was wrong for the last time: the records are locked
     */
    public SignViewModel(
            Workbench<Clinic> bench,
            Texts texts,
            Consumer<OpenVisit> signed,
            Consumer<Exception> failed,
            Runnable locked) {
        this.locked = locked;
        this.bench = bench;
        this.texts = texts;
        this.signed = signed;
        this.failed = failed;
        bench.toolProperty()
                .subscribe(() -> {
                    running = false;
                    cancel();
                    signer.set("");
                });
    }

    /** Looks at a case before it is signed. */
    void ask(Visit visit, String profile) {
        CaseFile file = visit.current();
        Language language = texts.language();
        String clinician = file.consultation().clinician();
        if (signer.get().isBlank() && clinician != null) {
            signer.set(clinician);
        }
        nameless = signer.get().isBlank();
        waiting = true;
        bench.run(
                clinic ->
                        new Found(
                                visit.open().review(file, language, profile),
                                clinic.people().hasOwnPin()),
                found -> show(visit, file, profile, found),
                failure -> {
                    waiting = false;
                    failed.accept(failure);
                });
    }

    private void show(Visit visit, CaseFile file, String profile, Found found) {
        if (waiting) {
            waiting = false;
            if (found.byPin()) {
                signer.set("");
            }
            List<WaitingInput> unrecorded =
                    visit.editor().map(each -> WaitingInput.all(each.model())).orElse(List.of());
            asked.set(
                    Optional.of(
                            new Asked(
                                    visit,
                                    file,
                                    profile,
                                    found.review(),
                                    unrecorded,
                                    found.byPin())));
        }
    }

    /** Whether the case is looked at and the sheet is not there yet. */
    boolean isWaiting() {
        return waiting;
    }

    /** Takes what is typed ahead of the sheet for the name, unless there is one already. */
    void typeAhead(String characters) {
        if (nameless) {
            signer.set(signer.get() + characters);
        }
    }

    /** Takes a decision back that stands in the way, and looks again. */
    void drop(OptionKey option) {
        asked.get()
                .ifPresent(each -> {
                    each.visit()
                            .editor()
                            .ifPresent(editor -> {
                                Decisions.drop(editor.model(), option);
                                editor.model().leave();
                            });
                    ask(each.visit(), each.profile());
                });
    }

    /**
     * Signs what was asked about, unless something stands in the way or a signature is being
     * written. What has changed since is looked at again first.
     */
    public void sign() {
        ready().filter(each -> !each.byPin() && !signer.get().isBlank())
                .filter(this::isUnchanged)
                .ifPresent(this::sign);
    }

    /** What can be signed now; absent too while it is being signed. */
    private Optional<Asked> ready() {
        return asked.get().filter(each -> !running && each.isFree());
    }

    /** What changed meanwhile is looked at again before it is signed. */
    private boolean isUnchanged(Asked what) {
        boolean unchanged = what.visit().current().equals(what.file());
        if (!unchanged) {
            ask(what.visit(), what.profile());
        }
        return unchanged;
    }

    private void sign(Asked what) {
        Language language = texts.language();
        String by = signer.get().strip();
        running = true;
        bench.run(
                clinic -> {
                    what.visit().open().sign(what.file(), by, language, what.profile());
                    return what.visit().open();
                },
                this::isSigned,
                this::refused);
    }

    /**
     * Signs what was asked about as who is at work; a wrong PIN can be typed again, the third one
     * locks. Without any nothing is tried.
     *
     * @param pin overwritten
     */
    void sign(char[] pin) {
        Optional<Asked> ready = ready();
        if (ready.isPresent() && pin.length == 0) {
            wrongPin.set(texts.now().get("vault.sign.pin.empty"));
            return;
        }
        ready.filter(this::isUnchanged)
                .ifPresentOrElse(each -> sign(each, pin), () -> Arrays.fill(pin, '\0'));
    }

    private void sign(Asked what, char[] pin) {
        wrongPin.set("");
        running = true;
        Language language = texts.language();
        bench.run(
                clinic -> {
                    what.visit().open().sign(what.file(), pin, language, what.profile());
                    return what.visit().open();
                },
                this::isSigned,
                this::refusedPin);
    }

    private void refusedPin(Exception failure) {
        running = false;
        if (failure instanceof PinException refused) {
            wrongPin.set(Failure.of(failure, texts.language()).title());
            if (refused.reason() == PinException.Reason.LOCKED) {
                cancel();
                locked.run();
                failed.accept(failure);
            }
        } else {
            refused(failure);
        }
    }

    private void isSigned(OpenVisit visit) {
        running = false;
        cancel();
        signed.accept(visit);
    }

    private void refused(Exception failure) {
        running = false;
        cancel();
        failed.accept(failure);
    }

    /** What is wrong with the PIN; empty when nothing is. */
    ReadOnlyStringProperty wrongPinProperty() {
        return wrongPin.getReadOnlyProperty();
    }

    public void cancel() {
        waiting = false;
        wrongPin.set("");
        asked.set(Optional.empty());
    }

    public StringProperty signerProperty() {
        return signer;
    }

    /** Present while signing is on the screen. */
    ReadOnlyObjectProperty<Optional<Asked>> askedProperty() {
        return asked.getReadOnlyProperty();
    }
}
