package org.saphena.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The folder of {@code --data FOLDER}, which takes the place of the usual folder of records, logs
 * and own knowledge base. Needed before anything else is done, so it is looked for by itself; the
 * command line explains a wrong one.
 */
final class DataFolder {
    private static final String OPTION = "--data";
    private static final String WITH_VALUE = OPTION + "=";

    private DataFolder() {}

    /** The folder that is named, as an absolute path; empty when none or more than one is. */
    static Optional<Path> in(String... arguments) {
        List<String> named = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(WITH_VALUE)) {
                named.add(arguments[i].substring(WITH_VALUE.length()));
            } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
                named.add(arguments[i + 1]);
                i++;
            }
        }
        return named.size() == 1 ? path(named.getFirst()) : Optional.empty();
    }

    /** The arguments without the option, where {@link #in} finds its folder. */
    static List<String> without(String... arguments) {
        if (in(arguments).isEmpty()) {
            return List.of(arguments);
        }
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(OPTION)) {
                i++;
            } else if (!arguments[i].startsWith(WITH_VALUE)) {
                rest.add(arguments[i]);
            }
        }
        return rest;
    }

    private static Optional<Path> path(String word) {
        try {
            return word.isBlank() ? Optional.empty() : Optional.of(Path.of(word).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
