package org.saphena.ui.shell;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import org.saphena.ui.entry.Saved;

/**
 * Types the measures of a vein into the newest visit, stops in the middle of the next number,
 * prints the document's number when everything is kept, and waits to be killed. Arguments: folder,
 * password.
 */
final class HalfTyped {
    private HalfTyped() {}

    public static void main(String[] arguments) throws InterruptedException {
        LiveWindow.startToolkit();
        LiveWindow window = LiveWindow.open(Path.of(arguments[0]));
        window.unlock(arguments[1]);
        window.openNewestVisit();
        window.press(KeyCode.DIGIT4, KeyCode.CONTROL);
        for (char key : "/MT\n6.8\n2.9\n7.".toCharArray()) {
            window.press(KeyNames.code(key));
        }
        window.waitFor(() ->
                !(window.editor().orElseThrow().model().savedProperty().get()
                        instanceof Saved.Saving));
        System.out.println(
                LiveWindow.<String>fx(() ->
                        window.shell()
                                .clinic()
                                .visitProperty()
                                .get()
                                .orElseThrow()
                                .documentNumber()));
        new CountDownLatch(1).await();
    }
}
