package org.saphena.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.saphena.knowledge.Citation;

/** A publication, or the short name of a guideline, and what was cited from it. */
record Publication(String name, List<String> ids) {
    private static final String END = ". ";
    private static final int WORTH_IT = 30;

    /** The publications behind {@code ids}, in the order of their first. */
    static List<Publication> of(Context context, Collection<String> ids) {
        List<Publication> found = new ArrayList<>();
        for (String id : ids) {
            String label = label(context, id);
            int at = 0;
            while (at < found.size() && shared(found.get(at).name(), label) < WORTH_IT) {
                at++;
            }
            if (at == found.size()) {
                found.add(new Publication(label, List.of(id)));
            } else {
                found.set(at, found.get(at).with(label, id));
            }
        }
        return found.stream().map(publication -> publication.shortened(context)).toList();
    }

    private Publication with(String label, String id) {
        List<String> more = new ArrayList<>(ids);
        more.add(id);
        return new Publication(label.substring(0, shared(name, label)), more);
    }

    /** Where several entries come from one publication, only its short name. */
    private Publication shortened(Context context) {
        Citation source = ids.size() < 2 ? null : context.lookup().citation(ids.getFirst());
        if (source == null) {
            return this;
        }
        String year = source.year() == null ? "" : " " + source.year();
        return new Publication(source.guideline() + year, ids);
    }

    private static String label(Context context, String id) {
        Citation source = context.lookup().citation(id);
        return source == null
                ? context.text("sources.unknown", id)
                : source.label().in(context.language());
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
