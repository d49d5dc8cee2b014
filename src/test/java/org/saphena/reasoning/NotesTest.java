package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Remarks: each with the recorded finding, and not beside it. */
class NotesTest {
    private static final Patch FULL = Starts.varicose();
    private static final Patch CRAMPS = Starts.cramps();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void saidWithItAndNotWithout(String note, Patch with, Patch without) {
        assertThat(with.answer().notes()).contains(note);
        assertThat(without.answer().notes()).doesNotContain(note);
    }

    static Stream<Arguments> saidWithItAndNotWithout() {
        return Stream.of(
                row(
                        "manoeuvre-not-recorded",
                        FULL.leg("duplex/provocation", "null"),
                        FULL.leg("duplex/provocation", "\"cuff\"")),
                row(
                        "manoeuvre-valsalva",
                        FULL.leg("duplex/provocation", "\"valsalva\""),
                        FULL.leg("duplex/provocation", "\"cuff\"")),
                row(
                        "scan-before-procedure",
                        procedure("2026-03-13", "0"),
                        procedure("2026-03-12", "0")),
                row("perforator-threshold", perforator("0.35"), perforator("0.34")),
                row("perforator-threshold", perforator("0.49"), perforator("0.50")),
                row("deep-and-trunk-reflux", FULL.leg("duplex/deepVeins", "\"reflux\""), FULL),
                row(
                        "bled-before",
                        FULL.leg(
                                "pastEvents",
                                "{\"reviewed\": false, \"present\": [{\"event\": \"bleeding\"}]}"),
                        FULL),
                row("foam-limit", FULL.leg("duplex/trunks/GSV/tortuous", "true"), FULL),
                row(
                        "deep-vein-clear-after-procedure",
                        procedure("2026-03-10", "0"),
                        procedure("2026-03-10", "1")),
                row("exercise-abi", claudication("0.99"), claudication("1.00")),
                row("exercise-abi", claudication("0.91"), claudication("0.90")),
                row("compression-below-060", Starts.abi(FULL, "0.59"), Starts.abi(FULL, "0.60")),
                row(
                        "light-compression-advice",
                        Starts.abi(FULL, "null"),
                        Starts.abi(FULL, "null").leg("arterial/pedalPulses", "null")),
                row(
                        "light-compression-advice",
                        Starts.abi(FULL, "null"),
                        Starts.abi(FULL, "null").present("conditions", "diabetes")),
                row(
                        "no-heparin",
                        FULL.present("conditions", "heparin-induced-thrombocytopenia"),
                        FULL),
                row("oestrogen", FULL.present("medications", "oestrogen"), FULL),
                row("cramps-in-pregnancy", CRAMPS.visit("pregnancy", "\"pregnant\""), CRAMPS),
                row("cramps-unexplained", CRAMPS, CRAMPS.visit("labs/tsh", "null")),
                row("cramps-unexplained", CRAMPS, CRAMPS.visit("labs/magnesium", "0.69")),
                row("cramps-unexplained", CRAMPS, CRAMPS.visit("labs/potassium", "5.1")),
                row("cramps-unexplained", CRAMPS, CRAMPS.visit("conditions/reviewed", "false")),
                row("cramps-unexplained", CRAMPS, Starts.abi(CRAMPS, "0.99")),
                row("cramps-unexplained", CRAMPS, CRAMPS.visit("labs/sodium", "124")),
                row("cramps-unexplained", CRAMPS, CRAMPS.visit("labs/egfr", "29")),
                row("cramps-unexplained", CRAMPS, CRAMPS.present("alarmSymptoms", "fasciculation")),
                row(
                        "cramps-unexplained",
                        CRAMPS,
                        CRAMPS.symptoms("night-cramps", "calf-tenderness")
                                .leg("duplex/date", "\"2026-03-01\"")),
                row("cramps-unexplained", CRAMPS, CRAMPS.present("conditions", "diabetes")),
                row(
                        "cramp-duration",
                        CRAMPS.leg("cramps/minutes", "11"),
                        CRAMPS.leg("cramps/minutes", "10")));
    }

    private static Patch procedure(String date, String lumen) {
        return FULL.leg("duplex/date", "\"2026-03-12\"")
                .leg(
                        "recentProcedure",
                        "{\"procedure\": \"evla\", \"target\": \"gsv\", \"date\": \""
                                + date
                                + "\", \"deepVeinLumenPercent\": "
                                + lumen
                                + "}");
    }

    private static Patch perforator(String seconds) {
        return Starts.perforator(FULL, seconds, "3.9", "false");
    }

    private static Patch claudication(String abi) {
        return Starts.abi(FULL, abi).leg("arterial/claudicationMetres", "200");
    }

    private static Arguments row(String note, Patch with, Patch without) {
        return Arguments.of(note, with, without);
    }
}
