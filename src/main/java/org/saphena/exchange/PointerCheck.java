package org.saphena.exchange;

import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Fault;
import org.saphena.clinical.VisitRecord;

/**
 * Refuses pointers of the record that lead to nothing, in the file as it is and in its canonical
 * form, so that a file that was read can be written and read again.
 */
final class PointerCheck {
    private final JsonValue file;
    private final JsonValue canonical;
    private final Problems problems;

    private PointerCheck(JsonValue file, JsonValue canonical, Problems problems) {
        this.file = file;
        this.canonical = canonical;
        this.problems = problems;
    }

    static void check(JsonValue root, CaseFile file, Problems problems) {
        VisitRecord visitRecord = file.record();
        if (visitRecord == null
                || visitRecord.asked().isEmpty() && visitRecord.carriedForward().isEmpty()) {
            return;
        }
        PointerCheck check = new PointerCheck(root, canonical(file), problems);
        check.all(
                "/record/asked/",
                visitRecord.asked().stream().map(VisitRecord.Asked::pointer).toList());
        check.all(
                "/record/carriedForward/",
                visitRecord.carriedForward().stream()
                        .map(VisitRecord.CarriedForward::pointer)
                        .toList());
    }

    private static JsonValue canonical(CaseFile file) {
        return JsonReader.read(CaseBytes.text(CaseWriter.write(file)), new Problems());
    }

    private void all(String place, List<String> pointers) {
        for (int i = 0; i < pointers.size(); i++) {
            String pointer = pointers.get(i);
            if (Pointers.resolve(file, pointer).isEmpty()
                    || Pointers.resolve(canonical, pointer).isEmpty()) {
                String found = pointer.startsWith("/") ? pointer : Shown.hidden(pointer);
                problems.add(place + i + "/pointer", Fault.POINTER_LEADS_NOWHERE, found, "");
            }
        }
    }
}
