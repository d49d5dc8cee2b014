package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * facts.md 4.14.6. The five letters are the statuses of 15-20, 20-30, 30-40, ulcer-40 and reduced:
 * F first-line, S suitable, A adjunct, I interim, C with caution, R relative contraindication, X
 * contraindicated, N not indicated, U undetermined.
 */
class CompressionTest {
    private static final Map<String, String> LETTERS =
            Map.of(
                    "first-line", "F",
                    "suitable", "S",
                    "adjunct", "A",
                    "interim", "I",
                    "with-caution", "C",
                    "relative-contraindication", "R",
                    "contraindicated", "X",
                    "not-indicated", "N",
                    "undetermined", "U");
    private static final Patch OPEN = Starts.varicose();
    private static final Patch CLOSED = Starts.competent(Starts.varicose());

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource({"groups", "thens", "preferences", "arteries", "risks", "others"})
    void rows(String row, Patch patch, String letters) {
        assertThat(letters(patch.answer())).isEqualTo(letters);
    }

    static Stream<Arguments> groups() {
        Patch bare = CLOSED.without("/consultation/legs/right/duplex/segments/VAR_MC");
        return Stream.of(
                row("C6 open", Starts.classes(OPEN, "C6"), "NISFN"),
                row("C6r not open", Starts.classes(CLOSED, "C6r"), "NISFN"),
                row("C6 beside C5", Starts.classes(OPEN, "C5", "C6"), "NISFN"),
                row("C5 open", Starts.classes(OPEN, "C5"), "NSFNN"),
                row("C5 not open", Starts.classes(CLOSED, "C5"), "NSFNN"),
                row("C4b open", Starts.classes(OPEN, "C4b"), "NSANN"),
                row("C4b not open", Starts.classes(bare, "C4b"), "NSFNN"),
                row("C4b above C4a", Starts.classes(bare, "C4a", "C4b"), "NSFNN"),
                row("C4a open", Starts.classes(OPEN, "C4a"), "NASNN"),
                row("C4a not open", Starts.classes(bare, "C4a"), "NFSNN"),
                row("C4a, only tributaries treated", Starts.classes(CLOSED, "C4a"), "NFSNN"),
                row("C4c open", Starts.classes(OPEN, "C2", "C4c"), "NASNN"),
                row("C4c not open", Starts.classes(bare, "C4c"), "NFSNN"),
                row("C3 open", Starts.classes(OPEN, "C2", "C3"), "NIINN"),
                row("C3 not open", Starts.classes(bare, "C3"), "NFSNN"),
                row(
                        "C3 open, undetermined trunk",
                        Starts.classes(OPEN, "C3").leg("duplex/deepVeins", "\"not-examined\""),
                        "NIINN"),
                row(
                        "C3, other cause, no C2",
                        Starts.classes(OPEN, "C3").present("conditions", "lymphoedema"),
                        "NFSNN"),
                row(
                        "C3, other cause, C2",
                        Starts.classes(OPEN, "C2", "C3").present("conditions", "lymphoedema"),
                        "NIINN"),
                row("C2 symptomatic open", OPEN, "IINNN"),
                row("C2 symptomatic, only tributaries treated", CLOSED, "IINNN"),
                row("C1 symptomatic not open", Starts.classes(bare, "C1"), "FSNNN"),
                row("C0 symptomatic not open", Starts.classes(bare, "C0"), "FSNNN"),
                row("C2 asymptomatic", Starts.asymptomatic(OPEN), "SNNNN"),
                row("C2r asymptomatic", Starts.classes(Starts.asymptomatic(OPEN), "C2r"), "SNNNN"),
                row("cramps the only symptom, C0", Starts.cramps(), "SNNNN"),
                row("cramps the only symptom, C2", Starts.crampsOnly(OPEN), "SNNNN"),
                row(
                        "C0 without symptoms",
                        Starts.classes(Starts.asymptomatic(bare), "C0"),
                        "NNNNN"),
                row(
                        "C1 without symptoms",
                        Starts.classes(Starts.asymptomatic(bare), "C1"),
                        "NNNNN"),
                row("class not recorded", OPEN.leg("ceap/clinical", "[]"), "UUUUN"));
    }

