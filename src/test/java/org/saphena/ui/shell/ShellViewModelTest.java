package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.advice.Advice;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;

class ShellViewModelTest {
    private final Texts texts = new Texts(Language.EN);
    private final ShellViewModel model = model(Background.immediate());

    private ShellViewModel model(Background background) {
        return new ShellViewModel(
                new FakeConsultations(), background, Runnable::run, texts, "default");
    }

    @Test
    void adviceComesATurnLaterAndThatOfAnotherCaseNeverStaysBesideANewOne() {
        Deque<Runnable> turns = new ArrayDeque<>();
        ShellViewModel waiting =
                new ShellViewModel(
                        new FakeConsultations(),
                        Background.immediate(),
                        turns::add,
                        texts,
                        "default");
        waiting.open(FakeConsultations.FULL);
        assertThat(waiting.advice().adviceProperty().get()).isInstanceOf(Advice.Nothing.class);
        turns.remove().run();
        Advice first = waiting.advice().adviceProperty().get();
        assertThat(first).isInstanceOf(Advice.Ready.class);
        waiting.open(FakeConsultations.RED_FLAG);
        assertThat(waiting.advice().adviceProperty().get())
                .isInstanceOf(Advice.Ready.class)
                .isNotEqualTo(first);
        assertThat(turns).isEmpty();
    }

    private static String knowledge(ShellViewModel model) {
        return ((Advice.Ready) model.advice().adviceProperty().get()).knowledge();
    }

    @Test
    void openingShowsTheCaseAndItsOptions() {
        model.open(FakeConsultations.FULL);
        assertThat(model.openProperty().get()).isPresent();
        assertThat(model.consultation().contentProperty().get()).isPresent();
        assertThat(model.advice().adviceProperty().get()).isInstanceOf(Advice.Ready.class);
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void aRefusedFileLeavesTheOpenCaseAndTellsWhy() {
        model.open(FakeConsultations.FULL);
        model.open(FakeConsultations.BROKEN);
        assertThat(model.openProperty().get()).isPresent();
        assertThat(model.troubles().problemProperty().get()).isPresent();
        model.troubles().dismiss();
        assertThat(model.troubles().problemProperty().get()).isEmpty();
    }

    @Test
    void withoutAnAnswerTheCaseIsShownAndTheOptionsAreOff() {
        model.open(FakeConsultations.NO_ANSWER);
        assertThat(model.consultation().contentProperty().get()).isPresent();
        assertThat(model.advice().adviceProperty().get()).isInstanceOf(Advice.Off.class);
    }

    @Test
    void anotherLanguageAnswersAgain() {
        model.open(FakeConsultations.FULL);
        texts.speak(Language.KO);
        assertThat(knowledge(model)).isEqualTo("지식 2026.1 · 모든 지침");
    }

    @Test
    void anotherProfileAnswersAgain() {
        model.open(FakeConsultations.FULL);
        model.profileProperty().set("nice-cg168");
        assertThat(knowledge(model)).endsWith("NICE CG168");
    }

    @Test
    void theCaseThatWasAskedForLastIsTheOneShown() {
        HeldBackground held = new HeldBackground();
        ShellViewModel waiting = model(held);
        waiting.open(FakeConsultations.FULL);
        waiting.open(FakeConsultations.BARE);
        held.finishLast();
        held.finishAll();
        assertThat(waiting.openProperty().get().orElseThrow().patient().id()).isEqualTo("000 043");
    }

    @Test
    void anotherLanguageWhileOpeningLosesNothing() {
        HeldBackground held = new HeldBackground();
        ShellViewModel waiting = model(held);
        waiting.open(FakeConsultations.FULL);
        texts.speak(Language.KO);
        held.finishAll();
        assertThat(knowledge(waiting)).startsWith("지식");
    }

    @Test
    void printingMakesTheSummary() {
        model.open(FakeConsultations.FULL);
        model.printingProperty().set(true);
        assertThat(model.summary().imageProperty().get()).isPresent();
    }

    @Test
    void closingForgetsEverything() {
        model.open(FakeConsultations.FULL);
        model.close();
        assertThat(model.openProperty().get()).isEmpty();
        assertThat(model.consultation().contentProperty().get()).isEmpty();
        assertThat(model.advice().adviceProperty().get()).isEqualTo(new Advice.Nothing());
    }

    @Test
    void anUnexpectedFailureIsToldWithACode() {
        model.report(new IllegalStateException("KIM"));
        assertThat(model.troubles().problemProperty().get().orElseThrow().code()).startsWith("X-");
        assertThat(model.troubles().problemProperty().get().orElseThrow().title())
                .doesNotContain("KIM");
    }
}
