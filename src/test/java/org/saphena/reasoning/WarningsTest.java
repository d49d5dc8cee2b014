package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** case-format.md: what comes back as a warning, never as an error. */
class WarningsTest {
    private static final Patch FULL = Starts.varicose();
    private static final String LEG = "/consultation/legs/right/";

    @Test
    void anOrdinaryCaseHasNone() {
        assertThat(FULL.answer().warnings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void warned(String row, Patch patch, String pointer) {
        assertThat(patch.answer().warnings()).contains(pointer);
    }

    static Stream<Arguments> warned() {
        String vcss = "{\"ulcerCount\": 1, \"ulcerDuration\": 0, \"ulcerSize\": 1}";
        return Stream.of(
                row("C6 without ulcer", Starts.classes(FULL, "C6"), LEG + "ceap/clinical"),
                row("C6r without ulcer", Starts.classes(FULL, "C6r"), LEG + "ceap/clinical"),
                row("ulcer without C6", FULL.leg("ulcer", "{\"count\": 1}"), LEG + "ulcer"),
                row(
                        "ulcer items disagree",
                        Starts.classes(FULL, "C6").leg("vcss", vcss),
                        LEG + "vcss"),
                row(
                        "ulcer scored without C6",
                        FULL.leg(
                                "vcss",
                                "{\"ulcerCount\": 1, \"ulcerDuration\": 1, \"ulcerSize\": 1}"),
                        LEG + "vcss/ulcerCount"),
                row(
                        "varices scored without C2",
                        Starts.classes(FULL, "C1").leg("vcss", "{\"varicoseVeins\": 1}"),
                        LEG + "vcss/varicoseVeins"),
                row("symptomatic, list says no", FULL.symptoms(), LEG + "ceap/symptomatic"),
                row(
                        "asymptomatic, list says yes",
                        FULL.leg("ceap/symptomatic", "false"),
                        LEG + "ceap/symptomatic"),
                row(
                        "pregnancy with sex male",
                        FULL.with("/patient/sex", "\"male\"").visit("pregnancy", "\"pregnant\""),
                        "/consultation/pregnancy"),
                row(
                        "scan of 181 days",
                        FULL.leg("duplex/date", "\"2025-09-14\""),
                        LEG + "duplex/date"),
                row(
                        "Villalta without DVT",
                        FULL.leg("villalta", "{\"pain\": 1}"),
                        LEG + "villalta"),
                row(
                        "17 years",
                        FULL.with("/patient/birthDate", "\"2008-03-15\""),
                        "/patient/birthDate"),
                row(
                        "unknown medicine",
                        FULL.present("medications", "amlodipine", "wonderdrug"),
                        "/consultation/medications/present/1"),
                row("ABI over 1.3", Starts.abi(FULL, "1.31"), LEG + "arterial/abi"),
                row("ABI under 0.5", Starts.abi(FULL, "0.49"), LEG + "arterial/abi"),
                row(
                        "long reflux",
                        FULL.leg("duplex/segments/GSV_UT/refluxSeconds", "10.1"),
                        LEG + "duplex/segments/GSV_UT/refluxSeconds"),
                row(
                        "shallow trunk",
                        FULL.leg("duplex/segments/GSV_UT/depthMm", "4.9"),
                        LEG + "duplex/segments/GSV_UT/depthMm"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void notWarned(String row, Patch patch, String pointer) {
        assertThat(patch.answer().warnings()).doesNotContain(pointer);
    }

    static Stream<Arguments> notWarned() {
        return Stream.of(
                row(
                        "scan of 180 days",
                        FULL.leg("duplex/date", "\"2025-09-15\""),
                        LEG + "duplex/date"),
                row(
                        "18 years",
                        FULL.with("/patient/birthDate", "\"2008-03-14\""),
                        "/patient/birthDate"),
                row(
                        "Villalta with a DVT of the leg",
                        FULL.leg("villalta", "{\"pain\": 1}")
                                .leg("pastEvents", "{\"present\": [{\"event\": \"dvt\"}]}"),
                        LEG + "villalta"),
                row(
                        "Villalta with a DVT of unknown side",
                        FULL.leg("villalta", "{\"pain\": 1}").present("conditions", "previous-dvt"),
                        LEG + "villalta"),
                row(
                        "corona scored as varices",
                        Starts.classes(FULL, "C4c").leg("vcss", "{\"varicoseVeins\": 1}"),
                        LEG + "vcss/varicoseVeins"),
                row(
                        "ulcer items agree",
                        Starts.classes(FULL, "C6")
                                .leg("ulcer", "{\"count\": 1}")
                                .leg(
                                        "vcss",
                                        "{\"ulcerCount\": 1, \"ulcerDuration\": 2, \"ulcerSize\": 1}"),
                        LEG + "vcss"),
                row(
                        "ulcer items all 0",
                        FULL.leg(
                                "vcss",
                                "{\"ulcerCount\": 0, \"ulcerDuration\": 0, \"ulcerSize\": 0}"),
                        LEG + "vcss"),
                row(
                        "no ulcer scored without C6",
                        FULL.leg("vcss", "{\"ulcerCount\": 0}"),
                        LEG + "vcss/ulcerCount"),
                row(
                        "no varices scored without C2",
                        Starts.classes(FULL, "C1").leg("vcss", "{\"varicoseVeins\": 0}"),
                        LEG + "vcss/varicoseVeins"),
                row("list not reviewed", FULL.leg("symptoms", "null"), LEG + "ceap/symptomatic"),
                row(
                        "known medicine",
                        FULL.present("medications", "amlodipine"),
                        "/consultation/medications/present/0"),
                row("ABI 1.30", Starts.abi(FULL, "1.30"), LEG + "arterial/abi"),
                row("ABI 0.50", Starts.abi(FULL, "0.50"), LEG + "arterial/abi"));
    }

    @Test
    void anUnusualValueIsSaidWithItsUnit() {
        Patch patch = FULL.leg("duplex/segments/GSV_UT/refluxSeconds", "10.1");

        assertThat(patch.answer().assessment().warnings())
                .extracting(Warning::text)
                .contains("10.1 s is unusual (> 10 s): please check the value.");
    }

    @Test
    void anUnusualValueWithoutAUnitIsSaidWithoutOne() {
        assertThat(Starts.abi(FULL, "1.31").answer().assessment().warnings())
                .extracting(Warning::text)
                .contains("1.31 is unusual (> 1.3): please check the value.");
    }

    @Test
    void anUnknownMedicineCountsAsOtherAndChangesNothing() {
        Answer answer = FULL.present("medications", "wonderdrug").answer();

        assertThat(answer.status("evla/gsv")).isEqualTo("first-line");
        assertThat(answer.missing()).doesNotContain("medications");
    }

    private static Arguments row(String row, Patch patch, String pointer) {
        return Arguments.of(row, patch, pointer);
    }
}
