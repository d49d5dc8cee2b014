package org.saphena.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A start that asks for the window.
 *
 * @param caseFile a case file to open at once
 * @param firstFrame open, draw, close: for measuring
 */
record WindowRequest(Optional<Path> caseFile, boolean firstFrame) {
    private static final String FIRST_FRAME = "--first-frame";

    /** Nothing, {@code --first-frame}, or one existing file ask for it; all else is for the cli. */
    static Optional<WindowRequest> of(String... arguments) {
        boolean firstFrame = List.of(arguments).contains(FIRST_FRAME);
        List<String> words =
                Stream.of(arguments).filter(word -> !word.equals(FIRST_FRAME)).toList();
        if (words.isEmpty()) {
            return Optional.of(new WindowRequest(Optional.empty(), firstFrame));
        }
        return words.size() == 1
                ? file(words.getFirst())
                        .map(file -> new WindowRequest(Optional.of(file), firstFrame))
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
