package org.saphena.report;

import java.util.Map;
import org.saphena.knowledge.Citation;

/** Names of sources; a publication that an earlier entry names in full is only referred to. */
final class SourceNames {
    private static final String END = ". ";
    private static final int WORTH_IT = 30;

    private final Context context;
    private final Map<String, Integer> numbers;

    SourceNames(Context context, Map<String, Integer> numbers) {
        this.context = context;
        this.numbers = numbers;
    }

    String name(Citation source) {
        String label = label(source);
        for (Map.Entry<String, Integer> earlier : numbers.entrySet()) {
            if (earlier.getKey().equals(source.id())) {
                break;
            }
            Citation other = context.lookup().citation(earlier.getKey());
            int shared = other == null ? 0 : shared(label, label(other));
            if (shared >= WORTH_IT) {
                return context.text("sources.as", earlier.getValue(), label.substring(shared));
            }
        }
        return label;
    }

    private String label(Citation source) {
        return source.label().in(context.language());
    }

    /** Length of the beginning that both have, up to the end of a sentence. */
    private static int shared(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        int end = one.substring(0, length).lastIndexOf(END);
        return end < 0 ? 0 : end + END.length();
    }
}
