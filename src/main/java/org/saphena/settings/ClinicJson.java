package org.saphena.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Codes;
import org.saphena.clinical.Language;
import tools.jackson.databind.JsonNode;

/** The clinic's part of the settings; what is not said is left out. */
final class ClinicJson {
    private static final Set<String> FIELDS =
            Set.of(
                    "name",
                    "address",
                    "telephone",
                    "clinician",
                    "licence",
                    "emergency",
                    "logo",
                    "clinicianLanguage",
                    "patientLanguage");

    private ClinicJson() {}

    static Map<String, Object> fields(ClinicProfile clinic) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "name", clinic.name());
        put(fields, "address", clinic.address());
        put(fields, "telephone", clinic.telephone());
        put(fields, "clinician", clinic.clinician());
        put(fields, "licence", clinic.licence());
        put(fields, "emergency", clinic.emergency());
        put(fields, "logo", clinic.logo());
        put(fields, "clinicianLanguage", code(clinic.clinicianLanguage()));
        put(fields, "patientLanguage", code(clinic.patientLanguage()));
        return fields;
    }

    /**
     * @throws IllegalArgumentException for what is no clinic
     */
    static ClinicProfile read(@Nullable JsonNode node) {
        if (node == null) {
            return ClinicProfile.NONE;
        }
        if (!node.isObject() || !FIELDS.containsAll(node.propertyNames())) {
            throw new IllegalArgumentException();
        }
        return new ClinicProfile(
                text(node, "name"),
                text(node, "address"),
                text(node, "telephone"),
                text(node, "clinician"),
                text(node, "licence"),
                text(node, "emergency"),
                text(node, "logo"),
                language(node, "clinicianLanguage"),
                language(node, "patientLanguage"));
    }

    private static void put(Map<String, Object> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static @Nullable String code(@Nullable Language language) {
        return language == null ? null : language.code();
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value != null && !value.isString()) {
            throw new IllegalArgumentException();
        }
        return value == null ? null : value.stringValue();
    }

    private static @Nullable Language language(JsonNode node, String field) {
        String code = text(node, field);
        return code == null
                ? null
                : Codes.find(Language.class, code).orElseThrow(IllegalArgumentException::new);
    }
}
