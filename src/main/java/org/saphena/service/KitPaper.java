package org.saphena.service;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.saphena.clinical.Language;
import org.saphena.report.Document;
import org.saphena.report.KitWriter;
import org.saphena.report.PageImage;
import org.saphena.storage.AuditEvent;
import org.saphena.storage.AuditNote;

/**
 * The recovery kit on paper, for who may make one. Its code stands in no file but the one that was
 * chosen for it: there is no temporary one.
 *
 * <p>All methods throw {@link NotAllowedException} when who is at work may not make a kit.
 */
public final class KitPaper {
    private static final double PRINTED_DOTS = 300;

    private final Gate gate;
    private final Consultations consultations;
    private final LocalDate today;

    KitPaper(Gate gate, Consultations consultations, LocalDate today) {
        this.gate = gate;
        this.consultations = consultations;
        this.today = today;
    }

    /** The proposed name of the kit's file; it holds nothing of the code. */
    public static String fileName(Language language) {
        return KitWriter.fileName(language);
    }

    /**
     * Writes the kit, reads it back and compares it.
     *
     * @throws CannotWriteException when the file is not what was asked for; then it is not there
     */
    public void save(List<String> groups, Language language, Path file) {
        gate.runLong(
                Permission.MANAGE_ACCOUNTS,
                note(AuditEvent.PAPER_SAVED),
                () -> {
                    Document kit = consultations.recoveryKit(groups, today, language);
                    write(kit.bytes(), file, KitPaper::open);
                    return kit;
                });
    }

    /** Draws the kit's page for a printer. */
    public void print(List<String> groups, Language language, Consumer<PageImage> printer) {
        gate.runLong(
                Permission.MANAGE_ACCOUNTS,
                note(AuditEvent.PAPER_PRINTED),
                () -> {
                    Document kit = consultations.recoveryKit(groups, today, language);
                    for (int page = 0; page < kit.pages(); page++) {
                        printer.accept(consultations.render(kit, page, PRINTED_DOTS));
                    }
                    return kit;
                });
    }

    private static AuditNote note(AuditEvent event) {
        return AuditNote.of(event).thing("kit", null);
    }

    private static FileChannel open(Path place) throws IOException {
        return FileChannel.open(
                place,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    /** What cannot be opened stays as it was; of a code that was begun nothing is left. */
    static void write(byte[] kit, Path file, SafeFile.Opener opener) {
        Path place = file.toAbsolutePath().normalize();
        SafeFile.refuseWhatIsNoFile(place);
        try {
            fill(opener.open(place), place, kit);
        } catch (IOException e) {
            throw new CannotWriteException(SafeFile.reason(e));
        }
    }

    private static void fill(FileChannel channel, Path place, byte[] kit) throws IOException {
        try (channel) {
            SafeFile.fill(channel, kit);
            if (!Arrays.equals(Files.readAllBytes(place), kit)) {
                throw new CannotWriteException(CannotWriteException.Reason.NOT_WHOLE);
            }
        } catch (IOException | CannotWriteException e) {
            Files.deleteIfExists(place);
            throw e;
        }
    }
}
