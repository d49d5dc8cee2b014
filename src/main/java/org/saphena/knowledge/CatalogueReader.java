package org.saphena.knowledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;

/** Reads the catalogues: citations, medicines, treatments. */
final class CatalogueReader {
    private CatalogueReader() {}

    static Map<String, Citation> citations(YamlNode list) {
        Map<String, Citation> citations = new LinkedHashMap<>();
        for (YamlNode entry : list.entries()) {
            YamlNode node = entry.inRule(entry.text("id"));
            node.only(
                    "id",
                    "guideline",
                    "year",
                    "recommendation",
                    "strength",
                    "evidence",
                    "verified",
                    "numberVerified",
                    "gradeVerified",
                    "label");
            boolean verified = node.field("verified").bool();
            Citation citation =
                    new Citation(
                            node.text("id"),
                            node.text("guideline"),
                            node.has("year") ? node.field("year").wholeNumber() : null,
                            node.textOrNull("recommendation"),
                            node.textOrNull("strength"),
                            node.textOrNull("evidence"),
                            verified,
                            node.field("numberVerified").bool(),
                            node.has("gradeVerified")
                                    ? node.field("gradeVerified").bool()
                                    : verified,
                            node.field("label").localText());
            if (citations.put(citation.id(), citation) != null) {
                throw node.fault("the id " + citation.id() + " stands twice");
            }
        }
        return citations;
    }

    static MedicationList medications(YamlNode list) {
        Map<String, Set<DrugClass>> classes = new HashMap<>();
        List<MedicationList.Entry> medicines = new ArrayList<>();
        for (YamlNode entry : list.entries()) {
            YamlNode node = entry.inRule(entry.text("name"));
            node.only("name", "aliases", "classes");
            Set<DrugClass> drugClasses = node.codes("classes", DrugClass.class);
            if (drugClasses.isEmpty()) {
                throw node.fault("has no class");
            }
            medicines.add(
                    new MedicationList.Entry(
                            node.text("name"), node.texts("aliases"), drugClasses));
            List<String> names = new ArrayList<>(node.texts("aliases"));
            names.add(node.text("name"));
            for (String name : names) {
                if (classes.put(name.toLowerCase(Locale.ROOT), drugClasses) != null) {
                    throw node.fault("the name " + name + " stands twice");
                }
            }
        }
        return new MedicationList(medicines, classes);
    }

    static List<TreatmentEntry> treatments(YamlNode list) {
        List<TreatmentEntry> treatments = new ArrayList<>();
        Set<Treatment> seen = EnumSet.noneOf(Treatment.class);
        for (YamlNode entry : list.entries()) {
            YamlNode node = entry.inRule(entry.text("id"));
            node.only("id", "targets", "invasive");
            Treatment treatment = node.field("id").code(Treatment.class);
            if (!seen.add(treatment)) {
                throw node.fault("the id " + treatment.code() + " stands twice");
            }
            treatments.add(
                    new TreatmentEntry(
                            treatment,
                            List.copyOf(node.codes("targets", Target.class)),
                            node.field("invasive").bool()));
        }
        if (seen.size() < Treatment.values().length) {
            throw list.fault("not every treatment of the case format is listed");
        }
        return treatments;
    }
}
