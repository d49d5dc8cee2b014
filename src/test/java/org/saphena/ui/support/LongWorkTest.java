package org.saphena.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.saphena.storage.Progress.Step;
import org.saphena.ui.support.LongWork.Advance;
import org.saphena.ui.support.LongWork.Done;

class LongWorkTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final LongWork work = new LongWork(waiting::add);

    private void paint() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    @Test
    void theScreenIsToldOncePerPercent() {
        Advance advance = work.begin();
        advance.at(Step.WRITING, 0.001);
        assertThat(waiting).isEmpty();
        advance.at(Step.WRITING, 0.01);
        advance.at(Step.WRITING, 0.019);
        assertThat(waiting).hasSize(1);
        paint();
        assertThat(work.doneProperty().get()).contains(new Done(Step.WRITING, 1));
        advance.at(Step.CHECKING, 0.01);
        paint();
        assertThat(work.doneProperty().get()).contains(new Done(Step.CHECKING, 1));
    }

    @Test
    void whatIsStoppedEndsAtItsNextStep() {
        Advance advance = work.begin();
        advance.at(Step.WRITING, 0.5);
        assertThat(advance.isStopped()).isFalse();
        work.stop();
        assertThat(advance.isStopped()).isTrue();
        assertThatThrownBy(() -> advance.at(Step.WRITING, 0.6))
                .isInstanceOf(CancellationException.class);
        assertThat(work.isGoingOn()).isTrue();
    }

    @Test
    void afterTheEndNothingIsTold() {
        Advance first = work.begin();
        first.at(Step.READING, 0.9);
        work.end();
        paint();
        assertThat(work.doneProperty().get()).isEmpty();
        first.at(Step.READING, 0.95);
        Advance second = work.begin();
        paint();
        assertThat(work.doneProperty().get()).contains(new Done(Step.WRITING, 0));
        assertThat(second.isStopped()).isFalse();
    }

    @Test
    void stoppingNothingDoesNotStopTheNext() {
        work.stop();
        assertThat(work.begin().isStopped()).isFalse();
    }

    @Test
    void onlyTheOutcomeOfTheLastWorkCounts() {
        Advance first = work.begin();
        work.end();
        Advance second = work.begin();
        assertThat(work.endOf(first)).isFalse();
        assertThat(work.isGoingOn()).isTrue();
        assertThat(work.endOf(second)).isTrue();
        assertThat(work.isGoingOn()).isFalse();
        assertThat(work.endOf(second)).isFalse();
    }
}
