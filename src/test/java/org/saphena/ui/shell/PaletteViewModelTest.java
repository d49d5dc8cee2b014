package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
    private final List<String> done = new ArrayList<>();
    private final List<Consumer<List<Command>>> asked = new ArrayList<>();
    private final PaletteViewModel palette =
            new PaletteViewModel(
                    () ->
                            List.of(
                                    command("Sign the visit", "서명"),
                                    command("Right · GSV mid thigh", "GSV_MT 오른쪽"),
                                    command("Left · GSV mid thigh", "GSV_MT 왼쪽"),
                                    command("Design", "")),
                    (typed, answer) -> asked.add(answer));

    private Command command(String title, String also) {
        return new Command(title, also, "", () -> done.add(title));
    }

    private List<String> titles() {
        return palette.foundProperty().get().stream().map(Command::title).toList();
    }

    private void type(String text) {
        palette.open();
        palette.queryProperty().set(text);
    }

    @Test
    void everythingIsOfferedBeforeAnythingIsTyped() {
        palette.open();
        assertThat(titles()).hasSize(4);
        assertThat(asked).isEmpty();
    }

    @Test
    void whatBeginsWithTheLettersComesFirst() {
        type("sign");
        assertThat(titles()).containsExactly("Sign the visit", "Design");
    }

    @Test
    void wordsInAnyOrderAndInTheOtherLanguageFind() {
        type("thigh left");
        assertThat(titles()).containsExactly("Left · GSV mid thigh");
        palette.queryProperty().set("서명");
        assertThat(titles()).containsExactly("Sign the visit");
        palette.queryProperty().set("gsv_mt 오른");
        assertThat(titles()).containsExactly("Right · GSV mid thigh");
    }

    @Test
    void enterRunsTheSelectedLineAndCloses() {
        type("gsv");
        palette.move(1);
        palette.move(5);
        palette.run();
        assertThat(done).containsExactly("Left · GSV mid thigh");
        assertThat(palette.shownProperty().get()).isFalse();
    }

    @Test
    void nothingFoundRunsNothing() {
        type("zzz");
        palette.run();
        assertThat(done).isEmpty();
        assertThat(palette.shownProperty().get()).isTrue();
    }

    @Test
    void patientsComeWhenTheyAreFoundUnlessSomethingElseWasTypedSince() {
        type("ki");
        palette.queryProperty().set("kim");
        asked.getFirst().accept(List.of(command("Kito", "")));
        assertThat(titles()).isEmpty();
        asked.getLast().accept(List.of(command("Kim", "")));
        assertThat(titles()).containsExactly("Kim");
        palette.close();
        asked.getLast().accept(List.of(command("Kim", "")));
        assertThat(titles()).isEmpty();
    }

    @Test
    void theListIsNeverLong() {
        List<Command> many = IntStream.range(0, 40).mapToObj(at -> command("a" + at, "")).toList();
        PaletteViewModel full = new PaletteViewModel(() -> many, (typed, answer) -> {});
        full.open();
        assertThat(full.foundProperty().get()).hasSize(PaletteViewModel.LONGEST);
    }

    @Test
    void closingForgetsWhatWasTypedAndFound() {
        type("kim");
        palette.close();
        assertThat(palette.queryProperty().get()).isEmpty();
        assertThat(titles()).isEmpty();
    }
}
