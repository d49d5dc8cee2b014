package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.ui.entry.Entries;

/** The whole program is killed while it is typed into, and carries on where it was. */
class RecoveryJourneyTest extends WindowTest {
    @TempDir private Path folder;

    @Test
    void whatWasTypedIsThereAndTheVisitOpensOnTheSpotWithItsHalfNumber() throws IOException {
        KillWhileTyping anywhere = prepared("anywhere");
        assertThat(anywhere.killOnce()).contains("changes");
        assertThat(anywhere.changes()).isPositive();
        String document = prepared("half-typed").killHalfTyped();

        try (RealWindow window =
                RealWindow.open(
                        SampleJourney.CONSULTATIONS,
                        folder.resolve("half-typed"),
                        new HandAnswers())) {
            new SampleJourney(window).unlock();
            carryOn(window, document);
            window.type("Ctrl+L");
            new SampleJourney(window).unlock();
            assertThat(window.place()).isEqualTo(Place.VISIT);
            assertThat(window.texts(".recovered .label")).isEmpty();
        }
    }

    /** Records of its own: a kill at any moment may leave a digit of its own on the desk. */
    private KillWhileTyping prepared(String name) throws IOException {
        KillWhileTyping killing =
                new KillWhileTyping(Files.createDirectory(folder.resolve(name)), 20261120);
        killing.prepare();
        return killing;
    }

    private static void carryOn(RealWindow window, String document) {
        assertThat(window.place()).isEqualTo(Place.VISIT);
        assertThat(
                        fx(() ->
                                window.shell()
                                        .clinic()
                                        .visitProperty()
                                        .get()
                                        .orElseThrow()
                                        .documentNumber()))
                .isEqualTo(document);
        assertThat(window.texts(".recovered .label"))
                .anyMatch(text -> text.startsWith("Saphena ended without being closed."))
                .contains("R GSV lower thigh diameter: 7.");
        assertThat(window.focus()).contains("Right, GSV lower thigh", "7.");
        assertThat(veins(window.shown()).get(SegmentId.GSV_LT)).isNull();
        assertThat(Objects.requireNonNull(veins(window.shown()).get(SegmentId.GSV_MT)).diameterMm())
                .isEqualByComparingTo("6.8");
        assertThat(window.stored()).isEqualTo(window.shown());

        window.type("7.4⏎2.2⏎");
        assertThat(Objects.requireNonNull(veins(window.shown()).get(SegmentId.GSV_LT)).diameterMm())
                .isEqualByComparingTo("7.4");
        window.mouse().press("Close the note");
        assertThat(window.texts(".recovered .label")).isEmpty();
        assertThat(window.stored()).isEqualTo(window.shown());
        assertThat(window.cells()).isEqualTo(Entries.cells(window.stored(), Language.EN));
    }

    private static Map<SegmentId, Segment> veins(CaseFile file) {
        return Objects.requireNonNull(
                        Objects.requireNonNull(file.consultation().legs().right()).duplex())
                .segments();
    }
}
