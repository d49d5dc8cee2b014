package org.saphena.ui.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Range;
import org.saphena.clinical.VeinStatus;
import org.saphena.editing.Edit;
import org.saphena.reasoning.Assessment;
import org.saphena.text.Formats;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.Choice;

/**
 * One value of the form: how its keys are read and how it is shown.
 *
 * @param id made by {@link FieldId}
 * @param label said before the value; empty where the row says it all
 * @param unit said after the value
 * @param range what a measured value or a grade can be
 * @param write the change that an input stands for; throws {@link Unreadable}
 */
record Field(
        String id,
        CellKind kind,
        String label,
        String unit,
        Optional<Range> range,
        List<Choice> choices,
        BiFunction<CaseFile, @Nullable Assessment, Shown> show,
        Function<String, Edit> write) {

    /** A field that is written by keys. */
    static Field coded(
            String id,
            CellKind kind,
            String label,
            List<Choice> choices,
            BiFunction<CaseFile, @Nullable Assessment, Shown> show,
            Function<String, Edit> write) {
        return new Field(id, kind, label, "", Optional.empty(), choices, show, write);
    }

    /** What was typed and is not recorded: a key as the word that it stands for. */
    String refused(Refusal refusal) {
        return word(refusal.input());
    }

    /** The word that a key stands for, else what was typed. */
    String word(String input) {
        return choices.stream()
                .filter(choice -> choice.key().equals(input))
                .findFirst()
                .map(Choice::word)
                .orElse(input);
    }

    /** The same field, shown otherwise. */
    Field showing(BiFunction<CaseFile, @Nullable Assessment, Shown> otherwise) {
        return new Field(id, kind, label, unit, range, choices, otherwise, write);
    }

    /** The same number, shown with that many decimals or more, so that a column aligns. */
    Field aligned(int decimals) {
        return showing((file, answer) -> {
            Shown plain = show.apply(file, answer);
            return plain.input().isEmpty()
                    ? plain
                    : plain.reading(Formats.number(new BigDecimal(plain.input()), decimals));
        });
    }

    /** The same field, for a grade between two numbers. */
    Field within(Range scale) {
        return new Field(id, kind, label, unit, Optional.of(scale), choices, show, write);
    }

    /** The same field, written otherwise. */
    Field writing(Function<String, Edit> otherwise) {
        return new Field(id, kind, label, unit, range, choices, show, otherwise);
    }

    /** What an earlier visit found, as it stands in the cell and as it is said. */
    record Recalled(String text, String spoken) {}

    /**
     * A value as it stands.
     *
     * @param input what has to be typed for it; empty for none
     * @param grouped set together with others by one key
     * @param note what is to be said about the value; empty for nothing
     * @param locked whether the value follows from other fields and cannot be written
     * @param proposal what Enter writes into an empty text; empty for nothing
     * @param before what an earlier visit found, where nothing is recorded now
     */
    record Shown(
            String input,
            String text,
            String word,
            boolean grouped,
            Optional<VeinStatus> vein,
            String note,
            boolean locked,
            String proposal,
            Optional<Recalled> before) {
        private Shown(
                String input,
                String text,
                boolean grouped,
                Optional<VeinStatus> vein,
                String note,
                boolean locked) {
            this(input, text, text, grouped, vein, note, locked, "", Optional.empty());
        }

        static Shown of(String input, String text, String word) {
            return new Shown(input, text, false, Optional.empty(), "", false).saying(word);
        }

        static Shown vein(
                String input, String text, boolean grouped, VeinStatus status, String note) {
            return new Shown(input, text, grouped, Optional.of(status), note, false);
        }

        /** A value that follows from other fields, and why. */
        static Shown following(String text, String why) {
            return new Shown("", text, false, Optional.empty(), why, true);
        }

        private Shown saying(String said) {
            return new Shown(input, text, said, grouped, vein, note, locked, proposal, before);
        }

        /** Shown otherwise than it is said. */
        Shown reading(String shown) {
            String said = word.isEmpty() ? text : word;
            return new Shown(input, shown, said, grouped, vein, note, locked, proposal, before);
        }

        Shown noting(String about) {
            return new Shown(input, text, word, grouped, vein, about, locked, proposal, before);
        }

        Shown proposing(String words) {
            return new Shown(input, text, word, grouped, vein, note, locked, words, before);
        }

        /** With what an earlier visit found. */
        Shown recalling(Recalled earlier) {
            return new Shown(
                    input, text, word, grouped, vein, note, locked, proposal, Optional.of(earlier));
        }

        /** Whether nothing is recorded, and nothing is said in its place but that. */
        boolean isOpen() {
            boolean notLooked = vein.equals(Optional.of(VeinStatus.NOT_EXAMINED));
            return input.isEmpty() && !locked && (text.isEmpty() || notLooked);
        }
    }
}
