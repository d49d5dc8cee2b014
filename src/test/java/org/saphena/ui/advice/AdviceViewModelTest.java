package org.saphena.ui.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Decision;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.clinical.Urgency;
import org.saphena.knowledge.Truth;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.text.Messages;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.SampleAnswers;
import org.saphena.ui.advice.Advice.Details;
import org.saphena.ui.advice.Advice.InputLine;
import org.saphena.ui.advice.Advice.LegAdvice;
import org.saphena.ui.advice.Advice.MissingLine;
import org.saphena.ui.advice.Advice.OptionLine;
import org.saphena.ui.advice.Advice.Ready;
import org.saphena.ui.support.Problem;

class AdviceViewModelTest {
    private final AdviceViewModel model = new AdviceViewModel(new FakeConsultations()::citation);
    private final Ready ready = show(SampleAnswers.full(Language.EN, "default"), Language.EN);
    private final LegAdvice right = ready.legs().getFirst();

    private Ready show(Assessment assessment, Language language) {
        model.show(assessment, Messages.of(language));
        return (Ready) model.adviceProperty().get();
    }

    @Test
    void theRightLegComesFirst() {
        assertThat(ready.legs()).extracting(LegAdvice::side).containsExactly(Side.RIGHT, Side.LEFT);
    }

    @Test
    void otherKnowledgeThanWasSeenBeforeIsSaidAndTheSameIsNot() {
        Assessment answer = SampleAnswers.full(Language.EN, "default");
        assertThat(ready.reevaluated()).isEmpty();
        before("2025.2", "f");
        assertThat(show(answer, Language.EN).reevaluated())
                .isEqualTo(
                        "Re-evaluated with knowledge 2026.1. This draft was last assessed with"
                                + " 2025.2; the advice may differ.");
        assertThat(show(answer, Language.KO).reevaluated())
                .isEqualTo(
                        "지식 2026.1(으)로 다시 평가했습니다. 이 초안은 마지막에 2025.2(으)로"
                                + " 평가했으며, 제안이 다를 수 있습니다.");
        before("2026.1", "f");
        assertThat(show(answer, Language.EN).reevaluated())
                .contains("2026.1 (000000000000)", "2026.1 (ffffffffffff)");
        model.setWhole(false);
        assertThat(show(answer, Language.EN).reevaluated()).isEmpty();
        model.setWhole(true);
        before("2026.1", "0");
        assertThat(show(answer, Language.EN).reevaluated()).isEmpty();
    }

    private void before(String version, String digit) {
        model.setBefore(
                Optional.of(new KnowledgeStamp(version, "thermal-first", digit.repeat(64))));
    }

    @Test
    void optionsGoFromFavouredToContraindicated() {
        assertThat(right.shown())
                .extracting(OptionLine::status)
                .containsExactly(
                        OptionStatus.FIRST_LINE,
                        OptionStatus.FIRST_LINE,
                        OptionStatus.SUITABLE,
                        OptionStatus.ADJUNCT,
                        OptionStatus.INTERIM,
                        OptionStatus.WITH_CAUTION,
                        OptionStatus.UNDETERMINED,
                        OptionStatus.RELATIVE_CONTRAINDICATION,
                        OptionStatus.CONTRAINDICATED);
    }

    @Test
    void untilItIsWeighedTheOrderOfWhatIsMissingStays() {
        List<String> order = ready.missing().stream().map(MissingLine::title).toList();
        Assessment answer = SampleAnswers.full(Language.EN, "default");
        model.show(answer, Messages.of(Language.EN), false, Recorded.NOTHING);
        Ready quick = (Ready) model.adviceProperty().get();
        assertThat(quick.weighed()).isFalse();
        assertThat(quick.missing()).extracting(MissingLine::title).isEqualTo(order);
        assertThat(quick.legs().getFirst().shown()).allMatch(line -> !line.details().weighed());
    }

    @Test
    void nothingIsMarkedAsChangedBeforeThePanelWasUsed() {
        Ready other = show(SampleAnswers.bare(Language.EN), Language.EN);
        assertThat(other.changed()).isEmpty();
    }

    @Test
    void whatChangedSinceThePanelWasUsedIsMarkedAndListed() {
        OptionLine first = right.shown().getFirst();
        model.show(SampleAnswers.bare(Language.EN), Messages.of(Language.EN));
        model.looked();
        Ready now = show(SampleAnswers.full(Language.EN, "default"), Language.EN);
        assertThat(now.legs().getFirst().shown().getFirst().changed()).isTrue();
        assertThat(now.legs().getFirst().shown().getFirst().spoken()).startsWith("Changed. Right.");
        assertThat(now.changed())
                .contains("Right: " + first.title() + ", now " + first.statusWord());
        model.looked();
        assertThat(show(SampleAnswers.full(Language.EN, "default"), Language.EN).changed())
                .isEmpty();
    }

