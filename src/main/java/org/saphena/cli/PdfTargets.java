package org.saphena.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.saphena.service.CannotWriteException;
import org.saphena.service.CannotWriteException.Reason;

/** Where the PDF of each case goes: the file named by {@code --pdf}, or a file in that folder. */
final class PdfTargets {
    private final Path named;
    private final boolean folder;
    private final Set<String> taken = new HashSet<>();

    private PdfTargets(Path named, boolean folder) {
        this.named = named;
        this.folder = folder;
    }

    static PdfTargets file(Path file) {
        return new PdfTargets(file, false);
    }

    /**
     * @throws CannotWriteException when the folder cannot be made
     */
    static PdfTargets folder(Path folder) {
        try {
            Files.createDirectories(folder);
            return new PdfTargets(folder, true);
        } catch (IOException e) {
            throw new CannotWriteException(Reason.NO_FOLDER);
        }
    }

    /** The target of the next case; two cases of the same name get different files. */
    Path next(String caseName) {
        if (!folder) {
            return named;
        }
        String name = caseName;
        for (int i = 2; !taken.add(name); i++) {
            name = caseName + "-" + i;
        }
        return named.resolve(name + ".pdf");
    }
}
