package org.saphena.reasoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.saphena.clinical.CaseFile;

/** Compiles the straight rules and makes them for one case after another. */
final class StraightCompiler {
    private final Rules rules;
    private final Constructor<?> maker;

    StraightCompiler(Rules rules) {
        this.rules = rules;
        StraightJava java = new StraightJava(rules);
        String source = java.source();
        try {
            Class<?> type = MethodHandles.lookup().defineClass(compiled(source));
            StraightSupport.constants = java.constants().toArray();
            this.maker = type.getDeclaredConstructor(Rules.class, CaseFile.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] compiled(String source) {
        try {
            Path folder = Files.createTempDirectory("straight");
            Path file = folder.resolve("StraightRules.java");
            Files.writeString(file, source);
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            int result =
                    compiler.run(
                            null, null, null, "-proc:none", "-nowarn", "-cp",
                            System.getProperty("java.class.path"), "-d", folder.toString(),
                            file.toString());
            if (result != 0) {
                throw new IllegalStateException("the straight rules do not compile");
            }
            return Files.readAllBytes(folder.resolve("org/saphena/reasoning/StraightRules.class"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StraightSupport of(CaseFile file) {
        try {
            return (StraightSupport) maker.newInstance(rules, file);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
