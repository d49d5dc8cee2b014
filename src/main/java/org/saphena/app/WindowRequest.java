package org.saphena.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A start that asks for the window.
 *
 * @param caseFile a case file to open at once
 * @param firstFrame open, draw, close: for measuring
 * @param demo open the demo clinic at once
 */
record WindowRequest(Optional<Path> caseFile, boolean firstFrame, boolean demo) {
    private static final String FIRST_FRAME = "--first-frame";
    private static final String DEMO = "--demo";

    /**
     * Nothing, {@code --demo}, {@code --first-frame}, or one existing file ask for it, each also
     * with {@code --data FOLDER}; all else is for the cli.
     */
    static Optional<WindowRequest> of(String... arguments) {
        List<String> words = DataFolder.without(arguments);
        if (words.equals(List.of(DEMO))) {
            return Optional.of(new WindowRequest(Optional.empty(), false, true));
        }
        boolean firstFrame = words.contains(FIRST_FRAME);
        List<String> cases = words.stream().filter(word -> !word.equals(FIRST_FRAME)).toList();
        if (cases.isEmpty()) {
            return Optional.of(new WindowRequest(Optional.empty(), firstFrame, false));
        }
        return cases.size() == 1
                ? file(cases.getFirst())
                        .map(file -> new WindowRequest(Optional.of(file), firstFrame, false))
                : Optional.empty();
    }

    private static Optional<Path> file(String word) {
        try {
            return Optional.of(Path.of(word)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
