package org.saphena.service;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Side;
import org.saphena.exchange.Problem;
import org.saphena.text.Messages;

/** Something that keeps a consultation from being signed. */
public sealed interface SignStop {
    /** Nobody signs. */
    record NoSigner() implements SignStop {}

    /** A hard stop for which nothing was recorded; {@code leg} is null for the whole person. */
    record RedFlagOpen(RedFlagCode code, @Nullable Side leg) implements SignStop {}

    /** An option was chosen before it became contraindicated or advised against. */
    record AgainstAdvice(OptionKey option) implements SignStop {}

    /** A decision about an option that the answer no longer has; it is dropped or made anew. */
    record OptionGone(OptionKey option) implements SignStop {}

    /** The case contradicts itself. */
    record Fault(Problem problem) implements SignStop {
        /** JSON pointer to the place. */
        public String pointer() {
            return problem.pointer();
        }
    }

    /** What it is and what to do, in one or two sentences. */
    default String text(Language language) {
        Messages words = Messages.of(language);
        return switch (this) {
            case NoSigner _ -> words.get("service.sign.no-signer");
            case RedFlagOpen(var code, var leg) ->
                    words.get("service.sign.red-flag", place(words, words.of(code), leg));
            case AgainstAdvice(var option) ->
                    words.get("service.sign.against-advice", name(words, option));
            case OptionGone(var option) ->
                    words.get("service.sign.option-gone", name(words, option));
            case Fault(var problem) ->
                    words.get(
                            problem.messageKey(),
                            problem.pointer(),
                            problem.found(),
                            problem.allowed());
        };
    }

    /** The leg, the treatment, and the vein where one leg can have the treatment at several. */
    static String name(Messages words, OptionKey option) {
        String treatment = words.of(option.treatment());
        String what =
                option.target().isVein() ? treatment + ", " + words.of(option.target()) : treatment;
        return place(words, what, option.leg());
    }

    private static String place(Messages words, String what, @Nullable Side leg) {
        return leg == null ? what : words.get("service.sign.sided", words.of(leg), what);
    }
}
