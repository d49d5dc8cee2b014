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
        return withTarget(context, Context.capital(name(context, treatment)), target);
    }

    /** Several options, those for the same vein together. */
    static String of(Context context, List<OptionKey> options) {
        Map<Target, String> byTarget = new LinkedHashMap<>();
        for (OptionKey option : options) {
            String name = Context.small(name(context, option.treatment()));
            byTarget.merge(option.target(), name, (one, other) -> one + ", " + other);
        }
        List<String> parts = new ArrayList<>();
        byTarget.forEach((target, names) -> parts.add(withTarget(context, names, target)));
        return Context.capital(String.join("; ", parts));
    }

    private static String name(Context context, Treatment treatment) {
        return context.economy().isBrief()
                ? context.text("brief." + treatment.code())
                : context.word(treatment);
    }

    private static String withTarget(Context context, String names, Target target) {
        return switch (target) {
            case GSV, SSV, AASV, PASV, TRIBUTARIES, PERFORATORS ->
                    context.text("option", names, context.text("target." + target.code()));
            case C1, LEG, CRAMPS -> names;
        };
    }
}
