package org.saphena.reasoning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Language;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Legs;
import org.saphena.clinical.Medication;
import org.saphena.clinical.Mobility;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.RestlessLegs;
import org.saphena.clinical.RiskLevel;
import org.saphena.clinical.Sex;

/**
 * Makes consultations like those of a vein clinic, with the rare dangers more often than there: the
 * same seed gives the same case.
 */
final class MadeVisits {
    static final LocalDate VISIT = LocalDate.of(2026, 3, 14);

    private static final LocalDate ADULT_FROM = VISIT.minusYears(18);

    private static final List<Medication> MEDICATIONS =
            Stream.of(
                            "apixaban",
                            "amlodipine",
                            "ibuprofen",
                            "simvastatin",
                            "clarithromycin",
                            "ethinylestradiol",
                            "furosemide",
                            "salmeterol",
                            "quinine",
                            "statin",
                            "an unknown tablet")
                    .map(Medication::new)
                    .toList();

    private final Draws draws;

    private MadeVisits(Draws draws) {
        this.draws = draws;
    }

    /** The case of a seed, with the facts that it was made of. */
    record Made(CaseFile file, List<Draws.Asked> facts) {}

    static Made of(long seed) {
        return of(seed, Draws.NONE);
    }

    /** The same with the fact at {@code turned} blanked, or filled in where it was unknown. */
    static Made of(long seed, int turned) {
        Draws draws = new Draws(seed, turned);
        CaseFile file = new MadeVisits(draws).caseFile(seed);
        return new Made(file, draws.asked());
    }

    private CaseFile caseFile(long seed) {
        Sex sex = draws.mostly(0.6, Sex.FEMALE, Sex.MALE, Sex.MALE, Sex.OTHER, Sex.UNKNOWN);
        LocalDate born =
                draws.chance(0.02)
                        ? ADULT_FROM.plusDays(1 + draws.below(300))
                        : ADULT_FROM.minusDays(draws.below(26_000));
        Patient patient =
                new Patient(
                        "M-" + seed,
                        null,
                        null,
                        null,
                        born,
                        sex,
                        draws.fact("height", () -> BigDecimal.valueOf(150 + draws.below(45))),
                        draws.fact("weight", () -> BigDecimal.valueOf(50 + draws.below(75))),
                        Language.EN);
        boolean fertile = sex == Sex.FEMALE && born.isAfter(VISIT.minusYears(50));
        return new CaseFile(patient, visit(fertile), null);
    }

    private Consultation visit(boolean fertile) {
        return new Consultation(
                VISIT,
                null,
                draws.fact("pregnancy", () -> fertile ? pregnancy() : null),
                draws.fact("breastfeeding", () -> draws.chance(0.04) && fertile),
                draws.fact("mobility", this::mobility),
                findings("conditions", draws.each(0.02, List.of(Condition.values()))),
                findings("medications", draws.each(0.05, MEDICATIONS)),
                findings("allergies", draws.each(0.025, List.of(Allergen.values()))),
                findings("alarms", draws.each(0.008, List.of(AlarmSymptom.values()))),
                Findings.unasked(),
                null,
                null,
                draws.fact("vteRisk", () -> draws.mostly(0.85, RiskLevel.LOW, RiskLevel.values())),
                draws.fact("bleedingRisk", () -> draws.one(RiskLevel.values())),
                draws.fact("labs", this::labs),
                draws.rare("restlessLegs", 0.1, this::restlessLegs),
                draws.chance(0.25) ? List.of(draws.one(Preference.values())) : List.of(),
                legs());
    }

    private Pregnancy pregnancy() {
        return draws.mostly(0.75, Pregnancy.NONE, Pregnancy.PREGNANT, Pregnancy.POSTPARTUM);
    }

    private Mobility mobility() {
        return draws.mostly(
                0.85,
                Mobility.INDEPENDENT,
                Mobility.AIDED,
                Mobility.CHAIR_BOUND,
                Mobility.BED_BOUND);
    }

    /**
     * A list gone through; a finding whose answer is blanked becomes one that nobody is sure of.
     */
    private <T> Findings<T> findings(String name, List<T> there) {
        List<T> present = new ArrayList<>();
        List<T> unsure = new ArrayList<>();
        for (T finding : there) {
            (draws.isHidden(name + "/" + code(finding)) ? unsure : present).add(finding);
        }
        return draws.isHidden(name)
                ? Findings.unasked()
                : new Findings<>(true, present, List.of(), unsure);
    }

    private static String code(Object finding) {
        return finding instanceof Coded coded
                ? coded.code()
                : finding.toString().toLowerCase(Locale.ROOT);
    }

    private Labs labs() {
        return new Labs(
                VISIT,
                draws.fact("sodium", () -> rarely("140", "124")),
                draws.fact("potassium", () -> rarely("4.0", "2.9", "6.1")),
                draws.fact(
                        "magnesium",
                        () ->
                                draws.chance(0.02)
                                        ? new BigDecimal("0.49")
                                        : draws.number("0.69", "0.70", "0.86")),
                draws.fact("calcium", () -> rarely("2.3", "1.8")),
                null,
                draws.fact("egfr", () -> draws.number("29", "30", "60", "84", "90")),
                draws.fact("tsh", () -> draws.number("1.9", "12")),
                draws.fact("hba1c", () -> draws.number("37", "60")),
                draws.fact("ferritin", () -> draws.number("20", "88")),
                null,
                null,
                null,
                null);
    }

    private BigDecimal rarely(String usual, String... others) {
        return new BigDecimal(draws.mostly(0.98, usual, others));
    }

    private RestlessLegs restlessLegs() {
        return new RestlessLegs(
                draws.fact("urge", () -> draws.chance(0.8)),
                draws.fact("rest", () -> draws.chance(0.8)),
                draws.fact("movement", () -> draws.chance(0.8)),
                draws.fact("evening", () -> draws.chance(0.8)));
    }

    private Legs legs() {
        int which = draws.below(20);
        Leg right = which < 16 ? new MadeLeg(draws, "right").next() : null;
        Leg left =
                which % 2 == 0 && which > 1 || which > 15
                        ? new MadeLeg(draws, "left").next()
                        : null;
        return which == 19 ? new Legs(null, null) : new Legs(right, left);
    }
}
