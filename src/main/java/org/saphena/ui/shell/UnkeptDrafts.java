package org.saphena.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.service.OpenVisit;
import org.saphena.storage.AccountKey;
import org.saphena.storage.ConsultationKey;

/**
 * Drafts that were left before their last changes could be kept. They wait in memory, never on the
 * disk, for the person who wrote them, and go when they are on the screen again. The lock does not
 * wait for them.
 */
final class UnkeptDrafts {
    private final List<Held> held = new ArrayList<>();
    private Consumer<String> tell = key -> {};
    private @Nullable AccountKey me;
    private boolean told;

    private record Held(@Nullable AccountKey who, Unkept rest) {}

    /** Who is told of what the user has to know, by the key of its words. */
    void whenToTell(Consumer<String> telling) {
        tell = telling;
    }

    /** Somebody has opened the records and is at work until somebody else does. */
    void atWork(AccountKey who) {
        me = who;
        told = false;
    }

    /** Takes what could not be kept. */
    void hold(Unkept rest) {
        forget(rest.visit());
        held.add(new Held(me, rest));
    }

    /** The records are closed: says that something waits, and for whom. */
    void tellLocked() {
        tell.accept("ui.shell.unkept.locked");
    }

    /** One that waits for who is at work, if any does. */
    Optional<Unkept> first() {
        return mine().findFirst();
    }

    /**
     * What stands on the screen again of a draft that is opened. Where the records have gone on
     * meanwhile it stays here, so that nothing written by somebody else is overwritten.
     */
    Optional<Unkept> takeUp(OpenVisit opened) {
        Optional<Unkept> found = of(opened.key());
        if (found.filter(rest -> !rest.isIn(opened) && !rest.fits(opened)).isPresent()) {
            tell.accept("ui.shell.unkept.overtaken");
            return Optional.empty();
        }
        forget(opened.key());
        return found.filter(rest -> !rest.isIn(opened));
    }

    /** The draft as who is at work wrote it, while it waits. */
    Optional<CaseFile> draft(ConsultationKey visit) {
        return of(visit).map(Unkept::draft);
    }

    private Optional<Unkept> of(ConsultationKey visit) {
        return mine().filter(rest -> rest.visit().equals(visit)).findFirst();
    }

    private Stream<Unkept> mine() {
        return held.stream().filter(each -> Objects.equals(each.who(), me)).map(Held::rest);
    }

    /** It is on the screen again, or was written elsewhere. */
    void forget(ConsultationKey visit) {
        held.removeIf(each -> Objects.equals(each.who(), me) && each.rest().visit().equals(visit));
    }

    /** Whether the program can end now; the second time it can, since the user was told. */
    boolean mayEnd() {
        if (held.isEmpty() || told) {
            return true;
        }
        told = true;
        tell.accept("ui.shell.unkept.end");
        return false;
    }
}
