package org.saphena.reasoning;

/** Cases in which everything that matters is recorded; tests change them field by field. */
final class Starts {
    private static final String SEGMENTS = "duplex/segments/";

    private Starts() {}

    /** C2 with heaviness and ache, reflux of the GSV, deep veins normal, ABI normal. */
    static Patch varicose() {
        return Patch.of("V01")
                .symptoms("heaviness", "aching")
                .leg("cramps", "null")
                .leg("duplex/iliacOutflow", "\"normal\"")
                .leg(SEGMENTS + "GSV_UT/diameterMm", "5.0")
                .visit("allergies", "{\"reviewed\": true, \"present\": []}")
                .visit("vteRisk", "\"low\"")
                .visit("labs", labs());
    }

    /** The same with competent trunks: varicose tributaries alone. */
    static Patch competent() {
        return competent(varicose());
    }

    /** The same leg with competent GSV and SSV. */
    static Patch competent(Patch patch) {
        return patch.leg(SEGMENTS + "GSV_UT/refluxSeconds", "0.2")
                .leg(SEGMENTS + "GSV_UC/refluxSeconds", "0.1");
    }

    /** Night cramps three times a week and nothing else; C0, competent trunks, normal blood. */
    static Patch cramps() {
        return crampsOnly(competent())
                .leg("ceap/clinical", "[\"C0\"]")
                .leg("ceap/symptomatic", "null");
    }

    /** Night cramps as the only symptom of {@code patch}'s right leg. */
    static Patch crampsOnly(Patch patch) {
        return patch.symptoms("night-cramps")
                .leg("ceap/symptomatic", "null")
                .leg("cramps", "{\"nightsPerWeek\": 3}");
    }

    /** Sets the classes of the right leg. */
    static Patch classes(Patch patch, String... classes) {
        return patch.leg("ceap/clinical", "[\"" + String.join("\",\"", classes) + "\"]");
    }

    /** All symptoms gone through, none found. */
    static Patch asymptomatic(Patch patch) {
        return patch.symptoms().leg("ceap/symptomatic", "null");
    }

    /** The symptoms never asked. */
    static Patch notAsked(Patch patch) {
        return patch.leg("symptoms", "null").leg("ceap/symptomatic", "null");
    }

    /** The four criteria of restless legs, all met. */
    static Patch restless(Patch patch) {
        return patch.visit(
                "restlessLegs",
                """
                {"urgeToMove": true, "worseAtRest": true, "relievedByMovement": true,
                 "worseInEvening": true}\
                """);
    }

    static Patch prefers(Patch patch, String preference) {
        return patch.visit("preferences", "[\"" + preference + "\"]");
    }

    static Patch abi(Patch patch, String abi) {
        return patch.leg("arterial/abi", abi);
    }

    /** An acute superficial thrombosis in a tributary. */
    static Patch svt(Patch patch, String lengthCm, String distanceCm) {
        return patch.leg(
                "superficialVeinThrombosis",
                "{\"vein\": \"tributary\", \"lengthCm\": "
                        + lengthCm
                        + ", \"distanceToJunctionCm\": "
                        + distanceCm
                        + "}");
    }

    /** A perforator behind the medial calf. */
    static Patch perforator(Patch patch, String reflux, String diameter, String near) {
        return patch.leg(
                "duplex/perforators",
                "[{\"site\": \"PV_PTM\", \"refluxSeconds\": "
                        + reflux
                        + ", \"diameterMm\": "
                        + diameter
                        + ", \"nearUlcerOrSkinChange\": "
                        + near
                        + "}]");
    }

    /** The right leg as it is, on the left as well. */
    static Patch bothLegs(Patch patch) {
        return patch.with("/consultation/legs/left", patch.json("/consultation/legs/right"));
    }

    static String labs() {
        return """
        {"date": "2026-03-01", "sodium": 140, "potassium": 4.2, "magnesium": 0.86,
         "adjustedCalcium": 2.33, "egfr": 84, "tsh": 1.9, "hba1c": 37, "ferritin": 88}\
        """;
    }
}