    static Stream<Arguments> thens() {
        Patch postThrombotic = CLOSED.leg("duplex/deepVeins", "\"post-thrombotic\"");
        Patch pregnant = OPEN.visit("pregnancy", "\"pregnant\"");
        return Stream.of(
                row("post-thrombotic C3", Starts.classes(postThrombotic, "C3"), "NFSNN"),
                row("post-thrombotic C4a", Starts.classes(postThrombotic, "C4a"), "NFSNN"),
                row("post-thrombotic C4b", Starts.classes(postThrombotic, "C4b"), "NFSNN"),
                row(
                        "post-thrombotic C4b open",
                        Starts.classes(OPEN, "C4b").leg("duplex/deepVeins", "\"post-thrombotic\""),
                        "NFSNN"),
                row("post-thrombotic C5", Starts.classes(postThrombotic, "C5"), "NSFNN"),
                row("post-thrombotic C2", postThrombotic, "IINNN"),
                row("acute SVT C2", Starts.svt(OPEN, "4", "10"), "ASNNN"),
                row("acute SVT C4a", Starts.svt(Starts.classes(OPEN, "C4a"), "4", "10"), "ASSNN"),
                row("acute SVT C6", Starts.svt(Starts.classes(OPEN, "C6"), "4", "10"), "NISFN"),
                row(
                        "acute SVT C0",
                        Starts.svt(Starts.classes(Starts.asymptomatic(CLOSED), "C0"), "4", "10"),
                        "ASNNN"),
                row("pregnant C3", Starts.classes(pregnant, "C3"), "FSNNN"),
                row("pregnant C2", pregnant, "FSNNN"),
                row("pregnant C2 asymptomatic", Starts.asymptomatic(pregnant), "FSNNN"),
                row(
                        "pregnant C1 without symptoms",
                        Starts.classes(Starts.asymptomatic(pregnant), "C1"),
                        "FSNNN"),
                row("pregnant C4a", Starts.classes(pregnant, "C4a"), "NFSNN"),
                row("postpartum C2", OPEN.visit("pregnancy", "\"postpartum\""), "FSNNN"));
    }

    static Stream<Arguments> preferences() {
        return Stream.of(
                row("conservative C2", Starts.prefers(OPEN, "conservative"), "FSNNN"),
                row("conservative C3", prefers("C3", "conservative"), "NFSNN"),
                row("conservative C4a", prefers("C4a", "conservative"), "NFSNN"),
                row("conservative C4b", prefers("C4b", "conservative"), "NSFNN"),
                row("no stockings C6", prefers("C6", "no-stockings"), "NISFN"),
                row("no stockings C5", prefers("C5", "no-stockings"), "NSFNN"),
                row(
                        "no stockings C4b not open",
                        Starts.prefers(Starts.classes(CLOSED, "C4b"), "no-stockings"),
                        "NSSNN"),
                row(
                        "no stockings C3 not open",
                        Starts.prefers(Starts.classes(CLOSED, "C3"), "no-stockings"),
                        "NSSNN"));
    }

    static Stream<Arguments> arteries() {
        Patch c6 = Starts.classes(OPEN, "C6");
        Patch c4b = Starts.classes(OPEN, "C4b");
        Patch high = Starts.abi(c6, "1.41");
        return Stream.of(
                row("01", Starts.abi(c6, "0.49"), "XXXXX"),
                row("02", Starts.abi(c6, "0.50"), "XXXXX"),
                row("02 above", Starts.abi(c6, "0.59"), "XXXXX"),
                row("02 without any call", Starts.abi(none(), "0.59"), "XXXXX"),
                row("02 by ankle pressure", c6.leg("arterial/anklePressureMmHg", "59"), "XXXXX"),
                row("03", Starts.abi(c6, "0.60"), "NRXXI"),
                row("03 above", Starts.abi(c6, "0.79"), "NRXXI"),
                row("03 C2", Starts.abi(OPEN, "0.79"), "RRXXI"),
                row("03 C2 asymptomatic", Starts.abi(Starts.asymptomatic(OPEN), "0.79"), "RNXXI"),
                row("03 without any call", Starts.abi(none(), "0.79"), "NNXXN"),
                row(
                        "03 called for by acute SVT alone",
                        Starts.svt(Starts.abi(none(), "0.79"), "4", "10"),
                        "RRXXI"),
                row("04 C6", Starts.abi(c6, "0.80"), "NICCN"),
                row("04 above", Starts.abi(c6, "0.90"), "NICCN"),
                row(
                        "04 C5 shifts the lead",
                        Starts.abi(Starts.classes(OPEN, "C5"), "0.85"),
                        "NFCNN"),
                row("04 C4b open shifts the lead", Starts.abi(c4b, "0.85"), "NACNN"),
                row(
                        "04 C4b not open shifts the lead",
                        Starts.abi(Starts.classes(CLOSED, "C4b"), "0.85"),
                        "NFCNN"),
                row(
                        "04 C4a keeps its lead",
                        Starts.abi(Starts.classes(OPEN, "C4a"), "0.85"),
                        "NACNN"),
                row("04 C2", Starts.abi(OPEN, "0.85"), "IINNN"),
                row("05", Starts.abi(c4b, "0.91"), "NSANN"),
                row("06", Starts.abi(c4b, "1.00"), "NSANN"),
                row("06 above", Starts.abi(c4b, "1.30"), "NSANN"),
                row("07", Starts.abi(c6, "1.31"), "NRRRN"),
                row("07 above", Starts.abi(c6, "1.40"), "NRRRN"),
                row("07 C2", Starts.abi(OPEN, "1.31"), "IRNNN"),
                row("07 toe 60", toe(Starts.abi(c6, "1.31"), "60"), "NISFN"),
                row("07 toe 59", toe(Starts.abi(c6, "1.31"), "59"), "NRXXI"),
                row("07 toe 29", toe(Starts.abi(c6, "1.31"), "29"), "XXXXX"),
                row("08", high, "NRRRN"),
                row("08 C2", Starts.abi(OPEN, "1.41"), "RRNNN"),
                row("08 toe 60", toe(high, "60"), "NISFN"));
    }

