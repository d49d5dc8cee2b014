package org.saphena.ui.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import org.saphena.storage.PatientKey;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Section;

/**
 * Opens and closes the consultations of the demo clinic one after the other, and prints what memory
 * is in use: the heap after collecting garbage, and what the system has given to the process. On
 * Linux, which says that.
 */
final class OpenAndClose {
    private static final double MIB = 1 << 20;
    private static final int KIB_IN_MIB = 1024;

    private final LiveWindow window;
    private final List<PatientKey> patients;
    private final boolean walking;

    private OpenAndClose(LiveWindow window, List<PatientKey> patients, boolean walking) {
        this.window = window;
        this.patients = patients;
        this.walking = walking;
    }

    /**
     * @param args how many consultations, 100 otherwise; then "plain" to open and close them only,
     *     without walking through the sections
     */
    public static void main(String[] args) throws IOException {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : 100;
        LiveWindow.startToolkit();
        try (LiveWindow window = LiveWindow.open(Files.createTempDirectory("saphena-memory"))) {
            window.rehearse();
            print("the door, rehearsed", false);
            window.enterDemo();
            print("the list of patients", false);
            boolean walking = args.length < 2 || !args[1].equals("plain");
            OpenAndClose all = new OpenAndClose(window, patients(window), walking);
            for (int i = 1; i <= many; i++) {
                all.open(i);
                if (i == 1) {
                    print("the first one open", false);
                }
                all.close();
                if (i == 1 || i == 10 || i == many) {
                    print(i + " opened and closed", true);
                }
            }
        }
        Platform.exit();
    }

    private static List<PatientKey> patients(LiveWindow window) {
        return LiveWindow.fx(() ->
                window.shell()
                        .clinic()
                        .patients()
                        .foundProperty()
                        .get()
                        .orElseThrow()
                        .lines()
                        .stream()
                        .map(line -> line.stored().key())
                        .toList());
    }

    /** Every section of a draft is looked at, with one change; a signed visit is looked at. */
    private void open(int number) {
        ClinicViewModel clinic = window.shell().clinic();
        PatientKey patient = patients.get(number % patients.size());
        LiveWindow.fxDo(() -> clinic.navigation().openPatient(patient));
        window.waitFor(() -> clinic.chart().chartProperty().get().isPresent());
        LiveWindow.fxDo(() ->
                clinic.chart()
                        .openVisit(
                                clinic.chart()
                                        .chartProperty()
                                        .get()
                                        .orElseThrow()
                                        .visits()
                                        .getFirst()
                                        .key()));
        window.waitFor(() -> window.place() == Place.VISIT && !window.shell().isBusy());
        if (walking) {
            LiveWindow.fx(window::editor).ifPresent(editor -> walk(editor.model()));
        }
    }

    private void walk(EntryViewModel model) {
        for (Section section : Section.values()) {
            LiveWindow.fxDo(() -> model.sectionProperty().set(section));
            LiveWindow.fxDo(() -> window.shell().view().focusCenter());
        }
        window.waitFor(() -> model.assessmentProperty().get().isPresent());
    }

    private void close() {
        LiveWindow.fxDo(() -> window.shell().view().actions().closeCase());
        window.waitFor(() -> window.place() == Place.CHART && !window.shell().isBusy());
    }

    private static void print(String what, boolean collected) throws IOException {
        LiveWindow.pause(500);
        if (collected) {
            for (int i = 0; i < 3; i++) {
                System.gc();
                LiveWindow.pause(200);
            }
        }
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
        System.out.printf(
                Locale.ROOT,
                "%-28s heap %6.1f MiB%s, resident %4d MiB, at most %4d MiB%n",
                what,
                heap,
                collected ? " after GC" : "",
                status("VmRSS"),
                status("VmHWM"));
    }

    private static long status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith(name + ":"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / KIB_IN_MIB;
    }
}
