package org.saphena.ui.shell;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.saphena.clinical.CaseFile;
import org.saphena.exchange.CaseReader;
import org.saphena.storage.PatientLine;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.Section;

/**
 * From a key press to the advice that answers it: how long until the first pulse that lays out the
 * advice of the changed draft. The floor, in the same run, is a key press in a bare text field to
 * its next pulse. Keys that change nothing do not count.
 */
final class KeyToAdvice {
    private static final int FLOOR_KEYS = 300;
    private static final int MOST_KEYS_FOR_A_CHANGE = 30;

    /** Found by name, then status, mm and s; the second half makes each of them something else. */
    private static final String DUPLEX_KEYS =
            "/SFJ\nR8.1\n2.4\n/MT\nR6.8\n2.9\n/PTM\nR3.9\n0.7\n/PER\nX/AASV\nNNN"
                    + "/SFJ\nN/MT\nN/PTM\nR3.8\n0.8\n/PER\nN/AASV\nXXX";

    private static final String SYMPTOM_KEYS = "/ACH\n123/ACH\n231/ACH\n312";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Random random = new Random(20261120);
    private final LiveWindow window;
    private final EntryViewModel model;

    /** Milliseconds since the key press. */
    private record Times(double handled, double answered, double laidOut, double worked) {}

    private KeyToAdvice(LiveWindow window, EntryViewModel model) {
        this.window = window;
        this.model = model;
    }

    /**
     * @param args how many measured changes in each grid; 500 otherwise
     */
    public static void main(String[] args) throws IOException {
        int changes = args.length > 0 ? Integer.parseInt(args[0]) : 500;
        Path folder = Files.createTempDirectory("saphena-keys");
        LiveWindow.startToolkit();
        print("floor: key in a bare text field", floor());
        try (LiveWindow window = LiveWindow.open(folder)) {
            KeyToAdvice measuring = new KeyToAdvice(window, openVisit(window));
            measuring.run(Section.DUPLEX, DUPLEX_KEYS, changes);
            measuring.run(Section.SYMPTOMS, SYMPTOM_KEYS, changes);
        }
        Platform.exit();
    }

    private static EntryViewModel openVisit(LiveWindow window) {
        window.enterDemo();
        PatientLine patient =
                LiveWindow.fx(() ->
                        window.shell()
                                .clinic()
                                .patients()
                                .foundProperty()
                                .get()
                                .orElseThrow()
                                .lines()
                                .getFirst());
        LiveWindow.fxDo(() -> window.shell().clinic().navigation().openPatient(patient.stored().key()));
        window.waitFor(() -> window.shell().clinic().chart().chartProperty().get().isPresent());
        LiveWindow.fxDo(() -> window.shell().clinic().chart().startVisit());
        window.waitFor(() -> window.editor().isPresent());
        EntryViewModel model = LiveWindow.fx(() -> window.editor().orElseThrow().model());
        CaseFile sample = sample();
        LiveWindow.fxDo(() ->
                model.apply(
                        "all",
                        "",
                        "",
                        draft -> new CaseFile(draft.patient(), sample.consultation(), null)));
        return model;
    }