    static Stream<Arguments> risks() {
        Patch unknown = Starts.abi(OPEN, "null");
        return Stream.of(
                row("C5 is a sign", Starts.classes(unknown, "C5"), "NRRNN"),
                row("C6 is a sign", Starts.classes(unknown, "C6"), "NRRRN"),
                row("weak pulses", unknown.leg("arterial/pedalPulses", "\"weak\""), "RRNNN"),
                row("absent pulses", unknown.leg("arterial/pedalPulses", "\"absent\""), "RRNNN"),
                row("claudication", unknown.leg("arterial/claudicationMetres", "100"), "RRNNN"),
                row(
                        "known arterial disease",
                        unknown.present("conditions", "peripheral-artery-disease"),
                        "RRNNN"),
                row("diabetes", unknown.present("conditions", "diabetes"), "CRNNN"),
                row("70 years", born(unknown, "1956-03-14"), "CRNNN"),
                row("69 years", born(unknown, "1956-03-15"), "IINNN"),
                row(
                        "50 years, smoker",
                        born(unknown, "1976-03-14").present("conditions", "smoker"),
                        "CRNNN"),
                row(
                        "69 years, former smoker",
                        born(unknown, "1956-03-15").present("conditions", "former-smoker"),
                        "CRNNN"),
                row(
                        "49 years, smoker",
                        born(unknown, "1976-03-15").present("conditions", "smoker"),
                        "IINNN"),
                row("no risk", unknown, "IINNN"),
                row("pulses not recorded", unknown.leg("arterial/pedalPulses", "null"), "IINNN"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                row(
                        "loss of feeling",
                        OPEN.present("conditions", "neuropathy-loss-of-feeling"),
                        "XXXXX"),
                row("NYHA IV", OPEN.present("conditions", "heart-failure-nyha-4"), "XXXXX"),
                row("bypass graft", OPEN.present("conditions", "bypass-graft-epifascial"), "XXXXX"),
                row("allergy", OPEN.present("allergies", "compression-material"), "XXXXX"),
                row(
                        "acute limb ischaemia",
                        OPEN.symptoms("heaviness", "cold-pale-foot")
                                .leg("arterial/pedalPulses", "\"absent\""),
                        "XXXXX"),
                row("NYHA III", OPEN.present("conditions", "heart-failure-nyha-3"), "RRNNN"),
                row("infection", OPEN.symptoms("heaviness", "cellulitis"), "RRNNN"),
                row("chair-bound", OPEN.visit("mobility", "\"chair-bound\""), "CCNNN"),
                row(
                        "DVT suspected",
                        OPEN.symptoms("heaviness", "acute-swelling")
                                .leg("duplex/date", "\"2026-03-01\""),
                        "CCNNN"));
    }

    private static Patch none() {
        return Starts.classes(Starts.asymptomatic(CLOSED), "C0");
    }

    private static Patch prefers(String clinical, String preference) {
        return Starts.prefers(Starts.classes(OPEN, clinical), preference);
    }

    private static Patch toe(Patch patch, String pressure) {
        return patch.leg("arterial/toePressureMmHg", pressure);
    }

    private static Patch born(Patch patch, String date) {
        return patch.with("/patient/birthDate", "\"" + date + "\"");
    }

    private static String letters(Answer answer) {
        return Stream.of("15-20", "20-30", "30-40", "ulcer-40", "reduced-supervised")
                .map(pressure -> answer.status("compression-" + pressure + "/leg"))
                .map(LETTERS::get)
                .collect(Collectors.joining());
    }

    private static Arguments row(String row, Patch patch, String letters) {
        return Arguments.of(row, patch, letters);
    }
}
