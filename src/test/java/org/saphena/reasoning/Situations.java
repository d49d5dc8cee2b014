package org.saphena.reasoning;

import java.util.List;
import java.util.Locale;

/** Cases in which everything is recorded and nothing holds any option back. */
final class Situations {
    static final List<String> TRUNK_OPTIONS =
            List.of(
                    "evla",
                    "rfa",
                    "cyanoacrylate-closure",
                    "mechanochemical-ablation",
                    "foam-sclerotherapy",
                    "polidocanol-microfoam",
                    "high-ligation-stripping");

    private static final String VISIT = "/consultation/";

    private Situations() {}

    /** A woman of 45 with nothing else; the right leg C2 with heaviness, all trunks competent. */
    static Patch competent() {
        return Patch.of("V01")
                .present("allergies")
                .present("conditions")
                .present("medications")
                .present("alarmSymptoms")
                .visit("vteRisk", "\"low\"")
                .visit("labs", "null")
                .symptoms("heaviness")
                .leg("cramps", "null")
                .leg("ceap", "{\"clinical\": [\"C2\"], \"aetiology\": \"Ep\"}")
                .leg("duplex/iliacOutflow", "\"normal\"")
                .leg("duplex/trunks", "{}")
                .leg(
                        "duplex/segments",
                        "{\"GSV_UT\": {\"refluxSeconds\": 0.1}, \"SSV_U\": {\"refluxSeconds\":"
                                + " 0.1}, \"VAR_MC\": {\"diameterMm\": 5}}");
    }

    /** As {@link #competent()}, but {@code target} refluxes: 5.0 mm wide, 14 mm deep, straight. */
    static Patch refluxing(String target) {
        return competent()
                .leg(
                        "duplex/segments/" + segment(target),
                        "{\"refluxSeconds\": 2.0, \"diameterMm\": 5.0, \"depthMm\": 14}")
                .leg(
                        "duplex/trunks/" + target.toUpperCase(Locale.ROOT),
                        "{\"straightLengthCm\": 20, \"tortuous\": false, \"suprafascial\": false,"
                                + " \"aneurysm\": false}");
    }

    /** The indication of the GSV is strong; every option of the leg but perforators is open. */
    static Patch strong() {
        return refluxing("gsv").leg("ceap/clinical", "[\"C1\", \"C2\"]");
    }

    /** C3 without varicose veins. */
    static Patch fair() {
        return refluxing("gsv").leg("ceap/clinical", "[\"C3\"]").symptoms("swelling");
    }

    /** Symptoms and reflux without varicose veins. */
    static Patch weak() {
        return refluxing("gsv").leg("ceap/clinical", "[\"C1\"]");
    }

    /** Severe skin change with a pathologic perforator at it, trunks competent. */
    static Patch perforator() {
        return competent()
                .leg("ceap/clinical", "[\"C4b\"]")
                .leg(
                        "duplex/perforators",
                        "[{\"site\": \"PV_PTM\", \"refluxSeconds\": 0.6, \"diameterMm\": 3.9,"
                                + " \"nearUlcerOrSkinChange\": true}]");
    }

    /** Spider veins only, with complaints. */
    static Patch spiders() {
        return competent().leg("ceap/clinical", "[\"C1\"]").without(segmentPointer("VAR_MC"));
    }

    /** Both legs as {@link #strong()}. */
    static Patch bothLegs() {
        Patch right = strong();
        return right.with(VISIT + "legs/left", right.at(VISIT + "legs/right"));
    }

    static String segment(String target) {
        return switch (target) {
            case "gsv" -> "GSV_UT";
            case "ssv" -> "SSV_U";
            default -> target.toUpperCase(Locale.ROOT);
        };
    }

    private static String segmentPointer(String segment) {
        return VISIT + "legs/right/duplex/segments/" + segment;
    }

    /** The letters of the seven options of every trunk. */
    static String row(Answer answer, String target) {
        return letters(
                answer, TRUNK_OPTIONS.stream().map(option -> option + "/" + target).toList());
    }

    static String letters(Answer answer, List<String> options) {
        return String.join(
                "", options.stream().map(option -> Marks.of(answer.status(option))).toList());
    }
}
