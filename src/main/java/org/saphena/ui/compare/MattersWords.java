package org.saphena.ui.compare;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.saphena.clinical.PriorityCode;
import org.saphena.text.Messages;

/**
 * What matters to the patient in one line, what matters most first; empty when nothing is weighed.
 */
final class MattersWords {
    private MattersWords() {}

    static String of(Map<PriorityCode, Integer> matters, Messages messages) {
        String list =
                matters.entrySet().stream()
                        .sorted(
                                Map.Entry.<PriorityCode, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(each ->
                                messages.of(each.getKey()) + " " + MatterChip.dots(each.getValue()))
                        .collect(Collectors.joining("  ·  "));
        return list.isEmpty() ? "" : messages.get("compare.matters.list", list);
    }
}
