package org.saphena.ui.worklist;

import org.saphena.service.Clinic;
import org.saphena.service.Permission;
import org.saphena.service.Registry;
import org.saphena.ui.worklist.WorkListsViewModel.Shown;

/** Reads a list of the work from the records, for those who may. */
final class ListReader {
    private ListReader() {}

    static Shown read(Clinic clinic, Which list) {
        return new Shown(lines(clinic, list), clinic.today());
    }

    private static Lines lines(Clinic clinic, Which list) {
        if (!clinic.may(Permission.READ_PATIENTS)) {
            return new Lines.Barred();
        }
        Registry registry = clinic.registry();
        return switch (list) {
            case TODAY -> day(clinic, registry);
            case DUE -> {
                var due = registry.due(clinic.today());
                yield new Lines.Due(due.lines(), due.whole());
            }
            case UNSIGNED -> {
                var unsigned = registry.unsigned();
                yield new Lines.Unsigned(unsigned.lines(), unsigned.whole());
            }
            case ALL -> new Lines.Everybody();
        };
    }

    private static Lines day(Clinic clinic, Registry registry) {
        return new Lines.Day(
                registry.dayList().stream()
                        .map(line -> new Lines.Arrival(line, clinic.timeOf(line.arrivedAt())))
                        .toList());
    }
}
