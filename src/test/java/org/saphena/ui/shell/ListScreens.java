package org.saphena.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Records;
import org.saphena.service.Clinic;
import org.saphena.storage.PatientLine;
import org.saphena.storage.StoredPatient;
import org.saphena.ui.registry.RegistryViewModel.Task;
import org.saphena.ui.worklist.Which;

/** Puts the lists of the work, and what is done to patients as a whole, on the screen. */
final class ListScreens {
    private ListScreens() {}

    /** What is documented, by the name of its picture. */
    static Map<String, Consumer<Shell>> documented() {
        Map<String, Consumer<Shell>> all = new LinkedHashMap<>();
        all.put("list-today", shell -> Stages.showList(shell, Which.TODAY));
        all.put("list-due", shell -> Stages.showList(shell, Which.DUE));
        all.put("list-unsigned", ListScreens::unsigned);
        all.put("merge", ListScreens::putOnePersonSideBySide);
        all.put("erase", ListScreens::lookWhatWouldGo);
        all.put("import", ListScreens::readATableWithFaults);
        all.put("export", ListScreens::export);
        return all;
    }

    private static void begin(Shell shell, Task task) {
        shell.clinic().door().demo();
        shell.clinic().navigation().toRegistry(task);
    }

    static void putTwoSideBySide(Shell shell) {
        Stages.openDemoPatient(shell);
        PatientLine other =
                shell.clinic().patients().foundProperty().get().orElseThrow().lines().get(1);
        shell.clinic()
                .chart()
                .chartProperty()
                .get()
                .ifPresent(chart -> shell.clinic().navigation().merge(chart.patient().key()));
        shell.clinic().registry().merge().queryProperty().set("DEMO");
        shell.clinic().registry().merge().choose(other.stored().key());
    }

    /** A demo patient who was entered a second time, with a slip in the birth date. */
    private static void putOnePersonSideBySide(Shell shell) {
        shell.clinic().door().demo();
        Clinic clinic = shell.clinic().bench().toolProperty().get().orElseThrow();
        StoredPatient here = clinic.patients("DEMO-0001").getFirst().stored();
        Patient twice =
                Records.with(
                        Records.with(here.patient(), "id", "DEMO-0101"),
                        "birthDate",
                        here.patient().birthDate().plusDays(1));
        StoredPatient other = clinic.create(twice);
        shell.view().guided().leave();
        shell.clinic().navigation().merge(here.key());
        shell.clinic().registry().merge().choose(other.key());
    }

    static void lookWhatWouldGo(Shell shell) {
        begin(shell, Task.ERASE);
        shell.clinic().registry().erase().numberProperty().set("DEMO-0001");
        shell.clinic().registry().erase().look();
    }

    static void readATableWithFaults(Shell shell) {
        begin(shell, Task.IMPORT);
        shell.clinic().registry().imports().readTable(Stages.tableWithFaults());
    }

    static void askWhenToComeBack(Shell shell) {
        Stages.showList(shell, Which.DUE);
        putOff(shell);
    }

    /** The second button of the first line that is due. */
    static void putOff(Shell shell) {
        shell.view().applyCss();
        shell.view().lookupAll(".row-button").stream()
                .map(Button.class::cast)
                .skip(1)
                .findFirst()
                .ifPresent(Button::fire);
    }

    /** A draft that was begun and left. */
    private static void unsigned(Shell shell) {
        Stages.startDemoVisit(shell);
        Stages.showUnsigned(shell);
    }

    /** Records of a clinic: those of the demo clinic are never written out. */
    private static void export(Shell shell) {
        OfficeScreens.create(shell);
        shell.clinic().navigation().toRegistry(Task.EXPORT);
        shell.clinic().registry().export().knownProperty().set(true);
    }
}
