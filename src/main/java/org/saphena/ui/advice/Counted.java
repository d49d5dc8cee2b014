package org.saphena.ui.advice;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.clinical.OptionStatus;
import org.saphena.ui.advice.Advice.LegAdvice;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.advice.Advice.Ready;

/** What is counted where there is no room for the panel, the most urgent first. */
enum Counted {
    FLAGS(Feather.FLAG),
    CONSIDER(Feather.CHECK),
    UNSURE(Feather.HELP_CIRCLE),
    AGAINST(Feather.SLASH),
    MISSING(Feather.EDIT_3),
    CHANGED(Feather.REFRESH_CW);

    private final Feather icon;

    Counted(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    /** The counts of an answer; nothing about options where there are none in it. */
    static Map<Counted, Long> of(Ready ready) {
        Map<Counted, Long> counts = new EnumMap<>(Counted.class);
        counts.put(FLAGS, (long) ready.redFlags().size());
        counts.put(MISSING, (long) ready.missing().size());
        if (ready.whole()) {
            counts.put(CONSIDER, 0L);
            counts.put(UNSURE, 0L);
            counts.put(AGAINST, 0L);
            options(ready).forEach(line -> counts.merge(kind(line.status()), 1L, Long::sum));
            counts.put(CHANGED, (long) ready.changed().size());
        }
        return counts;
    }

    private static Stream<OptionLine> options(Ready ready) {
        return ready.legs().stream()
                .flatMap(LegAdvice::judged)
                .filter(line -> line.status() != OptionStatus.NOT_INDICATED);
    }

    private static Counted kind(OptionStatus status) {
        return switch (status) {
            case RELATIVE_CONTRAINDICATION, CONTRAINDICATED -> AGAINST;
            case UNDETERMINED, NOT_INDICATED -> UNSURE;
            case FIRST_LINE, SUITABLE, ADJUNCT, INTERIM, WITH_CAUTION -> CONSIDER;
        };
    }
}
