package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.Language;
import org.saphena.report.Document;
import org.saphena.report.KeyPaperWriter;
import org.saphena.report.Letterhead;
import org.saphena.report.Pdf;
import org.saphena.report.Vera;
import org.saphena.settings.KeySettings;
import org.saphena.settings.WindowKey;
import org.saphena.text.Messages;
import org.saphena.ui.support.Texts;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The keys of all screens on paper, read back as a reader of PDFs reads them. */
class PrintedKeysTest {
    private static final Letterhead LETTER = new Letterhead(Letterhead.PLAIN.clinic(), true);

    private static Document write(Messages words, boolean single, Letterhead letterhead) {
        return new KeyPaperWriter("Saphena 0.1.0")
                .write(PrintedKeys.of(words, single), words.language(), letterhead);
    }

    /** What the sheets of F1 say, screen by screen, each below its name. */
    private static List<String> sections(Messages words, boolean single) {
        List<String> all = new ArrayList<>();
        all.add(section(words, "ui.keys.everywhere", KeyScreen.EVERYWHERE));
        for (KeyScreen screen : KeyScreen.values()) {
            List<String> keys = screen.keys(single);
            if (!keys.isEmpty()) {
                String name = "ui.keys.screen." + screen.name().toLowerCase(Locale.ROOT);
                all.add(section(words, name, keys));
            }
        }
        return all;
    }

    private static String section(Messages words, String name, List<String> keys) {
        StringBuilder text = new StringBuilder(words.get(name));
        text.append(words.get("ui.keys.paper.pressed")).append(words.get("ui.keys.paper.does"));
        for (String key : keys) {
            text.append(words.get("ui.key." + key)).append(words.get("ui.key." + key + ".does"));
        }
        return Pdf.squeezed(text.toString());
    }

    @ParameterizedTest
    @CsvSource({"EN, true", "EN, false", "KO, true", "KO, false"})
    void everyLineOfTheSheetsOfF1IsOnThePaper(Language language, boolean single) {
        Messages words = Messages.of(language);
        Document paper = write(words, single, Letterhead.PLAIN);

        assertThat(Pdf.letters(paper)).contains(sections(words, single));
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(Pdf.overlap(paper)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isArchivableAndAccessible(Language language) throws Exception {
        for (Letterhead letterhead : List.of(Letterhead.PLAIN, LETTER)) {
            Document paper = write(Messages.of(language), true, letterhead);

            assertThat(Vera.faults(paper.bytes(), PDFAFlavour.PDFA_2_A)).isEmpty();
            assertThat(Vera.faults(paper.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(paper.pages()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void aKeyThatWasChangedIsPrintedAsItIsNow() {
        Texts texts = new Texts(Language.EN);
        new KeysViewModel(KeySettings.DEFAULTS.with(WindowKey.PALETTE, "Ctrl+B"), texts);

        assertThat(Pdf.letters(write(texts.now(), true, Letterhead.PLAIN)))
                .contains("Ctrl+BFindanyaction")
                .doesNotContain("Ctrl+K");
    }
}
