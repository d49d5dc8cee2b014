package org.saphena.knowledge;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.Aetiology;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Codes;
import org.saphena.clinical.Condition;
import org.saphena.clinical.CrampSite;
import org.saphena.clinical.DeepVeins;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Flow;
import org.saphena.clinical.IliacOutflow;
import org.saphena.clinical.Mobility;
import org.saphena.clinical.PastEventKind;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Pregnancy;
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
import org.saphena.clinical.Trunk;

/** The code lists of the case file that a fact can name by the list's name instead of spelling it out. */
final class CodeLists {
    private static final Map<String, List<String>> LISTS =
            Stream.of(
                            Map.entry("aetiology", Codes.of(Aetiology.class)),
                            Map.entry("alarm-symptom", Codes.of(AlarmSymptom.class)),
                            Map.entry("allergen", Codes.of(Allergen.class)),
                            Map.entry("ceap-class", Codes.of(CeapClass.class)),
                            Map.entry("condition", Codes.of(Condition.class)),
                            Map.entry("cramp-site", Codes.of(CrampSite.class)),
                            Map.entry("deep-veins", Codes.of(DeepVeins.class)),
                            Map.entry("drug-class", Codes.of(DrugClass.class)),
                            Map.entry("flow", Codes.of(Flow.class)),
                            Map.entry("iliac-outflow", Codes.of(IliacOutflow.class)),
                            Map.entry("mobility", Codes.of(Mobility.class)),
                            Map.entry("past-event", Codes.of(PastEventKind.class)),
                            Map.entry("preference", Codes.of(Preference.class)),
                            Map.entry("pregnancy", Codes.of(Pregnancy.class)),
                            Map.entry("pulses", Codes.of(Pulses.class)),
                            Map.entry("risk-level", Codes.of(RiskLevel.class)),
                            Map.entry("scan-position", Codes.of(ScanPosition.class)),
                            Map.entry("segment", Codes.of(SegmentId.class)),
                            Map.entry("segment-state", Codes.of(SegmentState.class)),
                            Map.entry("sex", Codes.of(Sex.class)),
                            Map.entry("symptom", Codes.of(Symptom.class)),
                            Map.entry("target", Codes.of(Target.class)),
                            Map.entry("thrombosed-vein", Codes.of(ThrombosedVein.class)),
                            Map.entry("treatment", Codes.of(Treatment.class)),
                            Map.entry("trunk", Codes.of(Trunk.class)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CodeLists() {}

    static Set<String> of(YamlNode name) {
        List<String> codes = LISTS.get(name.text());
        if (codes == null) {
            throw name.fault("unknown code list " + name.text());
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(codes));
    }
}
