package org.saphena.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/** Names of options: the treatment, and the vein that it is for where that says more. */
final class OptionName {
    private OptionName() {}

    static String of(Context context, Treatment treatment, Target target) {
        return withTarget(context, Context.capital(context.word(treatment)), target);
    }

    /** Several options by their short names, those for the same vein together. */
    static String of(Context context, List<OptionKey> options) {
        Map<Target, String> byTarget = new LinkedHashMap<>();
        for (OptionKey option : options) {
            String name = Context.small(context.text("brief." + option.treatment().code()));
            byTarget.merge(option.target(), name, (one, other) -> one + ", " + other);
        }
        Map<String, String> targets = new LinkedHashMap<>();
        byTarget.forEach(
                (target, names) -> targets.merge(names, vein(context, target), OptionName::both));
        List<String> parts = new ArrayList<>();
        targets.forEach((names, veins) ->
                parts.add(veins.isEmpty() ? names : context.text("option", names, veins)));
        return Context.capital(String.join("; ", parts));
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ", " + other;
    }

    private static String withTarget(Context context, String names, Target target) {
        String vein = vein(context, target);
        return vein.isEmpty() ? names : context.text("option", names, vein);
    }

    /** The vein, where naming it says more. */
    private static String vein(Context context, Target target) {
        return target.isVein() ? context.text("target." + target.code()) : "";
    }
}
