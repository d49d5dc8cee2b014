package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.RedFlag;

/** Red flags, the most urgent first, with what was done about them. */
final class RedFlagComposer {
    private final Context context;
    private final Sources sources;

    RedFlagComposer(Context context, Sources sources) {
        this.context = context;
        this.sources = sources;
    }

    Section compose() {
        List<RedFlag> flags = new ArrayList<>(context.assessment().redFlags());
        flags.sort(Context.byOrder(RedFlag::urgency));
        List<Item> items = new ArrayList<>();
        flags.forEach(flag -> items.add(Item.of(phrase(flag))));
        return Section.of(context.text("red-flags"), items);
    }

    private Phrase phrase(RedFlag flag) {
        String urgency = Context.capital(context.word(flag.urgency()));
        Phrase start =
                flag.leg() == null
                        ? Phrase.EMPTY
                        : context.badge(flag.leg()).strong(context.side(flag.leg()) + ": ");
        Phrase phrase =
                start.strong(Context.capital(context.word(flag.code())))
                        .strong(" \u2013 " + urgency + ". ")
                        .plain(Context.sentences(flag.because()));
        String cited = sources.citeOrNone(flag.citations());
        return Phrase.join(" ", phrase, Phrase.EMPTY.quiet(cited), handled(flag));
    }

    private Phrase handled(RedFlag flag) {
        VisitRecord visit = context.visitRecord();
        if (visit == null) {
            return Phrase.EMPTY;
        }
        return visit.redFlagsHandled().stream()
                .filter(done ->
                        done.code() == flag.code() && Objects.equals(done.leg(), flag.leg()))
                .findFirst()
                .map(done -> handling(context, done))
                .orElse(Phrase.EMPTY);
    }

    /** What was done about a flag. */
    static Phrase handling(Context context, RedFlagHandling done) {
        List<String> parts = new ArrayList<>();
        parts.add(context.inline(done.decision()));
        if (done.action() != null) {
            parts.add(context.inline(done.action()));
        }
        if (done.reason() != null) {
            parts.add(context.inline(done.reason()));
        }
        if (done.note() != null) {
            parts.add(done.note());
        }
        return Phrase.bold(context.text("handled") + " ").plain(String.join(", ", parts) + ".");
    }
}
