package org.saphena.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;

class ToldTest {
    private static final Problem PROBLEM = new Problem("V-02", "No", List.of());

    private final Texts texts = new Texts(Language.EN);
    private final Told told = new Told(texts);

    @Test
    void whatWasDoneIsSaidInTheLanguageThatIsSpoken() {
        told.done("vault.kit.saved", "kit.pdf");
        assertThat(told.doneProperty().get()).contains("Saved: kit.pdf");
        texts.speak(Language.KO);
        assertThat(told.doneProperty().get())
                .contains(texts.now().get("vault.kit.saved", "kit.pdf"));
        assertThat(told.doneProperty().get()).isNotEqualTo(Optional.of("Saved: kit.pdf"));
    }

    @Test
    void nothingIsSaidOnceSomethingElseBegins() {
        told.done("vault.kit.saved", "kit.pdf");
        told.failed(PROBLEM);
        assertThat(told.problemProperty().get()).contains(PROBLEM);
        told.clear();
        assertThat(told.doneProperty().get()).isEmpty();
        assertThat(told.problemProperty().get()).isEmpty();
        texts.speak(Language.KO);
        assertThat(told.doneProperty().get()).isEmpty();
    }
}
