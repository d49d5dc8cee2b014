package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.saphena.ui.FxWatch;
import org.testfx.api.FxToolkit;

/**
 * A day at a clinic, in a process of its own, whose files all stand under one folder: the sample
 * patient is typed, locked away, signed, printed, found again, and carried to an empty clinic. Ends
 * with 0 when everything was as it should be; prints the patient's number last.
 */
final class JourneyMain {
    private final Path folder;

    private JourneyMain(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        try {
            FxToolkit.registerPrimaryStage();
            String number = new JourneyMain(Path.of(arguments[0])).watched();
            System.out.println(number);
            System.exit(0);
        } catch (IOException | TimeoutException | RuntimeException | AssertionError e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private String watched() throws IOException {
        FxWatch watch = new FxWatch();
        watch.begin();
        try {
            return travel();
        } finally {
            watch.end("KeyboardJourneyTest");
        }
    }

    private String travel() throws IOException {
        Path first = folder.resolve("shared").resolve("one.case.json");
        Path second = folder.resolve("shared").resolve("two.case.json");
        String number;
        try (RealWindow here = open("here", first, first)) {
            number = visit(here);
            here.type("Ctrl+E");
        }
        try (RealWindow there = open("there", first, second)) {
            new SampleJourney(there).createRecords();
            there.type("Ctrl+I");
            there.type("Ctrl+E");
        }
        assertThat(SampleJourney.withoutVersion(Files.readString(second)))
                .isEqualTo(SampleJourney.withoutVersion(Files.readString(first)))
                .isEqualTo(SampleJourney.expected(number));
        return number;
    }

    private RealWindow open(String records, Path in, Path out) {
        return RealWindow.open(
                SampleJourney.CONSULTATIONS,
                folder.resolve(records),
                new RealWindow.Answers(in, out, folder.resolve("shared").resolve("summary.pdf")));
    }

    private String visit(RealWindow window) throws IOException {
        SampleJourney journey = new SampleJourney(window);
        journey.createRecords();
        String number = journey.addPatient();
        journey.record();
        assertThat(journey.options())
                .anyMatch(option ->
                        option.startsWith("Right. Radiofrequency ablation (RFA), GSV. favoured"))
                .anyMatch(option ->
                        option.startsWith("Right. Cyanoacrylate closure, GSV. contraindicated"))
                .anyMatch(option ->
                        option.startsWith("Left. Endovenous laser ablation (EVLA), AASV"));
        journey.decide();
        assertThat(SampleJourney.written(window.shown())).isEqualTo(SampleJourney.expected(number));
        journey.lock();
        journey.unlock();
        assertThat(SampleJourney.written(window.shown())).isEqualTo(SampleJourney.expected(number));
        window.type("Ctrl+6");
        journey.sign();
        assertThat(window.texts(".signed-strip .label"))
                .contains("The advice below is the advice that was signed.");
        assertThat(window.focus()).startsWith("ScanRow");
        exportInVain(window);
        journey.print(folder.resolve("shared").resolve("summary.pdf"));
        journey.lock();
        journey.unlock();
        journey.find(SampleTyping.NAME);
        assertThat(SampleJourney.written(window.shown())).isEqualTo(SampleJourney.expected(number));
        journey.find("김하");
        assertThat(SampleJourney.written(window.shown())).isEqualTo(SampleJourney.expected(number));
        return number;
    }

    /** A failure is told where the visit is, and is logged. */
    private void exportInVain(RealWindow window) throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("shared").resolve("one.case.json"));
        window.type("Ctrl+E");
        assertThat(window.texts(".problem-bar .notice .label"))
                .contains("There is a folder of that name.");
        Files.delete(inTheWay);
    }
}
