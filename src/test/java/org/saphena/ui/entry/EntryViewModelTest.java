package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Leg;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.editing.DuplexEdits;
import org.saphena.editing.Edit;
import org.saphena.editing.LegEdits;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.SampleCases;
import org.saphena.ui.control.Outcome;
import org.saphena.ui.support.Background;

class EntryViewModelTest {
    private final Entries entries = new Entries();
    private final CaseFile blank = Entries.blank();

    private static Edit abi(String value) {
        return LegEdits.arterial(Side.RIGHT, "abi", new BigDecimal(value));
    }

    private static Leg right(CaseFile file) {
        return Objects.requireNonNull(file.consultation().legs().right());
    }

    @Test
    void anAcceptedChangeIsInTheDraft() {
        EntryViewModel model = entries.editor(blank);
        assertThat(model.apply("exam.abi", "1.08", "ABI", abi("1.08"))).isEqualTo(Outcome.WRITTEN);
        assertThat(right(model.draftProperty().get()).arterial()).isNotNull();
    }

    @Test
    void acceptedTextsAreToBeAcceptedAgainWhenTheyFollowFromOtherFindings() {
        EntryViewModel model = entries.editor(SampleCases.full());
        model.accept(Section.ASSESSMENT);
        assertThat(model.progress().isAccepted(Section.ASSESSMENT)).isTrue();
        model.apply("exam.abi", "1.08", "ABI", abi("1.08"));
        assertThat(model.progress().isAccepted(Section.ASSESSMENT)).isTrue();
        model.apply("duplex.sfj", "N", "SFJ", DuplexEdits.segment(Side.RIGHT, SegmentId.SFJ, null));
        assertThat(model.progress().isAccepted(Section.ASSESSMENT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    duplex/segments/GSV_MT/diameterMm | 8.1 | Duplex · R GSV mid thigh diameter 8.1 mm
                    duplex/segments/GSV_MT/state | R | Duplex · R GSV mid thigh status reflux
                    girthCm/ankle | 37 | Exam · R Ankle girth 37 cm
                    arterial/abi | 1.08 | Exam · R ABI 1.08
                    """)
    void whatIsUndoneIsNamedByItsValueWithItsUnit(String field, String input, String name) {
        EntryViewModel model = entries.editor(SampleCases.full());
        Entries.type(model, "/consultation/legs/right/" + field, "");
        Entries.type(model, "/consultation/legs/right/" + field, input);
        model.undo();
        assertThat(model.toldProperty().get()).isEqualTo("Undone: " + name);
    }

    @Test
    void aRefusedChangeLeavesTheDraftAndKeepsTheInputWithItsMessage() {
        EntryViewModel model = entries.editor(blank);
        Outcome outcome = model.apply("exam.abi", "9", "ABI", abi("9"));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(model.draftProperty().get()).isSameAs(blank);
        assertThat(model.inputs().refusal("exam.abi"))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.input()).isEqualTo("9");
                    assertThat(refusal.message()).startsWith("ABI: 9 is not a plausible value");
                });
        assertThat(model.inputs().in(Section.EXAM)).isEqualTo(1);
        assertThat(model.inputs().in(Section.PLAN)).isZero();
    }

    @Test
    void aGoodInputTakesTheRefusalAway() {
        EntryViewModel model = entries.editor(blank);
        model.apply("exam.abi", "9", "ABI", abi("9"));
        model.apply("exam.abi", "1.08", "ABI", abi("1.08"));
        assertThat(model.inputs().refusal("exam.abi")).isEmpty();
        assertThat(model.refusedProperty().get()).isZero();
    }

    @Test
    void theFirstChangeIsKeptAtOnce() {
        EntryViewModel model = entries.editor(blank);
        assertThat(model.savedProperty().get()).isEqualTo(new Saved.Unchanged());
        model.apply("exam.abi", "1.08", "ABI", abi("1.08"));
        assertThat(entries.kept()).containsExactly(model.draftProperty().get());
        assertThat(model.savedProperty().get()).isEqualTo(new Saved.At(LocalTime.of(10, 52, 14)));
    }

    @Test
    void changesThatFollowCloselyAreKeptTogetherAfterAMoment() {
        EntryViewModel model = entries.editor(blank);
        model.apply("exam.abi", "1.08", "ABI", abi("1.08"));
        model.apply("exam.abi", "1.1", "ABI", abi("1.1"));
        model.apply("exam.abi", "1.2", "ABI", abi("1.2"));
        assertThat(entries.kept()).hasSize(1);
        assertThat(model.savedProperty().get()).isEqualTo(new Saved.Saving());
        entries.pass();
        assertThat(entries.kept()).hasSize(2).endsWith(model.draftProperty().get());
        assertThat(model.savedProperty().get()).isEqualTo(new Saved.At(LocalTime.of(10, 52, 14)));
    }

    @Test
    void leavingAFieldKeepsAtOnceAndNothingTwice() {
        EntryViewModel model = entries.editor(blank);
        model.apply("exam.abi", "1.08", "ABI", abi("1.08"));
        model.leave();
        model.leave();
        entries.pass();
        assertThat(entries.kept()).hasSize(1);
    }

    @Test
    void aDraftThatCannotBeKeptIsSaid() {
        EntryViewModel model =
                entries.editor(
                        blank,
                        false,
                        Entries.real(),
                        Background.immediate(),
                        (draft, typed) -> {
                            throw new IllegalStateException("disk");
                        });
        model.apply("exam.abi", "1.08", "ABI", abi("1.08"));
        model.leave();
        assertThat(model.savedProperty().get()).isInstanceOf(Saved.Not.class);
        assertThat(right(model.draftProperty().get()).arterial()).isNotNull();
    }

    private final List<CaseFile> written = new ArrayList<>();
    private boolean isDiskFull = true;

    private EntryViewModel onAFullDisk() {
        EntryViewModel model =
                entries.editor(
                        blank,
                        false,
                        Entries.real(),
                        Background.immediate(),
                        (draft, typed) -> {
                            if (isDiskFull) {
                                throw new IllegalStateException("disk");
                            }
                            written.add(draft);
                        });
        model.apply("exam.abi", "1.08", "ABI", abi("1.08"));
        assertThat(model.saver().isUnkept()).isTrue();
        return model;
    }

    @Test
    void whatCouldNotBeKeptIsTriedAgainByItself() {
        EntryViewModel model = onAFullDisk();
        entries.pass();
        entries.pass();
        assertThat(written).isEmpty();
        isDiskFull = false;
        entries.pass();
        assertThat(written).containsExactly(model.draftProperty().get());
        assertThat(model.savedProperty().get()).isInstanceOf(Saved.At.class);
        assertThat(model.saver().isUnkept()).isFalse();
        entries.pass();
        assertThat(written).hasSize(1);
    }

    @Test
    void aFailedDraftStaysSaidToBeNotKeptWhileItIsChanged() {
        EntryViewModel model = onAFullDisk();
        model.apply("exam.abi", "1.1", "ABI", abi("1.1"));
        assertThat(model.savedProperty().get()).isInstanceOf(Saved.Not.class);
    }

    @Test
    void whoWantsToLeaveStaysUntilEverythingIsKept() {
        EntryViewModel model = onAFullDisk();
        List<String> said = new ArrayList<>();
        model.saver().whenKept(() -> said.add("gone"), () -> said.add("stays"));
        assertThat(said).containsExactly("stays");
        assertThat(model.savedProperty().get())
                .isInstanceOfSatisfying(Saved.Not.class, not -> assertThat(not.stayed()).isTrue());
        isDiskFull = false;
        model.saver().whenKept(() -> said.add("gone"), () -> said.add("stays"));
        assertThat(said).containsExactly("stays", "gone");
        assertThat(written).containsExactly(model.draftProperty().get());
    }

    @Test
    void savingNowSaysWhenAlsoWhereNothingWasToBeSaved() {
        EntryViewModel quiet = entries.editor(blank);
        quiet.saver().saveNow();
        assertThat(quiet.savedProperty().get()).isEqualTo(new Saved.At(LocalTime.of(10, 52, 14)));
        assertThat(entries.kept()).isEmpty();
        EntryViewModel failing = onAFullDisk();
        failing.saver().saveNow();
        assertThat(failing.savedProperty().get()).isInstanceOf(Saved.Not.class);
        isDiskFull = false;
        failing.saver().saveNow();
        assertThat(failing.savedProperty().get()).isEqualTo(new Saved.At(LocalTime.of(10, 52, 14)));
    }

    @Test
    void nobodyTriesToKeepADraftThatIsLeftOrGivenUp() {
        EntryViewModel left = onAFullDisk();
        left.close();
        EntryViewModel givenUp = onAFullDisk();
        givenUp.saver().giveUp();
        assertThat(left.saver().isUnkept()).isTrue();
        assertThat(givenUp.saver().isUnkept()).isFalse();
        isDiskFull = false;
        entries.pass();
        assertThat(written).isEmpty();
    }

    @Test
    void anOlderAnswerNeverReplacesANewerOne() {
        HeldBackground held = new HeldBackground();
        EntryViewModel model =
                entries.editor(blank, false, Entries.real(), held, (draft, typed) -> {});
        model.apply("exam.abi", "0.4", "ABI", abi("0.4"));
        held.finishLast();
        Object newest = model.assessmentProperty().get();
        held.finishAll();
        assertThat(model.assessmentProperty().get()).isSameAs(newest);
    }

    @Test
    void theAnswerIsAskedForBeforeTheScreenDrawsTheChange() {
        HeldBackground held = new HeldBackground();
        EntryViewModel model =
                entries.editor(blank, false, Entries.real(), held, (draft, typed) -> {});
        held.finishAll();
        List<String> drawn = new ArrayList<>();
        model.draftProperty()
                .subscribe((was, is) -> {
                    held.finishAll();
                    drawn.add(model.assessmentProperty().get().orElseThrow().inputSha256());
                });
        String before = model.assessmentProperty().get().orElseThrow().inputSha256();
        model.apply("exam.abi", "0.4", "ABI", abi("0.4"));
        assertThat(drawn).hasSize(1).doesNotContain(before);
    }

    @Test
    void theAnswerFollowsEachChange() {
        EntryViewModel model = entries.editor(blank);
        String before = model.assessmentProperty().get().orElseThrow().inputSha256();
        model.apply("exam.abi", "1.08", "ABI", abi("1.08"));
        assertThat(model.assessmentProperty().get().orElseThrow().inputSha256())
                .isNotEqualTo(before);
    }

    @Test
    void statusesComeAtOnceAndWhatWouldChangeThemAfterAPause() {
        EntryViewModel model = entries.editor(SampleCases.full());
        assertThat(model.answerProperty().get().orElseThrow().whole()).isFalse();
        assertThat(changes(model)).isZero();
        entries.pass();
        assertThat(model.answerProperty().get().orElseThrow().whole()).isTrue();
        assertThat(changes(model)).isPositive();
    }

    @Test
    void whatWouldChangeComesAtOnceWhenItIsAskedFor() {
        EntryViewModel model = entries.editor(SampleCases.full());
        model.weigh();
        Object whole = model.answerProperty().get().orElseThrow();
        assertThat(changes(model)).isPositive();
        entries.pass();
        assertThat(model.answerProperty().get().orElseThrow()).isSameAs(whole);
    }

    @Test
    void aPauseAfterAnOlderDraftWeighsNothing() {
        EntryViewModel model = entries.editor(blank);
        HeldBackground held = new HeldBackground();
        EntryViewModel slow =
                entries.editor(blank, false, Entries.real(), held, (draft, typed) -> {});
        slow.apply("exam.abi", "0.4", "ABI", abi("0.4"));
        entries.pass();
        held.finishAll();
        assertThat(slow.answerProperty().get().orElseThrow().whole()).isTrue();
        assertThat(slow.assessmentProperty().get().orElseThrow().inputSha256())
                .isNotEqualTo(model.assessmentProperty().get().orElseThrow().inputSha256());
    }

    @Test
    void nothingIsWeighedForADraftThatHasLeftTheScreen() {
        EntryViewModel model = entries.editor(SampleCases.full());

        model.close();
        entries.pass();

        assertThat(model.answerProperty().get().orElseThrow().whole()).isFalse();
    }

    private static long changes(EntryViewModel model) {
        return model.assessmentProperty().get().orElseThrow().legs().values().stream()
                .flatMap(leg -> leg.options().stream())
                .mapToLong(option -> option.wouldChange().size())
                .sum();
    }

    @Test
    void withoutAnAnswerNoOldOneStays() {
        FakeConsultations fails = new FakeConsultations();
        fails.open(FakeConsultations.NO_ANSWER);
        EntryViewModel model =
                entries.editor(blank, false, fails, Background.immediate(), (draft, typed) -> {});
        assertThat(model.assessmentProperty().get()).isEmpty();
        assertThat(model.problemProperty().get()).isPresent();
    }

    @Test
    void aSignedConsultationCannotBeChanged() {
        EntryViewModel model = entries.readOnly(blank);
        Outcome outcome = model.apply("exam.abi", "1.08", "ABI", abi("1.08"));
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        model.leave();
        assertThat(model.draftProperty().get()).isSameAs(blank);
        assertThat(entries.kept()).isEmpty();
    }

    @Test
    void undoAndRedoGoBackAndForth() {
        EntryViewModel model = entries.editor(blank);
        model.apply("exam.abi", "1.08", "ABI", abi("1.08"));
        CaseFile changed = model.draftProperty().get();
        model.undo();
        assertThat(model.draftProperty().get()).isEqualTo(blank);
        model.redo();
        assertThat(model.draftProperty().get()).isEqualTo(changed);
        model.redo();
        assertThat(model.draftProperty().get()).isEqualTo(changed);
    }
}
