package org.saphena.ui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which texts are English words of the program that ought to be Korean. */
final class Tongues {
    private static final Path BUNDLES =
            Path.of("src", "main", "resources", "org", "saphena", "text");
    private static final int SHORTEST = 5;

    private Tongues() {}

    /** The English texts of some bundles that read otherwise in Korean. */
    static Set<String> english(String... bundles) {
        Set<String> english = new HashSet<>();
        Set<String> korean = new HashSet<>();
        for (String bundle : bundles) {
            Properties one = read(bundle + "_en");
            Properties other = read(bundle + "_ko");
            other.values().forEach(text -> korean.add(text.toString()));
            one.stringPropertyNames().stream()
                    .map(one::getProperty)
                    .filter(text -> text.matches(".*[A-Za-z]{3}.*") && !text.contains("{"))
                    .filter(text -> text.length() >= SHORTEST)
                    .forEach(english::add);
        }
        english.removeAll(korean);
        return english;
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(BUNDLES.resolve("messages-" + name + ".properties"))) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the texts that are among the English ones. */
    static List<String> among(Set<String> english, List<String> texts) {
        return texts.stream().filter(english::contains).distinct().toList();
    }

    /**
     * The English ones that stand in a longer text as words of their own; a single word in small
     * letters may belong to the title of a source.
     */
    static Set<String> within(Set<String> english, String text) {
        return english.stream()
                .filter(each -> each.contains(" ") || Character.isUpperCase(each.charAt(0)))
                .filter(each ->
                        Stream.of(" " + each + " ", " " + each + ":").anyMatch(text::contains))
                .collect(Collectors.toSet());
    }
}
