package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.saphena.clinical.CaseFile;

/**
 * Types into the window with the keyboard until it is killed, signs now and then, and prints a line
 * for each change, with the time of the key press, and for each signature that the window shows.
 * Arguments: folder, password, seed.
 */
final class TypingWindow {
    private static final List<String> SYMPTOMS = List.of("/ACH\n", "/HEA\n", "/SWE\n", "/CRA\n");
    private static final List<String> VEINS = List.of("/SFJ\n", "/MT\n", "/PER\n", "/AASV\n");
    private static final int LONGEST_PAUSE = 120;
    private static final int SCRIPTS_TO_A_SIGNATURE = 5;
    private static final int SIGNING_TAKES = 20_000;

    private final LiveWindow window;
    private final Random random;
    private Optional<CaseFile> said = Optional.empty();

    private TypingWindow(LiveWindow window, long seed) {
        this.window = window;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) {
        LiveWindow.startToolkit();
        LiveWindow window = LiveWindow.open(Path.of(arguments[0]));
        window.unlock(arguments[1]);
        new TypingWindow(window, Long.parseLong(arguments[2])).type();
    }

    private void type() {
        openNewest();
        while (true) {
            for (int i = random.nextInt(SCRIPTS_TO_A_SIGNATURE); i >= 0; i--) {
                script();
            }
            sign();
            openNewest();
        }
    }

    private void openNewest() {
        window.openNewestVisit();
        LiveWindow.fxDo(() -> {
            said = Optional.empty();
            tell(0);
        });
    }

    private Visit visit() {
        return window.shell().clinic().visitProperty().get().orElseThrow();
    }

    private void script() {
        boolean scan = random.nextBoolean();
        window.press(scan ? KeyCode.DIGIT4 : KeyCode.DIGIT1, KeyCode.CONTROL);
        List<String> rows = scan ? VEINS : SYMPTOMS;
        keys(rows.get(random.nextInt(rows.size())));
        keys(scan ? vein() : symptom());
    }

    private String vein() {
        int mm = 3 + random.nextInt(6);
        int seconds = 1 + random.nextInt(3);
        return random.nextInt(4) == 0 ? "NXN" : "R" + mm + ".5\n" + seconds + ".2\n";
    }

    private String symptom() {
        return random.ints(4, 0, 4).mapToObj(Integer::toString).reduce("", String::concat);
    }

    private void keys(String keys) {
        for (char key : keys.toCharArray()) {
            LiveWindow.fxDo(() -> {
                long pressed = System.currentTimeMillis();
                window.strike(KeyNames.code(key));
                tell(pressed);
            });
            LiveWindow.pause(random.nextInt(LONGEST_PAUSE));
        }
    }

    /** Says what the draft now is, if it has changed. */
    private void tell(long pressed) {
        CaseFile now = visit().current();
        if (!said.equals(Optional.of(now))) {
            said = Optional.of(now);
            System.out.println(new Typed(visit().documentNumber(), pressed, Typed.digest(now)));
        }
    }

    private void sign() {
        LiveWindow.fxDo(() -> window.shell().view().actions().sign());
        window.waitFor(() -> window.shell().view().isCovered());
        List.of(KeyCode.D, KeyCode.R, KeyCode.ENTER).forEach(window::press);
        long end = System.currentTimeMillis() + SIGNING_TAKES;
        while (LiveWindow.fx(() -> visit().isDraft())) {
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("the signature was refused");
            }
            LiveWindow.pause(5);
        }
        LiveWindow.fxDo(() ->
                System.out.println(
                        Typed.signed(visit().documentNumber(), Typed.digest(visit().file()))));
    }
}
