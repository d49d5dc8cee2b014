package org.saphena.service;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.Fault;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.VisitRecord;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.RedFlag;
import org.saphena.reasoning.Warning;
import org.saphena.text.Messages;

/** Holds a case against the hard stops: they stop signing until something is recorded for them. */
final class SignCheck {
    private static final Set<RedFlagCode> HARD =
            EnumSet.of(
                    RedFlagCode.DVT_SUSPECTED,
                    RedFlagCode.DVT_CONFIRMED,
                    RedFlagCode.PE_SUSPECTED,
                    RedFlagCode.ACUTE_LIMB_ISCHAEMIA,
                    RedFlagCode.BLEEDING);

    private SignCheck() {}

    /** The answer to a case, and all that keeps it from being signed. */
    static SignReview review(
            CaseFile file, Consultations consultations, Language language, String profile) {
        Assessment assessment = consultations.assess(file, language, profile);
        List<SignStop> stops = new ArrayList<>();
        consultations.problems(file).stream()
                .filter(problem -> !problem.code().equals(Fault.OPTION_NOT_LISTED.name()))
                .forEach(problem -> stops.add(new SignStop.Fault(problem)));
        stops.addAll(stops(file, assessment));
        List<Warning> warnings = new ArrayList<>(assessment.warnings());
        warnings.addAll(RecordWarnings.of(file, Messages.of(assessment.language())));
        return new SignReview(assessment, stops, warnings);
    }

    static List<SignStop> stops(CaseFile file, Assessment assessment) {
        VisitRecord visit = file.record() == null ? VisitRecord.empty() : file.record();
        Stream<SignStop> flags =
                assessment.redFlags().stream()
                        .filter(flag -> HARD.contains(flag.code()))
                        .filter(flag ->
                                visit.redFlagsHandled().stream()
                                        .noneMatch(handled -> isAbout(handled, flag)))
                        .map(flag -> new SignStop.RedFlagOpen(flag.code(), flag.leg()));
        Stream<SignStop> choices =
                visit.decisions().stream()
                        .filter(decision -> isUnawareChoice(decision, assessment))
                        .map(decision -> new SignStop.AgainstAdvice(decision.option()));
        Stream<SignStop> gone =
                visit.decisions().stream()
                        .map(OptionDecision::option)
                        .filter(option -> !isListed(option, assessment))
                        .map(SignStop.OptionGone::new);
        return Stream.of(flags, choices, gone).flatMap(each -> each).distinct().toList();
    }

    private static boolean isListed(OptionKey option, Assessment assessment) {
        LegAssessment leg = assessment.legs().get(option.leg());
        return leg != null
                && leg.options().stream()
                        .anyMatch(each ->
                                each.treatment() == option.treatment()
                                        && each.target() == option.target());
    }

    private static boolean isAbout(RedFlagHandling handled, RedFlag flag) {
        return handled.code() == flag.code() && handled.leg() == flag.leg();
    }

    /** Chosen while it stood otherwise: the reason that this needs by now is not given. */
    private static boolean isUnawareChoice(OptionDecision decision, Assessment assessment) {
        LegAssessment leg = assessment.legs().get(decision.leg());
        return decision.decision() == Decision.CHOSEN
                && leg != null
                && leg.options().stream()
                        .anyMatch(option ->
                                option.treatment() == decision.treatment()
                                        && option.target() == decision.target()
                                        && lacksReason(decision, option.status()));
    }

    private static boolean lacksReason(OptionDecision decision, OptionStatus now) {
        return switch (now) {
            case CONTRAINDICATED -> decision.suggested() != OptionStatus.CONTRAINDICATED;
            case RELATIVE_CONTRAINDICATION -> decision.reason() == null;
            default -> false;
        };
    }
}
