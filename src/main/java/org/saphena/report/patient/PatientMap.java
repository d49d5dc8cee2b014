package org.saphena.report.patient;

import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.VeinStatus;
import org.saphena.reasoning.Assessment;
import org.saphena.report.ClinicDetails;

/**
 * The vein map in the patient's words, as the patient's summary has them.
 *
 * @param caption when the scan was and how to look at the map
 * @param drawn what its lines can mean, in the order of the legend
 * @param found what was found in each leg, in sentences
 */
public record PatientMap(String caption, List<VeinStatus> drawn, List<String> found) {
    public PatientMap {
        drawn = List.copyOf(drawn);
        found = List.copyOf(found);
    }

    /** The words for a case as the rules judge it. */
    public static PatientMap of(CaseFile file, Assessment assessment, Language language) {
        Voice voice = new Voice(file, assessment, language, ClinicDetails.NONE);
        Leaflet.MapWords map = new MapComposer(voice).compose();
        return new PatientMap(
                map.caption(),
                map.drawn(),
                new FoundComposer(voice).compose().stream().map(Marked::unmarked).toList());
    }
}
