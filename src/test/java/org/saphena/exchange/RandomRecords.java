package org.saphena.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Decision;
import org.saphena.clinical.DecisionReason;
import org.saphena.clinical.Language;
import org.saphena.clinical.Limits;
import org.saphena.clinical.OptionDecision;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.PlanKind;
import org.saphena.clinical.PriorityCode;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.RedFlagDecision;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.Side;
import org.saphena.clinical.SkinState;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.VenousContribution;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;
import org.saphena.clinical.VisitRecord;

/** Makes random records. */
final class RandomRecords {
    private static final String NOTE = "long enough a note";

    private final Dice dice;
    private final LocalDate visit;

    RandomRecords(Dice dice, LocalDate visit) {
        this.dice = dice;
        this.visit = visit;
    }

    VisitRecord next() {
        return new VisitRecord(
                dice.maybe(
                        () -> new VisitRecord.PersonNotes(dice.text(), dice.text(), dice.text())),
                dice.maybe(this::visitNotes),
                dice.list(2, this::allergy),
                dice.list(1, () -> new VisitRecord.Asked("/consultation/allergies", visit)),
                dice.list(
                        1,
                        () ->
                                new VisitRecord.CarriedForward(
                                        "/consultation/medications/present",
                                        dice.anyDayBefore(visit),
                                        dice.flag())),
                dice.list(2, dice::anyText),
                dice.maybe(this::leg),
                dice.maybe(this::leg),
                dice.maybe(() ->
                        new VisitRecord.CrampNotes(
                                dice.code(VenousContribution.class), List.of("medication"))),
                dice.some(PriorityCode.class).stream()
                        .map(code ->
                                new VisitRecord.Priority(code, dice.whole(Limits.PRIORITY_WEIGHT)))
                        .toList(),
                dice.list(2, this::compared),
                dice.maybe(() -> new VisitRecord.Leaning(dice.code(Treatment.class))),
                dice.some(Treatment.class).stream().map(this::decision).toList(),
                dice.some(RedFlagCode.class).stream().map(this::redFlag).toList(),
                dice.list(2, this::planItem),
                dice.maybe(
                        () -> new VisitRecord.Pathway(dice.code(Side.class), "thermal-standard")),
                dice.maybe(() -> new VisitRecord.Consent(dice.dayBefore(visit), dice.flag())),
                dice.maybe(
                        () -> new VisitRecord.PatientCopy(dice.code(Language.class), dice.flag())),
                dice.maybe(() -> new VisitRecord.Notes(dice.text(), dice.text())),
                dice.maybe(this::version));
    }

    private VisitRecord.VisitNotes visitNotes() {
        return new VisitRecord.VisitNotes(
                dice.maybe(() -> LocalTime.ofSecondOfDay(dice.below(86_400))),
                dice.text(),
                dice.text(),
                dice.text(),
                dice.maybe(() ->
                        new VisitRecord.PatientWords(dice.code(Language.class), dice.text())));
    }

    private VisitRecord.AllergyDetail allergy() {
        return new VisitRecord.AllergyDetail(
                dice.one(Allergen.class), dice.text(), dice.partialBefore(visit));
    }

    private VisitRecord.LegNotes leg() {
        return new VisitRecord.LegNotes(
                dice.code(SkinState.class),
                dice.text(),
                dice.maybe(() -> new VisitRecord.EditableText(dice.text(), dice.flag())),
                dice.maybe(() -> new VisitRecord.EditableText(dice.text(), dice.flag())));
    }

    private VisitRecord.ComparedOption compared() {
        return new VisitRecord.ComparedOption(
                dice.one(Side.class), dice.one(Treatment.class), dice.one(Target.class));
    }

    private OptionDecision decision(Treatment treatment) {
        return new OptionDecision(
                dice.one(Side.class),
                treatment,
                dice.one(Target.class),
                dice.one(OptionStatus.class),
                dice.one(Decision.class),
                dice.text(),
                dice.dayBefore(visit),
                dice.one(DecisionReason.class),
                NOTE);
    }

    private RedFlagHandling redFlag(RedFlagCode code) {
        return new RedFlagHandling(
                code,
                dice.code(Side.class),
                dice.one(RedFlagDecision.class),
                dice.one(ActionCode.class),
                dice.one(DecisionReason.class),
                NOTE);
    }

    private VisitRecord.PlanItem planItem() {
        return new VisitRecord.PlanItem(
                dice.one(PlanKind.class),
                dice.code(Side.class),
                dice.list(1, () -> "duplex"),
                dice.dayBefore(visit),
                dice.text());
    }

    private Version version() {
        VersionState state = dice.one(VersionState.class);
        boolean signed = state != VersionState.DRAFT;
        ZoneOffset offset = ZoneOffset.ofHours(dice.below(25) - 12);
        return new Version(
                dice.maybe(() -> 1 + dice.below(9)),
                state,
                signed ? dice.anyText() : null,
                signed ? OffsetDateTime.of(visit.atTime(11, 6, dice.below(60)), offset) : null,
                dice.maybe(() -> 1 + dice.below(9)),
                dice.text(),
                dice.maybe(() -> "7K3Q-M2XA"),
                dice.text(),
                dice.text(),
                dice.text());
    }
}
