package org.saphena.exchange;

import java.util.List;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Medication;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PastEvents;

/** Writes the lists with three states. */
final class FindingsWriter {
    private FindingsWriter() {}

    static void codes(ObjectWriter out, Findings<? extends Coded> findings) {
        out.flag("reviewed", findings.reviewed())
                .codes("present", findings.present())
                .codesUnlessEmpty("absent", findings.absent())
                .codesUnlessEmpty("unsure", findings.unsure());
    }

    static void medications(ObjectWriter out, Findings<Medication> medications) {
        out.flag("reviewed", medications.reviewed())
                .texts("present", names(medications.present()))
                .textsUnlessEmpty("absent", names(medications.absent()))
                .textsUnlessEmpty("unsure", names(medications.unsure()));
    }

    private static List<String> names(List<Medication> medications) {
        return medications.stream().map(Medication::name).toList();
    }

    static void pastEvents(ObjectWriter out, PastEvents events) {
        out.flag("reviewed", events.reviewed())
                .list("present", events.present(), FindingsWriter::pastEvent)
                .codesUnlessEmpty("absent", events.absent())
                .codesUnlessEmpty("unsure", events.unsure());
    }

    private static void pastEvent(ObjectWriter out, PastEvent event) {
        out.code("event", event.event())
                .code("vein", event.vein())
                .date("date", event.date())
                .flag("treated", event.treated());
    }
}