    @Test
    void aDecisionStandsBesideTheAdviceAndIsNoPartOfIt() {
        OptionLine blocked = right.shown().getLast();
        model.show(
                SampleAnswers.full(Language.EN, "default"),
                Messages.of(Language.EN),
                true,
                new Recorded(List.of(), Map.of(blocked.key(), Decision.CHOSEN)));
        OptionLine shown =
                ((Ready) model.adviceProperty().get()).legs().getFirst().shown().getLast();
        assertThat(shown.decided()).isEqualTo(new Advice.Decided("Chosen", true));
        assertThat(shown.status()).isEqualTo(blocked.status());
        assertThat(shown.spoken()).startsWith("Chosen. Right.");
    }

    @Test
    void whatNothingCallsForStandsApart() {
        assertThat(right.rest())
                .hasSize(5)
                .allMatch(line -> line.status() == OptionStatus.NOT_INDICATED);
    }

    @Test
    void aContraindicatedOptionKeepsItsReasonInTheSameLine() {
        OptionLine last = right.shown().getLast();
        assertThat(last.title()).isEqualTo("Cyanoacrylate closure, GSV");
        assertThat(last.reason()).isEqualTo("allergy to acrylate adhesive is recorded");
        assertThat(last.spoken())
                .isEqualTo(
                        "Right. Cyanoacrylate closure, GSV. contraindicated. allergy to acrylate"
                                + " adhesive is recorded");
    }

    @Test
    void detailsHoldRulesInputsCautionsAndSources() {
        Details details = right.shown().getFirst().details();
        assertThat(details.because().getFirst().rule()).isEqualTo("R-IND-01");
        assertThat(details.because().getFirst().inputs().getFirst().text()).contains("over 0.5 s");
        assertThat(details.cautions().getFirst()).endsWith("(R-CAU-02)");
        assertThat(details.confirmFirst()).containsExactly("Depth below the skin");
        assertThat(details.wouldChange())
                .containsExactly("Reflux time: 0.5 s or less instead of 3.2 s → not now");
        assertThat(details.otherProfiles()).containsExactly("NICE CG168: reasonable");
        assertThat(details.sources()).last().asString().endsWith("(not verified)");
    }

    @Test
    void anUnknownInputIsNotKnown() {
        InputLine input =
                right.shown().getFirst().details().because().getLast().inputs().getFirst();
        assertThat(input.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(input.truthWord()).isEqualTo("not known");
        assertThat(input.text()).isEqualTo("Depth of the GSV: not recorded");
        assertThat(input.pointer()).startsWith("/consultation/legs/right/");
    }

    @Test
    void missingDataThatDecideMostComeFirst() {
        assertThat(ready.missing()).extracting(MissingLine::decides).containsExactly(3, 2, 1);
        assertThat(ready.missing().getFirst().title()).isEqualTo("Depth below the skin, GSV");
    }

    @Test
    void knowledgeVersionAndProfileAreNamed() {
        assertThat(ready.knowledge()).isEqualTo("Knowledge 2026.1 · All guidelines");
        assertThat(show(SampleAnswers.full(Language.EN, "of-the-clinic"), Language.EN).knowledge())
                .endsWith("of-the-clinic");
    }

    @Test
    void aRedFlagNamesItsSideAndHowSoon() {
        Ready flagged = show(SampleAnswers.withRedFlag(Language.EN), Language.EN);
        assertThat(flagged.redFlags())
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.title()).isEqualTo("Suspected deep vein thrombosis, Left");
                    assertThat(flag.urgency()).isEqualTo(Urgency.SAME_DAY);
                });
    }

    @Test
    void koreanAnswersAreKoreanThroughout() {
        Ready korean = show(SampleAnswers.full(Language.KO, "default"), Language.KO);
        assertThat(korean.legs().getFirst().title()).isEqualTo("오른쪽 다리");
        assertThat(korean.legs().getFirst().shown().getFirst().statusWord()).isEqualTo("우선 고려");
    }

    @Test
    void withoutAnAnswerNoStaleOptionStays() {
        Problem problem = new Problem("X-1", "off", List.of());
        model.off(problem);
        assertThat(model.adviceProperty().get()).isEqualTo(new Advice.Off(problem));
        model.clear();
        assertThat(model.adviceProperty().get()).isEqualTo(new Advice.Nothing());
    }
}
