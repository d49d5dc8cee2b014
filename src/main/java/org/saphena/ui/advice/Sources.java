package org.saphena.ui.advice;

import java.util.List;
import org.saphena.clinical.Language;
import org.saphena.text.Messages;

/** Tells what to print for a citation. */
@FunctionalInterface
public interface Sources {
    /** The label of a citation, marked when it has not been verified. */
    String citation(String id, Language language);

    /** The labels of citations; where there are none, that there are none. */
    default List<String> of(List<String> ids, Messages messages) {
        return ids.isEmpty()
                ? List.of(messages.get("ui.source.none"))
                : ids.stream().map(id -> citation(id, messages.language())).toList();
    }
}
