package org.saphena.knowledge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.saphena.clinical.Aetiology;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.BetterWith;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Coded;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Flow;
import org.saphena.clinical.IliacOutflow;
import org.saphena.clinical.Mobility;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.Provocation;
import org.saphena.clinical.Pulses;
import org.saphena.clinical.RiskLevel;
import org.saphena.clinical.ScanPosition;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Symptom;
import org.saphena.clinical.Target;
import org.saphena.clinical.ThrombosedVein;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.WorseWith;

/**
 * The code lists of the case file that a fact can name by the list's name instead of spelling it
 * out.
 */
final class CodeLists {
    private static final Map<String, Class<? extends Coded>> LISTS =
            Map.ofEntries(
                    Map.entry("aetiology", Aetiology.class),
                    Map.entry("alarm-symptom", AlarmSymptom.class),
                    Map.entry("allergen", Allergen.class),
                    Map.entry("ceap-class", CeapClass.class),
                    Map.entry("condition", org.saphena.clinical.Condition.class),
                    Map.entry("better-with", BetterWith.class),
                    Map.entry("cramp-site", CrampSite.class),
                    Map.entry("provocation", Provocation.class),
                    Map.entry("worse-with", WorseWith.class),
                    Map.entry("deep-veins", DeepVeins.class),
                    Map.entry("drug-class", DrugClass.class),
                    Map.entry("flow", Flow.class),
                    Map.entry("iliac-outflow", IliacOutflow.class),
                    Map.entry("mobility", Mobility.class),
                    Map.entry("past-event", PastEventKind.class),
                    Map.entry("preference", Preference.class),
                    Map.entry("pregnancy", Pregnancy.class),
                    Map.entry("pulses", Pulses.class),
                    Map.entry("risk-level", RiskLevel.class),
                    Map.entry("scan-position", ScanPosition.class),
                    Map.entry("segment", SegmentId.class),
                    Map.entry("segment-state", SegmentState.class),
                    Map.entry("sex", Sex.class),
                    Map.entry("symptom", Symptom.class),
                    Map.entry("target", Target.class),
                    Map.entry("thrombosed-vein", ThrombosedVein.class),
                    Map.entry("treatment", Treatment.class));

    private CodeLists() {}

    /** The codes of the list. */
    static Set<String> of(YamlNode name) {
        Set<String> codes = new LinkedHashSet<>();
        for (Coded constant : list(name).getEnumConstants()) {
            codes.add(constant.code());
        }
        return Collections.unmodifiableSet(codes);
    }

    /** The name of the type under which the words for the codes stand. */
    static String typeOf(YamlNode name) {
        return list(name).getSimpleName();
    }

    private static Class<? extends Coded> list(YamlNode name) {
        Class<? extends Coded> list = LISTS.get(name.text());
        if (list == null) {
            throw name.fault("unknown code list " + name.text());
        }
        return list;
    }
}
