package org.saphena.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.Decision;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Patient;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.Sex;
import org.saphena.clinical.Side;
import org.saphena.clinical.VisitRecord;
import org.saphena.exchange.CaseWriter;
import org.saphena.exchange.RandomCases;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Detail;
import org.saphena.reasoning.Engine;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.Option;

/** Random visits with decisions about options that the engine really gave. */
public final class GeneratedVisits {
    private static final KnowledgeBase KNOWLEDGE = KnowledgeReader.read(KnowledgeSource.shipped());
    private static final Engine ENGINE = new Engine(KNOWLEDGE);
    private static final int DECIDED = 4;

    private GeneratedVisits() {}

    /** One visit; the same seed gives the same. */
    public static CaseFile of(long seed) {
        CaseFile random = RandomCases.of(seed);
        CaseFile bare =
                new CaseFile(patient(seed), spokenBy("Dr Han", random.consultation()), null);
        VisitRecord record = record(decisions(bare, new Random(seed)), bare.consultation().date());
        return new CaseFile(bare.patient(), bare.consultation(), record);
    }

    public static Assessment assess(CaseFile file, Language language) {
        return ENGINE.assess(
                file, CaseWriter.inputSha256(file), language, "default", Detail.REASONS);
    }

    public static Lookup lookup() {
        return Lookup.of(KNOWLEDGE);
    }

    private static Patient patient(long seed) {
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(seed * 37);
        return new Patient(
                "D-" + seed, "Kim", "Sora", "김소라", born, Sex.FEMALE, null, null, Language.KO);
    }

    private static Consultation spokenBy(String clinician, Consultation visit) {
        return new Consultation(
                visit.date(),
                clinician,
                visit.pregnancy(),
                visit.breastfeeding(),
                visit.mobility(),
                visit.conditions(),
                visit.medications(),
                visit.allergies(),
                visit.alarmSymptoms(),
                visit.familyHistory(),
                visit.standingWork(),
                visit.pregnancies(),
                visit.vteRisk(),
                visit.bleedingRisk(),
                visit.labs(),
                visit.restlessLegs(),
                visit.preferences(),
                visit.legs());
    }

    private static List<OptionDecision> decisions(CaseFile bare, Random random) {
        List<OptionDecision> decisions = new ArrayList<>();
        for (Map.Entry<Side, LegAssessment> leg : assess(bare, Language.EN).legs().entrySet()) {
            List<Option> options = leg.getValue().options();
            for (int i = 0; i < Math.min(DECIDED, options.size()); i++) {
                Option option = options.get(random.nextInt(options.size()));
                OptionDecision decision = decision(leg.getKey(), option, random, bare);
                if (decisions.stream().noneMatch(d -> d.option().equals(decision.option()))) {
                    decisions.add(decision);
                }
            }
        }
        return decisions;
    }

    private static OptionDecision decision(Side side, Option option, Random random, CaseFile bare) {
        boolean advisedAgainst =
                option.status() == OptionStatus.CONTRAINDICATED
                        || option.status() == OptionStatus.RELATIVE_CONTRAINDICATION;
        Decision[] all = Decision.values();
        Decision decision = advisedAgainst ? Decision.NOT_OFFERED : all[random.nextInt(all.length)];
        LocalDate on = random.nextBoolean() ? bare.consultation().date().plusDays(14) : null;
        return new OptionDecision(
                side,
                option.treatment(),
                option.target(),
                option.status(),
                decision,
                null,
                decision == Decision.CHOSEN ? on : null,
                null,
                null);
    }

    private static VisitRecord record(List<OptionDecision> decisions, LocalDate visit) {
        VisitRecord empty = VisitRecord.empty();
        List<VisitRecord.PlanItem> plan =
                List.of(
                        new VisitRecord.PlanItem(
                                PlanKind.VISIT, null, List.of(), visit.plusDays(90), null),
                        new VisitRecord.PlanItem(PlanKind.LABORATORY, null, List.of(), null, null));
        return new VisitRecord(
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                empty.cramps(),
                List.of(),
                List.of(),
                null,
                decisions,
                List.of(),
                plan,
                null,
                null,
                null,
                null,
                null);
    }
}
