package org.saphena.reasoning;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Treatment;

/** One rule that holds options back, with what it does to each treatment, written by hand. */
final class HandRule {
    static final Set<Treatment> HEAT = EnumSet.of(Treatment.EVLA, Treatment.RFA);
    static final Set<Treatment> FOAMS =
            EnumSet.of(Treatment.FOAM_SCLEROTHERAPY, Treatment.POLIDOCANOL_MICROFOAM);
    static final Set<Treatment> NON_THERMAL =
            EnumSet.of(Treatment.CYANOACRYLATE_CLOSURE, Treatment.MECHANOCHEMICAL_ABLATION);
    static final Set<Treatment> SPARING = EnumSet.of(Treatment.ASVAL, Treatment.CHIVA);
    static final Set<Treatment> SURGERY = EnumSet.of(Treatment.HIGH_LIGATION_STRIPPING);
    static final Set<Treatment> GLUE = EnumSet.of(Treatment.CYANOACRYLATE_CLOSURE);
    static final Set<Treatment> MOCA = EnumSet.of(Treatment.MECHANOCHEMICAL_ABLATION);
    static final Set<Treatment> FOAM = EnumSet.of(Treatment.FOAM_SCLEROTHERAPY);
    static final Set<Treatment> PHLEBECTOMY = EnumSet.of(Treatment.PHLEBECTOMY);
    static final Set<Treatment> PERFORATOR = EnumSet.of(Treatment.PERFORATOR_ABLATION);
    static final Set<Treatment> SPIDERS = EnumSet.of(Treatment.C1_SCLEROTHERAPY);
    static final Set<Treatment> TRUNK = union(HEAT, NON_THERMAL, FOAMS, SURGERY, SPARING);
    static final Set<Treatment> ABOVE_SPIDERS = union(TRUNK, PHLEBECTOMY, PERFORATOR);
    static final Set<Treatment> ELECTIVE = union(ABOVE_SPIDERS, SPIDERS);
    static final Set<Treatment> INVASIVE = union(ELECTIVE, EnumSet.of(Treatment.C1_LASER));
    static final Set<Treatment> LIGHT = EnumSet.of(Treatment.COMPRESSION_15_20);
    static final Set<Treatment> MEDIUM = EnumSet.of(Treatment.COMPRESSION_20_30);
    static final Set<Treatment> STRONG =
            EnumSet.of(Treatment.COMPRESSION_30_40, Treatment.COMPRESSION_ULCER_40);
    static final Set<Treatment> FULL_COMPRESSION = union(LIGHT, MEDIUM, STRONG);
    static final Set<Treatment> COMPRESSION =
            union(FULL_COMPRESSION, EnumSet.of(Treatment.COMPRESSION_REDUCED_SUPERVISED));

    private static final List<Treatment> ALL = List.of(Treatment.values());

    private final String rule;
    private final boolean cell;
    private final @Nullable String[] ids = new String[ALL.size()];
    private final @Nullable OptionStatus[] statuses = new OptionStatus[ALL.size()];

    private HandRule(String rule, boolean cell) {
        this.rule = rule;
        this.cell = cell;
    }

    static HandRule rule(String rule) {
        return new HandRule(rule, false);
    }

    /** Of the matrix, whose ids end in the treatment. */
    static HandRule cell(String rule) {
        return new HandRule(rule, true);
    }

    @SafeVarargs
    private static Set<Treatment> union(Set<Treatment>... parts) {
        Set<Treatment> all = EnumSet.noneOf(Treatment.class);
        Arrays.asList(parts).forEach(all::addAll);
        return all;
    }

    @SafeVarargs
    final HandRule with(@Nullable OptionStatus status, Set<Treatment>... treatments) {
        for (Treatment each : union(treatments)) {
            ids[each.ordinal()] =
                    cell ? rule + "-" + each.code().toUpperCase(Locale.ROOT) : rule;
            statuses[each.ordinal()] = status;
        }
        return this;
    }

    @SafeVarargs
    final HandRule remark(Set<Treatment>... treatments) {
        return with(null, treatments);
    }

    /** Its id for a treatment, or null where it says nothing on it. */
    @Nullable String id(Treatment treatment) {
        return ids[treatment.ordinal()];
    }

    /** Null for a remark. */
    @Nullable OptionStatus status(Treatment treatment) {
        return statuses[treatment.ordinal()];
    }
}
