package org.saphena;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The table of {@code docs/architecture.md}: which package may use which. */
final class ArchitectureTable {
    private static final String ROOT = "org.saphena.";
    private static final String HEADING = "| package |";

    private final Map<String, List<String>> allowed = new HashMap<>();

    private ArchitectureTable(List<String> lines) {
        lines.stream()
                .dropWhile(line -> !line.startsWith(HEADING))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .forEach(cells -> allowed.put(cells[1].strip(), names(cells[3].strip())));
    }

    static ArchitectureTable read() {
        try {
            return new ArchitectureTable(Files.readAllLines(Path.of("docs/architecture.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> packages() {
        return allowed.keySet();
    }

    /** What a package's row names. */
    List<String> namedBy(String name) {
        return allowed.getOrDefault(name, List.of());
    }

    /** Every package that some row names. */
    List<String> namedPackages() {
        return allNames(name -> !isType(name)).toList();
    }

    /** Every single type that some row names, in full. */
    List<String> namedTypes() {
        return allNames(ArchitectureTable::isType).map(ROOT::concat).toList();
    }

    boolean lists(JavaClass type) {
        return allowed.containsKey(packageOf(type));
    }

    boolean allows(JavaClass from, JavaClass to) {
        List<String> row = allowed.getOrDefault(packageOf(from), List.of());
        return packageOf(from).equals(packageOf(to))
                || row.contains(packageOf(to))
                || row.contains(packageOf(to) + "." + outermost(to));
    }

    private Stream<String> allNames(Predicate<String> wanted) {
        return allowed.values().stream().flatMap(List::stream).filter(wanted).distinct();
    }

    private static boolean isType(String name) {
        return Character.isUpperCase(name.charAt(name.lastIndexOf('.') + 1));
    }

    private static List<String> names(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(", "));
    }

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass()
                .map(ArchitectureTable::outermost)
                .orElseGet(type::getSimpleName);
    }
}
