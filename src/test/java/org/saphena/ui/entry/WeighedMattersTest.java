package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Preference;
import org.saphena.ui.control.GridAction;
import org.saphena.ui.control.GridKey;
import org.saphena.ui.control.Outcome;

/** case-format.md: only preferences reach the rules, and the screen offers to copy. */
class WeighedMattersTest {
    private final Entries entries = new Entries();
    private final EntryViewModel model = entries.editor(Entries.blank());

    private void matters(String code, String weight) {
        Entries.type(model, "/record/priorities/" + code, weight);
    }

    private FieldGrid grid() {
        return Forms.of(Section.PLAN, model)
                .filter(grid -> FieldFinder.find(grid, "/record/priorities/sleep").isPresent())
                .findFirst()
                .orElseThrow();
    }

    private List<String> offered() {
        return grid().actions().stream().map(GridAction::word).toList();
    }

    private List<Preference> preferences() {
        return model.draftProperty().get().consultation().preferences();
    }

    @Test
    void whatMattersIsWeighedInTheOptionsByOneKeyAndOneUndo() {
        matters("sleep", "5");
        matters("no-implant", "4");
        matters("no-needles", "1");
        assertThat(offered())
                .containsExactly("also weigh in the options: No tumescent needles, No implant");
        CaseFile before = model.draftProperty().get();
        assertThat(grid().act(GridKey.CONFIRM_ALL, 0, 0))
                .isEqualTo(
                        new Outcome.Written(
                                "The options weigh this as well now: No tumescent needles,"
                                        + " No implant - Ctrl+Z"));
        assertThat(preferences())
                .containsExactly(Preference.NO_TUMESCENT_NEEDLES, Preference.NO_IMPLANT);
        assertThat(offered()).isEmpty();
        model.undo();
        assertThat(model.draftProperty().get()).isEqualTo(before);
    }

    @Test
    void itIsOfferedOnlyWhereItWouldChangeSomething() {
        assertThat(offered()).isEmpty();
        matters("cost", "5");
        assertThat(offered()).isEmpty();
        Entries.type(model, "/consultation/preferences", "2");
        matters("no-implant", "5");
        assertThat(preferences()).containsExactly(Preference.NO_IMPLANT);
        assertThat(offered()).isEmpty();
    }

    @Test
    void aLongListIsNamedAfterTheKey() {
        for (String code :
                List.of(
                        "back-to-work",
                        "no-needles",
                        "no-implant",
                        "appearance",
                        "lasting-result")) {
            matters(code, "3");
        }
        assertThat(offered().getFirst()).endsWith("No implant (+2)");
        grid().act(GridKey.CONFIRM_ALL, 0, 0);
        assertThat(preferences()).hasSize(5);
    }
}
