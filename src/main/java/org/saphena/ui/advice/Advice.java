package org.saphena.ui.advice;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Urgency;
import org.saphena.knowledge.Truth;
import org.saphena.ui.support.Problem;

/** What the advice panel shows. */
public sealed interface Advice {
    /** No case is open. */
    record Nothing() implements Advice {}

    /** The reasoning gave no answer; the recorded data are still there. */
    record Off(Problem problem) implements Advice {}

    /**
     * The answer in words.
     *
     * @param knowledge version and profile
     * @param reevaluated that it is other knowledge than when advice on the draft was last seen;
     *     empty where it is not
     * @param whole whether options are among it; else red flags, and what is not recorded
     * @param weighed whether it is known already what would change the options, and what each
     *     missing datum would settle
     * @param redFlags in the order of the answer
     * @param legs the right first
     * @param changed the options with another status than when the panel was last used
     * @param toConfirm what was taken over from an earlier visit and nobody has confirmed
     * @param steps what the findings call for besides the options; at most one section
     * @param sections cramps, follow-up, notes and warnings, each a short list
     */
    record Ready(
            String knowledge,
            String reevaluated,
            boolean whole,
            boolean weighed,
            List<RedFlagLine> redFlags,
            List<LegAdvice> legs,
            List<String> changed,
            List<String> toConfirm,
            List<MissingLine> missing,
            List<Section> steps,
            List<Section> sections)
            implements Advice {
        public Ready {
            redFlags = List.copyOf(redFlags);
            legs = List.copyOf(legs);
            changed = List.copyOf(changed);
            toConfirm = List.copyOf(toConfirm);
            missing = List.copyOf(missing);
            steps = List.copyOf(steps);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A red flag.
     *
     * @param leg null for the whole person
     * @param title the finding with its side
     * @param because the reasons
     * @param next the steps to consider now; empty for none
     */
    record RedFlagLine(
            String rule,
            RedFlagCode code,
            @Nullable Side leg,
            String title,
            Urgency urgency,
            String urgencyWord,
            List<String> because,
            String next,
            List<String> citations) {
        public RedFlagLine {
            because = List.copyOf(because);
            citations = List.copyOf(citations);
        }
    }

    /**
     * The options of one leg.
     *
     * @param shown what is called for, contraindicated or undetermined, the strongest first
     * @param deferred what a red flag blocks, whatever else may speak against it
     * @param deferredBy those red flags, each with its side; empty for none
     * @param rest what nothing in the findings calls for
     */
    record LegAdvice(
            Side side,
            String title,
            String note,
            List<OptionLine> shown,
            List<OptionLine> deferred,
            String deferredBy,
            List<OptionLine> rest) {
        public LegAdvice {
            shown = List.copyOf(shown);
            deferred = List.copyOf(deferred);
            rest = List.copyOf(rest);
        }

        /** What is called for or blocked. */
        Stream<OptionLine> judged() {
            return Stream.concat(shown.stream(), deferred.stream());
        }

        /** Every option. */
        Stream<OptionLine> all() {
            return Stream.concat(judged(), rest.stream());
        }
    }

    /**
     * One option.
     *
     * @param reason the deciding reason
     * @param changed whether its status is another than when the panel was last used
     * @param spoken side, option, status and reason for a screen reader
     */
    record OptionLine(
            OptionKey key,
            Side side,
            OptionStatus status,
            String statusWord,
            String title,
            String reason,
            Decided decided,
            boolean changed,
            String spoken,
            Details details) {}

    /**
     * The clinician's decision, which is never part of the advice.
     *
     * @param word empty for none
     * @param against whether an option was chosen against the advice
     */
    record Decided(String word, boolean against) {
        public static final Decided NOT = new Decided("", false);
    }

    /**
     * Everything that stands behind an option.
     *
     * @param weighed whether it is known already what would change it
     */
    record Details(
            List<ReasonLine> because,
            List<String> cautions,
            List<String> confirmFirst,
            boolean weighed,
            List<String> wouldChange,
            List<String> otherProfiles,
            List<String> sources) {
        public Details {
            because = List.copyOf(because);
            cautions = List.copyOf(cautions);
            confirmFirst = List.copyOf(confirmFirst);
            wouldChange = List.copyOf(wouldChange);
            otherProfiles = List.copyOf(otherProfiles);
            sources = List.copyOf(sources);
        }
    }

    /** One rule, how far it is met, and the recorded values below it. */
    record ReasonLine(
            Truth truth, String truthWord, String text, String rule, List<InputLine> inputs) {
        public ReasonLine {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * One fact that a rule looked at, in words with its value, and whether it is as asked.
     *
     * @param pointer where it is recorded
     * @param places where to look at it, the exact field first
     */
    record InputLine(
            Truth truth, String truthWord, String text, String pointer, List<String> places) {
        public InputLine {
            places = List.copyOf(places);
        }
    }

    /**
     * Data that would settle something; {@code side} is null for the whole person, {@code target}
     * when it is not about one vein.
     *
     * @param decides how many options it would settle; 0 also while that is not known
     */
    record MissingLine(
            @Nullable Side side,
            MissingCode code,
            @Nullable Target target,
            String title,
            String text,
            int decides) {}

    /** A short list under a heading. */
    record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }
}