    private static CaseFile sample() {
        try (var in =
                KeyToAdvice.class.getResourceAsStream("/org/saphena/sample/sample.case.json")) {
            return CaseReader.read(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(Section section, String keys, int changes) {
        LiveWindow.fxDo(() -> model.sectionProperty().set(section));
        LiveWindow.fxDo(() -> window.shell().view().focusCenter());
        measure(keys, changes);
        List<Times> times = measure(keys, changes);
        print(section + ": key dealt with", times.stream().map(Times::handled).toList());
        print(section + ": answer shown", times.stream().map(Times::answered).toList());
        print(section + ": laid out", times.stream().map(Times::laidOut).toList());
        print(section + ": screen thread busy", times.stream().map(Times::worked).toList());
    }

    private List<Times> measure(String keys, int changes) {
        List<Times> times = new ArrayList<>();
        for (int i = 0; times.size() < changes; i++) {
            if (i > changes * MOST_KEYS_FOR_A_CHANGE) {
                throw new IllegalStateException("too few keys change anything in " + keys);
            }
            strike(KeyNames.code(keys.charAt(i % keys.length()))).ifPresent(times::add);
            if (i % keys.length() == keys.length() - 1) {
                LiveWindow.fxDo(() -> window.shell().view().focusCenter());
            }
        }
        return times;
    }

    private Optional<Times> strike(KeyCode key) {
        Pulse pulse = new Pulse(window.scene(), model.assessmentProperty());
        long[] handled = new long[1];
        boolean changed =
                LiveWindow.fx(() -> {
                    CaseFile before = model.draftProperty().get();
                    pulse.begin();
                    window.strike(key);
                    handled[0] = System.nanoTime();
                    return !before.equals(model.draftProperty().get());
                });
        Optional<Times> times = Optional.empty();
        if (changed) {
            window.waitFor(pulse::isOver);
            times =
                    Optional.of(
                            new Times(
                                    pulse.since(handled[0]),
                                    pulse.since(pulse.answered),
                                    pulse.since(pulse.laidOut),
                                    (pulse.cpuAfter - pulse.cpuBefore) / 1e6));
        }
        LiveWindow.fxDo(pulse::end);
        LiveWindow.pause(changed ? 30 + random.nextInt(60) : 5);
        return times;
    }

    /** Waits for the answer, then for the layout of the pulse that shows it. */
    private static final class Pulse {
        private final Scene scene;
        private final ObservableValue<?> answer;
        private final Runnable onPulse = this::pulse;
        private javafx.util.Subscription following = () -> {};
        private long begun;
        private long answered;
        private long laidOut;
        private long cpuBefore;
        private long cpuAfter;

        Pulse(Scene scene, ObservableValue<?> answer) {
            this.scene = scene;
            this.answer = answer;
        }

        void begin() {
            following =
                    answer.subscribe((was, is) ->
                            answered = answered == 0 ? System.nanoTime() : answered);
            scene.addPostLayoutPulseListener(onPulse);
            cpuBefore = THREADS.getCurrentThreadCpuTime();
            begun = System.nanoTime();
        }

        private void pulse() {
            if (answered != 0 && laidOut == 0) {
                laidOut = System.nanoTime();
                cpuAfter = THREADS.getCurrentThreadCpuTime();
            }
        }

        boolean isOver() {
            return laidOut != 0;
        }

        double since(long time) {
            return (time - begun) / 1e6;
        }

        void end() {
            following.unsubscribe();
            scene.removePostLayoutPulseListener(onPulse);
        }
    }

    private static List<Double> floor() {
        Stage stage = LiveWindow.fx(Stage::new);
        TextField field = LiveWindow.fx(() -> new TextField());
        Scene scene = LiveWindow.fx(() -> new Scene(new StackPane(field), 1440, 900));
        LiveWindow.fxDo(() -> {
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            field.requestFocus();
        });
        Robot robot = LiveWindow.fx(Robot::new);
        Random random = new Random(1);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < FLOOR_KEYS; i++) {
            Pulse pulse = new Pulse(scene, field.textProperty());
            LiveWindow.fxDo(() -> {
                pulse.begin();
                robot.keyPress(KeyCode.A);
                robot.keyRelease(KeyCode.A);
            });
            LiveWindow.pause(60 + random.nextInt(30));
            LiveWindow.fxDo(pulse::end);
            if (pulse.isOver()) {
                times.add(pulse.since(pulse.laidOut));
            }
        }
        LiveWindow.fxDo(stage::hide);
        return times;
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-34s n %4d  median %6.2f  p90 %6.2f  p99 %6.2f  max %6.2f ms%n",
                what,
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, 0.9),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
