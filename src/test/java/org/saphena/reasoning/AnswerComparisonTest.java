package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.ActionCode;
import org.saphena.clinical.Language;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Urgency;
import org.saphena.clinical.VenousContribution;
import org.saphena.knowledge.Truth;
import org.saphena.reasoning.AnswerChange.Kind;

class AnswerComparisonTest {
    private static final String EVLA = "right/evla/gsv";

    /** An answer about the right leg that a test changes part by part. */
    private static final class Made {
        private OptionStatus status = OptionStatus.SUITABLE;
        private String rule = "R-ONE";
        private String text = "Because of this.";
        private List<String> citations = List.of("esvs2022");
        private List<Caution> cautions = List.of();
        private List<MissingCode> confirmFirst = List.of();
        private List<Treatment> treatments = List.of(Treatment.EVLA);
        private List<RedFlag> flags = List.of();
        private List<Action> actions = List.of();
        private @Nullable CrampAnswer cramps;
        private List<Missing> missing = List.of();
        private List<FollowUp> followUp = List.of();
        private List<Note> notes = List.of();
        private @Nullable CeapText ceap;
        private List<SegmentId> refluxing = List.of();

        Assessment answer() {
            return new Assessment(
                    new KnowledgeStamp("1", "default", "00"),
                    "",
                    Language.EN,
                    "case",
                    List.of(),
                    flags,
                    actions,
                    cramps,
                    Map.of(Side.RIGHT, leg()),
                    missing,
                    followUp,
                    notes,
                    Set.of());
        }

        private LegAssessment leg() {
            return new LegAssessment(
                    true,
                    ceap,
                    null,
                    null,
                    null,
                    refluxing,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    treatments.stream().map(this::option).toList());
        }

