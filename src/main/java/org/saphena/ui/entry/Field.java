package org.saphena.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.VeinStatus;
import org.saphena.editing.Edit;
import org.saphena.reasoning.Assessment;
import org.saphena.ui.control.CellKind;
import org.saphena.ui.control.Choice;

/**
 * One value of the form: how its keys are read and how it is shown.
 *
 * @param id starts with the code of its section
 * @param label said before the value; empty where the row says it all
 * @param unit said after the value
 * @param write the change that an input stands for; throws {@link Unreadable}
 */
record Field(
        String id,
        CellKind kind,
        String label,
        String unit,
        List<Choice> choices,
        BiFunction<CaseFile, @Nullable Assessment, Shown> show,
        Function<String, Edit> write) {

    /**
     * A value as it stands.
     *
     * @param input what has to be typed for it; empty for none
     * @param grouped set together with others by one key
     */
    record Shown(
            String input, String text, String word, boolean grouped, Optional<VeinStatus> vein) {
        static Shown of(String input, String text, String word) {
            return new Shown(input, text, word, false, Optional.empty());
        }
    }
}
