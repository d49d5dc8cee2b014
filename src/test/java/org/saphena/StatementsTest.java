package org.saphena;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No statement is put together from values. Constants that the compiler joins are one constant;
 * what is joined, formatted or replaced at run time must not be SQL.
 */
class StatementsTest {
    private static final Path CLASSES = Path.of("target/classes/org/saphena");

    private static final Pattern SQL =
            Pattern.compile(
                    "\\b(SELECT|INSERT|REPLACE INTO|UPDATE|DELETE FROM|FROM|WHERE|VALUES|PRAGMA"
                            + "|ATTACH|VACUUM|ORDER BY|CREATE|DROP|ALTER)\\s");

    /** What puts texts together. */
    private static final Set<String> JOINING =
            Set.of("format", "formatted", "replace", "replaceAll", "concat", "join", "append");

    /**
     * The classes in which statements are put together, each from what the program itself holds and
     * never from a value; values are always bound.
     */
    private static final Map<String, String> OF_NAMES =
            Map.of(
                    "AuditTrail", "one statement with a condition more, both constant",
                    "Database", "pragmas and their settings, constants of Setting",
                    "DueSteps", "constants, once",
                    "Extract", "tables and columns that the schema was asked for before",
                    "FollowUps", "nothing: codes are joined in a method that holds a statement",
                    "Migrations", "the number of a schema",
                    "ListOrder", "columns, constants of the same enum",
                    "PatientSearch", "conditions, constants, as many as words were typed",
                    "TypedCode", "conditions, constants of Kind",
                    "VersionTable", "tables and columns, constants of the same enum");

    /** Methods in whose code texts that hold SQL are put together. */
    private static List<String> composing(byte[] bytes) {
        ClassModel type = ClassFile.of().parse(bytes);
        return type.methods().stream()
                .filter(method -> method.code().filter(StatementsTest::composes).isPresent())
                .map(MethodModel::methodName)
                .map(name -> simple(type) + "." + name.stringValue())
                .toList();
    }

    private static String simple(ClassModel type) {
        return type.thisClass().asInternalName().replaceFirst(".*/", "").replaceFirst("\\$.*", "");
    }

    private static boolean composes(CodeModel code) {
        boolean joins =
                code.elementStream()
                        .anyMatch(each ->
                                each instanceof InvokeInstruction call
                                        && JOINING.contains(call.name().stringValue())
                                        && call.owner().asInternalName().startsWith("java/lang/"));
        boolean holds =
                code.elementStream()
                        .anyMatch(each ->
                                each instanceof ConstantInstruction.LoadConstantInstruction load
                                        && load.constantEntry() instanceof StringEntry text
                                        && SQL.matcher(text.stringValue()).find());
        return joins && holds || code.elementStream().anyMatch(each -> joinsSql(each));
    }

    /** The compiler's way to join texts that are not constant. */
    private static boolean joinsSql(Object element) {
        return element instanceof InvokeDynamicInstruction joining
                && joining.name().stringValue().equals("makeConcatWithConstants")
                && joining.invokedynamic().bootstrap().arguments().stream()
                        .anyMatch(StatementsTest::isSql);
    }

    private static boolean isSql(LoadableConstantEntry recipe) {
        return recipe instanceof StringEntry text && SQL.matcher(text.stringValue()).find();
    }

    private static Set<String> found(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                found.addAll(composing(Files.readAllBytes(file)));
            }
        }
        return found;
    }

    @Test
    void noStatementIsPutTogetherFromValues() throws IOException {
        assertThat(found(CLASSES).stream().map(each -> each.replaceFirst("\\..*", "")))
                .containsAll(OF_NAMES.keySet())
                .isSubsetOf(OF_NAMES.keySet());
    }

    /** Some that must be found, or the rule above runs over nothing. */
    @SuppressWarnings("unused")
    private static final class Canary {
        String joined(String name) {
            return "SELECT id FROM patient WHERE name = '" + name + "'";
        }

        String formatted(String name) {
            return "DELETE FROM %s WHERE id = 1".formatted(name);
        }

        String appended(String name) {
            return new StringBuilder("UPDATE patient SET name = ").append(name).toString();
        }

        String constant() {
            return "SELECT id " + "FROM patient";
        }
    }

    @Test
    void everyWayOfPuttingOneTogetherIsFound() throws IOException {
        Path canary = Path.of("target/test-classes/org/saphena/StatementsTest$Canary.class");
        assertThat(composing(Files.readAllBytes(canary)))
                .containsExactlyInAnyOrder(
                        "StatementsTest.joined",
                        "StatementsTest.formatted",
                        "StatementsTest.appended");
    }
}