        private Option option(Treatment treatment) {
            return new Option(
                    treatment,
                    Target.GSV,
                    status,
                    List.of(new Reason(rule, Truth.MET, text, List.of(), citations)),
                    cautions,
                    confirmFirst,
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    private final Made before = new Made();
    private final Made after = new Made();

    private List<AnswerChange> changes() {
        return AnswerComparison.between(before.answer(), after.answer());
    }

    private static AnswerChange change(Kind kind, String place, String before, String after) {
        return new AnswerChange(kind, place, before, after);
    }

    @Test
    void theSameAnswerHasNoDifference() {
        assertThat(changes()).isEmpty();
    }

    @Test
    void tellsTheStatusOfAnOptionBeforeAndAfter() {
        after.status = OptionStatus.CONTRAINDICATED;
        assertThat(changes())
                .containsExactly(change(Kind.STATUS, EVLA, "suitable", "contraindicated"));
    }

    @Test
    void tellsAnOptionThatCameAndOneThatWent() {
        before.treatments = List.of(Treatment.EVLA);
        after.treatments = List.of(Treatment.RFA);
        assertThat(changes())
                .containsExactly(
                        change(Kind.STATUS, EVLA, "suitable", ""),
                        change(Kind.STATUS, "right/rfa/gsv", "", "suitable"));
    }

    @Test
    void tellsAnotherDecidingRuleButNotItsWordsToo() {
        after.rule = "R-TWO";
        after.text = "Because of that.";
        assertThat(changes()).containsExactly(change(Kind.REASON, EVLA, "R-ONE", "R-TWO"));
    }

    @Test
    void tellsOtherWordsOfTheSameRule() {
        after.text = "Because of that.";
        assertThat(changes()).containsExactly(change(Kind.WORDING, EVLA, "R-ONE", "R-ONE"));
    }

    @Test
    void tellsAnotherSourceOfTheSameRule() {
        after.citations = List.of();
        assertThat(changes()).containsExactly(change(Kind.WORDING, EVLA, "R-ONE", "R-ONE"));
    }

    @Test
    void tellsCautionsAndWhatToConfirmFirst() {
        before.cautions = List.of(new Caution("R-OLD", ""), new Caution("R-KEPT", ""));
        after.cautions = List.of(new Caution("R-KEPT", ""), new Caution("R-NEW", ""));
        after.confirmFirst = List.of(MissingCode.DIAMETER);
        assertThat(changes())
                .containsExactly(
                        change(Kind.CAUTION, EVLA, "R-OLD", ""),
                        change(Kind.CAUTION, EVLA, "", "R-NEW"),
                        change(Kind.CONFIRM_FIRST, EVLA, "", "diameter"));
    }

    @Test
    void tellsARedFlagOfALegAndItsUrgency() {
        before.flags = List.of(flag(Urgency.URGENT));
        after.flags = List.of(flag(Urgency.EMERGENCY));
        assertThat(changes())
                .containsExactly(
                        change(Kind.RED_FLAG, "right", "dvt-suspected urgent", ""),
                        change(Kind.RED_FLAG, "right", "", "dvt-suspected emergency"));
    }

    private static RedFlag flag(Urgency urgency) {
        return new RedFlag(
                "R-RF", RedFlagCode.DVT_SUSPECTED, Side.RIGHT, urgency, List.of(), List.of());
    }

    @Test
    void tellsAnActionForThePerson() {
        after.actions =
                List.of(
                        new Action(
                                ActionCode.CRAMP_LABS,
                                null,
                                Urgency.ROUTINE,
                                List.of(),
                                List.of()));
        assertThat(changes())
                .containsExactly(change(Kind.ACTION, "person", "", "cramp-labs routine"));
    }

    @Test
    void tellsWhatIsMissingWithItsVein() {
        before.missing = List.of(new Missing(MissingCode.CRAMP_LABS, null, null, List.of(), ""));
        after.missing =
                List.of(new Missing(MissingCode.DIAMETER, Side.LEFT, Target.SSV, List.of(), ""));
        assertThat(changes())
                .containsExactly(
                        change(Kind.MISSING, "person", "cramp-labs", ""),
                        change(Kind.MISSING, "left", "", "diameter ssv"));
    }

    @Test
    void tellsNotesAndFollowUp() {
        after.notes = List.of(new Note(Side.LEFT, "source-unseen", ""));
        after.followUp = List.of(new FollowUp("P1W", "duplex", ""));
        assertThat(changes())
                .containsExactly(
                        change(Kind.NOTE, "left", "", "source-unseen"),
                        change(Kind.FOLLOW_UP, "person", "", "duplex P1W"));
    }

    @Test
    void tellsTheVenousPartInCrampsAndWhatStandsForEachCause() {
        before.cramps = cramps(VenousContribution.POSSIBLE, List.of());
        after.cramps = cramps(VenousContribution.UNLIKELY, List.of("warm"));
        assertThat(changes())
                .containsExactly(
                        change(Kind.CRAMPS, "person", "possible", "unlikely"),
                        change(Kind.CRAMPS, "person", "medicines 1/0/0", ""),
                        change(Kind.CRAMPS, "person", "", "medicines 1/1/0"));
    }

    @Test
    void tellsThatCrampsAreJudgedAtAll() {
        after.cramps = new CrampAnswer(VenousContribution.POSSIBLE, List.of());
        assertThat(changes()).containsExactly(change(Kind.CRAMPS, "person", "", "possible"));
    }

    private static CrampAnswer cramps(VenousContribution contribution, List<String> against) {
        Cause medicines =
                new Cause("medicines", "medicines", List.of("a diuretic"), against, List.of());
        return new CrampAnswer(contribution, List.of(medicines));
    }

    @Test
    void tellsWhatWasReadOutOfTheScan() {
        before.ceap = new CeapText("C2", "C2 Ep");
        after.refluxing = new ArrayList<>(List.of(SegmentId.SFJ));
        assertThat(changes())
                .containsExactly(change(Kind.READING, "right", "C2 Ep; ; [][][]", "; [SFJ][][]"));
    }

    @Test
    void putsTheGravestFirst() {
        after.text = "Because of that.";
        after.notes = List.of(new Note(null, "x", ""));
        after.flags = List.of(flag(Urgency.URGENT));
        after.cautions = List.of(new Caution("R-NEW", ""));
        assertThat(changes())
                .extracting(AnswerChange::kind)
                .containsExactly(Kind.RED_FLAG, Kind.CAUTION, Kind.NOTE, Kind.WORDING);
    }
}
