package org.saphena.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.saphena.clinical.AlarmSymptom;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Condition;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.FamilyHistory;
import org.saphena.clinical.Labs;
import org.saphena.clinical.Language;
import org.saphena.clinical.Legs;
import org.saphena.clinical.Limits;
import org.saphena.clinical.Medication;
import org.saphena.clinical.Mobility;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Preference;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.RestlessLegs;
import org.saphena.clinical.RiskLevel;
import org.saphena.clinical.Sex;

/** Makes random cases that a case file can hold; the same seed gives the same case. */
public final class RandomCases {
    private static final LocalDate VISIT = LocalDate.of(2026, 3, 14);

    private final Dice dice;

    private RandomCases(long seed) {
        dice = new Dice(new Random(seed));
    }

    /** One case. */
    public static CaseFile of(long seed) {
        return new RandomCases(seed).caseFile();
    }

    /** The cases of the seeds 0, 1, 2 and so on. */
    public static Stream<CaseFile> stream(int count) {
        return Stream.iterate(0L, seed -> seed + 1).limit(count).map(RandomCases::of);
    }

    private CaseFile caseFile() {
        return new CaseFile(
                patient(), consultation(), dice.maybe(() -> new RandomRecords(dice, VISIT).next()));
    }

    private Patient patient() {
        return new Patient(
                "R-" + dice.below(10_000),
                dice.text(),
                dice.text(),
                dice.text(),
                LocalDate.of(1930, 1, 1).plusDays(dice.below(30_000)),
                dice.one(Sex.class),
                dice.maybe(() -> BigDecimal.valueOf(1500 + dice.below(400), 1)),
                dice.maybe(() -> BigDecimal.valueOf(500 + dice.below(500), 1)),
                dice.code(Language.class));
    }

    private Consultation consultation() {
        RandomLegs legs = new RandomLegs(dice, VISIT);
        return new Consultation(
                VISIT,
                dice.text(),
                dice.code(Pregnancy.class),
                dice.flag(),
                dice.code(Mobility.class),
                dice.findings(Condition.class),
                dice.spread(
                        Stream.of("amlodipine", "statin", "철분제", "unknown drug")
                                .map(Medication::new)
                                .toList()),
                dice.findings(Allergen.class),
                dice.findings(AlarmSymptom.class),
                dice.findings(FamilyHistory.class),
                dice.flag(),
                dice.whole(Limits.PREGNANCIES),
                dice.code(RiskLevel.class),
                dice.code(RiskLevel.class),
                dice.maybe(this::labs),
                dice.maybe(
                        () -> new RestlessLegs(dice.flag(), dice.flag(), dice.flag(), dice.flag())),
                List.copyOf(dice.some(Preference.class)),
                new Legs(dice.maybe(legs::next), dice.maybe(legs::next)));
    }

    private Labs labs() {
        return new Labs(
                dice.dayBefore(VISIT),
                dice.decimal(Limits.SODIUM),
                dice.decimal(Limits.POTASSIUM),
                dice.decimal(Limits.MAGNESIUM),
                dice.decimal(Limits.ADJUSTED_CALCIUM),
                dice.decimal(Limits.PHOSPHATE),
                dice.decimal(Limits.EGFR),
                dice.decimal(Limits.TSH),
                dice.decimal(Limits.HBA1C),
                dice.decimal(Limits.FERRITIN),
                dice.decimal(Limits.B12),
                dice.decimal(Limits.CK),
                dice.decimal(Limits.HAEMOGLOBIN),
                dice.decimal(Limits.PLATELETS));
    }
}
