package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.VisitRecord.Asked;
import org.saphena.editing.Edit;
import org.saphena.editing.RecordEdits;
import org.saphena.editing.VisitEdits;

/** That a whole list was gone through, and on which day. */
final class AskedEdits {
    private AskedEdits() {}

    static Edit reviewed(String list, boolean reviewed) {
        String pointer = "/consultation/" + list;
        return VisitEdits.reviewed(list, reviewed)
                .then(file -> {
                    List<Asked> asked =
                            new ArrayList<>(
                                    file.record() == null ? List.of() : file.record().asked());
                    asked.removeIf(each -> each.pointer().equals(pointer));
                    if (reviewed) {
                        asked.add(new Asked(pointer, file.consultation().date()));
                    }
                    return RecordEdits.field("asked", asked).apply(file);
                });
    }
}
