package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.service.KnowledgeChoice;
import org.saphena.service.KnowledgeCopies;
import org.saphena.service.Permission;

/** The banner over a knowledge base of the clinic's own, until an administrator accepts it. */
class KnowledgeAcceptanceJourneyTest extends ClinicWindowTest {
    @BeforeEach
    void open() {
        Path own = KnowledgeCopies.in(folder.resolve("knowledge"));
        open(1280, 720, new KnowledgeChoice(own, "Saphena test").on(null), Stages.Answers.NONE);
        fxDo(this::createRecords);
    }

    @Test
    void anAdministratorAcceptsItInTheBanner() {
        assertThat(texts(scene, ".acceptance-bar .notice-title"))
                .singleElement()
                .asString()
                .startsWith("The clinic’s own knowledge base was not accepted yet.");
        assertThat(fx(() -> shell.clinic().may(Permission.SIGN))).isFalse();
        fxDo(() -> ((Button) node(scene, ".acceptance-bar .button")).fire());
        assertThat(texts(scene, ".acceptance-bar .notice-title")).isEmpty();
        assertThat(fx(() -> shell.clinic().may(Permission.SIGN))).isTrue();
        fxDo(() -> shell.view().actions().lock());
        fxDo(() -> shell.clinic().door().unlock(PASSWORD.toCharArray()));
        assertThat(texts(scene, ".acceptance-bar .notice-title")).isEmpty();
    }

    @Test
    void theDemoClinicNeedsNobody() {
        fxDo(() -> shell.view().actions().lock());
        assertThat(texts(scene, ".acceptance-bar .notice-title")).isEmpty();
        fxDo(() -> shell.clinic().door().demo());
        assertThat(texts(scene, ".acceptance-bar .notice-title")).isEmpty();
        assertThat(fx(() -> shell.clinic().may(Permission.SIGN))).isTrue();
    }
}
