package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;

/**
 * A day at a clinic with invented patients whose names and words are found nowhere else, in a
 * process of its own: each is entered, searched, recorded, shown in the chart and some printed, in
 * between the records are locked, and in the end the process is stopped in the middle of a draft.
 * Prints each marked word, and the title of each window that is not just the program's name.
 */
final class MarkedDay {
    private static final String CONSONANTS = "bdgjkmpvxz";
    private static final String VOWELS = "aeiouy";
    private static final char FIRST_SYLLABLE = '\uAC00';
    private static final int SYLLABLES = 11_172;
    private static final int BETWEEN_LOCKS = 5;

    private final RealWindow window;
    private final SampleJourney journey;
    private final Path pdf;
    private final Random random;

    private MarkedDay(Path folder, long seed) {
        this.pdf = folder.resolve("shared").resolve("paper.pdf");
        Path out = folder.resolve("shared").resolve("out.case.json");
        this.window =
                RealWindow.open(
                        SampleJourney.CONSULTATIONS,
                        folder.resolve("here"),
                        new RealWindow.Answers(out, out, pdf));
        this.journey = new SampleJourney(window);
        this.random = new Random(seed);
    }

    /**
     * @param arguments the folder, how many patients, the seed
     */
    public static void main(String[] arguments) {
        try {
            FxToolkit.registerPrimaryStage();
            MarkedDay day = new MarkedDay(Path.of(arguments[0]), Long.parseLong(arguments[2]));
            day.pass(Integer.parseInt(arguments[1]));
            Runtime.getRuntime().halt(0);
        } catch (IOException | TimeoutException | RuntimeException | AssertionError e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private void pass(int patients) throws IOException {
        journey.createRecords();
        for (int i = 1; i <= patients; i++) {
            receive(i);
            titles();
            WindowTest.fxDo(WindowTest::forgetEvents);
            if (i % BETWEEN_LOCKS == 0) {
                journey.lock();
                titles();
                journey.unlock();
            }
            window.type("Esc Esc Ctrl+F");
        }
        add();
        window.type("Ctrl+N");
        window.type(SampleTyping.SYMPTOMS);
    }

    private void receive(int index) {
        String own = add();
        window.type("Ctrl+N");
        assertThat(window.place()).isEqualTo(Place.VISIT);
        window.type(SampleTyping.SYMPTOMS);
        window.type("Ctrl+Enter");
        window.type("Ctrl+F '" + own + "' Enter");
        assertThat(window.place()).isEqualTo(Place.CHART);
        window.type("Enter");
        if (index % 2 == 0) {
            window.type("Ctrl+P Ctrl+S Esc");
        }
    }

    /** A new patient with marked names; gives the one in Hangul. */
    private String add() {
        String family = secret(word(4));
        String given = secret(word(4));
        String own = secret(hangul());
        window.type("Esc Esc Ctrl+F Ctrl+N");
        window.type("'" + family + "' Tab '" + given + "' Tab '" + own + "' Tab");
        window.type("14-03-1968 Tab Space Enter");
        assertThat(window.place()).isEqualTo(Place.CHART);
        secret(window.patientNumber());
        return own;
    }

    private static String secret(String word) {
        System.out.println("secret " + word);
        return word;
    }

    /** Letters in an order that no language has. */
    private String word(int pairs) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < pairs; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
            word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.toString();
    }

    private String hangul() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append((char) (FIRST_SYLLABLE + random.nextInt(SYLLABLES)));
        }
        return word.toString();
    }

    private static void titles() {
        WindowTest.fx(() ->
                        Window.getWindows().stream()
                                .filter(Stage.class::isInstance)
                                .map(each -> String.valueOf(((Stage) each).getTitle()))
                                .distinct()
                                .toList())
                .forEach(title -> System.out.println("title " + title));
    }
}
