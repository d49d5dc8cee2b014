package org.saphena.report;

import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/** The name of an option: the treatment, and the vein that it is for where that says more. */
final class OptionName {
    private OptionName() {}

    static String of(Context context, Treatment treatment, Target target) {
        String name = Context.capital(context.word(treatment));
        return switch (target) {
            case GSV, SSV, AASV, PASV, TRIBUTARIES, PERFORATORS ->
                    context.text("option", name, context.word(target));
            case C1, LEG, CRAMPS -> name;
        };
    }
}
