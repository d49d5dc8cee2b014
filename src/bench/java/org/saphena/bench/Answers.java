package org.saphena.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.AssessmentWriter;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.exchange.RandomCases;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.Detail;
import org.saphena.reasoning.Engine;

/**
 * Writes the answers to the case files of some folders, and without changes to 500 random cases,
 * one line each, so that two versions of the engine can be compared byte by byte. Arguments: the file to write, then
 * the folders.
 */
final class Answers {
    private static final int RANDOM = 500;

    private final Engine engine = new Engine(KnowledgeReader.read(KnowledgeSource.shipped()));
    private final OutputStream out;

    private Answers(OutputStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> paths = Stream.of(arguments).map(Path::of).toList();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(paths.getFirst()))) {
            Answers answers = new Answers(out);
            for (Path folder : paths.subList(1, paths.size())) {
                answers.folder(folder);
            }
            for (CaseFile file : (Iterable<CaseFile>) RandomCases.stream(RANDOM)::iterator) {
                answers.answer(file, Detail.REASONS);
            }
        }
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Answers::isCase).sorted().toList()) {
                answer(CaseReader.read(file), Detail.CHANGES);
            }
        }
    }

    private static boolean isCase(Path file) {
        return file.toString().endsWith(".case.json");
    }

    private void answer(CaseFile file, Detail detail) throws IOException {
        String sha256 = CaseWriter.inputSha256(file);
        for (Language language : Language.values()) {
            for (String profile : List.of("default", "nice-cg168")) {
                out.write(
                        AssessmentWriter.writeLine(
                                engine.assess(file, sha256, language, profile, detail)));
            }
        }
    }
}
