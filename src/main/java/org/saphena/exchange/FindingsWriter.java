package org.saphena.exchange;

import java.util.function.Function;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Medication;
import org.saphena.clinical.PastEvent;
import org.saphena.clinical.PastEvents;

/** Writes the lists with three states. */
final class FindingsWriter {
    private FindingsWriter() {}

    static JsonValue codes(Findings<? extends Coded> findings) {
        return findings(findings, JsonValue::of);
    }

    static JsonValue medications(Findings<Medication> medications) {
        return findings(medications, medication -> new JsonValue.Text(medication.name()));
    }

    static JsonValue pastEvents(PastEvents events) {
        return new ObjectWriter()
                .flag("reviewed", events.reviewed())
                .list("present", events.present(), FindingsWriter::pastEvent)
                .listUnlessEmpty("absent", events.absent(), JsonValue::of)
                .listUnlessEmpty("unsure", events.unsure(), JsonValue::of)
                .build();
    }

    private static <T> JsonValue findings(Findings<T> findings, Function<T, JsonValue> write) {
        return new ObjectWriter()
                .flag("reviewed", findings.reviewed())
                .list("present", findings.present(), write)
                .listUnlessEmpty("absent", findings.absent(), write)
                .listUnlessEmpty("unsure", findings.unsure(), write)
                .build();
    }

    private static JsonValue pastEvent(PastEvent event) {
        return new ObjectWriter()
                .code("event", event.event())
                .code("vein", event.vein())
                .date("date", event.date())
                .flag("treated", event.treated())
                .build();
    }
}
