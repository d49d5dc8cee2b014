package org.saphena.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saphena.ui.HeldBackground;

class LatestTest {
    private final HeldBackground held = new HeldBackground();
    private final Latest latest = new Latest(held);
    private final List<String> done = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private void ask(String what) {
        latest.run(
                () -> {
                    done.add(what);
                    return what;
                },
                told::add,
                failure -> told.add("failed"));
    }

    @Test
    void onlyTheNewestOfWaitingWorkIsDone() {
        ask("first");
        ask("second");
        ask("third");
        held.finishAll();

        assertThat(done).containsExactly("third");
        assertThat(told).containsExactly("third");
    }

    @Test
    void workThatIsNotOvertakenIsDone() {
        ask("first");
        held.finishAll();
        ask("second");
        held.finishAll();

        assertThat(told).containsExactly("first", "second");
    }

    @Test
    void nobodyIsToldOfWorkThatIsOvertakenWhileItRuns() {
        latest.run(
                () -> {
                    ask("newer");
                    return "older";
                },
                told::add,
                failure -> told.add("failed"));
        held.finishAll();
        held.finishAll();

        assertThat(told).containsExactly("newer");
    }

    @Test
    void aFailureOfTheNewestIsTold() {
        latest.<String>run(
                () -> {
                    throw new IllegalStateException();
                },
                told::add,
                failure -> told.add("failed"));
        held.finishAll();

        assertThat(told).containsExactly("failed");
    }
}
