package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.service.KnowledgeChoice;
import org.saphena.service.KnowledgeCopies;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Problem;
import org.saphena.ui.support.Texts;

/** What the window says about a clinic's own copy of the knowledge base. */
class KnowledgeInWindowTest {
    @TempDir private Path folder = Path.of(".");

    private ShellViewModel model(Language language) {
        return new ShellViewModel(
                new KnowledgeChoice(folder, "Saphena test").on(null),
                Background.immediate(),
                Runnable::run,
                new Texts(language),
                "default");
    }

    @Test
    void aRefusedCopyHasABannerWithTheFault() {
        KnowledgeCopies.in(folder);
        KnowledgeCopies.change(
                folder, "actions.yaml", "{fact: leg.acute-svt}", "{fact: leg.acute-svtt}");
        Problem banner = model(Language.KO).knowledge().refused().orElseThrow();
        assertThat(banner.title()).contains("받아들이지 않았습니다");
        assertThat(banner.details().getFirst()).startsWith("actions.yaml:").contains("acute-svtt");
        assertThat(banner.details().getLast()).contains("knowledge check");
        assertThat(model(Language.EN).knowledge().own()).isEmpty();
    }

    @Test
    void aSoundCopyIsNamedWithVersionAndHash() {
        KnowledgeCopies.in(folder);
        KnowledgeCopies.change(folder, "knowledge.yaml", "\"2026.1\"", "\"2026.1-clinic\"");
        assertThat(model(Language.EN).knowledge().own().orElse(""))
                .matches("Clinic's own knowledge base 2026.1-clinic \\([0-9a-f]{12}\\)");
        assertThat(model(Language.EN).knowledge().refused()).isEmpty();
    }
}
