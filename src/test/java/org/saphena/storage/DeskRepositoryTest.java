package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Patient;
import org.saphena.reasoning.KnowledgeStamp;

@SuppressWarnings("NullAway.Init")
class DeskRepositoryTest {
    private static final String DIAMETER = "duplex./consultation/legs/right/x/diameterMm";
    private static final Unrecorded TYPED =
            new Unrecorded(DIAMETER, Map.of(DIAMETER, "7.", "exam./a", "680"));

    @TempDir Path folder;
    private final HandClock clock = new HandClock();
    private Store store;
    private DeskRepository desk;
    private SavedVersion draft;

    @BeforeEach
    void open() {
        store = Vaults.in(folder, clock).create(Vaults.NAME, Vaults.password());
        desk = store.desk();
        draft = begin(Cases.KIM);
    }

    private SavedVersion begin(CaseFile file) {
        return store.consultations().create(store.patients().create(file.patient()).key(), file);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = Vaults.in(folder, clock).open(Vaults.password());
        desk = store.desk();
    }

    @Test
    void aDraftThatNobodyWorkedOnLiesOnNoDesk() {
        assertThat(desk.of(draft.key())).isEmpty();
        assertThat(desk.open()).isEmpty();
        desk.leave(draft.key());
        assertThat(desk.of(draft.key())).isEmpty();
    }

    @Test
    void whatIsNotRecordedComesBackAndTheDraftIsFoundOpen() {
        desk.keep(draft.key(), TYPED);
        reopen();

        Desk found = desk.of(draft.key()).orElseThrow();
        assertThat(found.typed()).isEqualTo(TYPED);
        assertThat(found.open()).isTrue();
        assertThat(found.keptAt().toInstant()).isEqualTo(clock.instant());
        assertThat(desk.open()).contains(draft.key());
    }

    @Test
    void aDraftThatIsLeftKeepsWhatWasTypedAndIsOpenNoMore() {
        desk.keep(draft.key(), TYPED);
        desk.leave(draft.key());
        reopen();

        assertThat(desk.of(draft.key()).orElseThrow().open()).isFalse();
        assertThat(desk.of(draft.key()).orElseThrow().typed()).isEqualTo(TYPED);
        assertThat(desk.open()).isEmpty();
    }

    @Test
    void whatWasRecordedSinceIsGoneFromTheDesk() {
        desk.keep(draft.key(), TYPED);
        Unrecorded less = new Unrecorded("exam./a", Map.of("exam./a", "68"));
        CaseFile changed = Cases.withNote(Cases.KIM, "cramps");

        SavedVersion kept = desk.keep(draft.key(), draft.lock(), changed, null, less);

        assertThat(kept.lock()).isEqualTo(draft.lock() + 1);
        assertThat(desk.of(draft.key()).orElseThrow().typed()).isEqualTo(less);
        assertThat(
                        Cases.withoutVersion(
                                store.consultations().load(draft.key()).orElseThrow().file()))
                .isEqualTo(changed);
    }

    @Test
    void theKnowledgeThatWasSeenStaysUntilOtherIsSeen() {
        KnowledgeStamp spring = new KnowledgeStamp("2026.1", "default", "a".repeat(64));
        KnowledgeStamp autumn = new KnowledgeStamp("2026.2", "korea", "b".repeat(64));
        assertThat(assessedWith()).isNull();
        SavedVersion first = desk.keep(draft.key(), draft.lock(), Cases.KIM, spring, TYPED);
        assertThat(assessedWith()).isEqualTo(spring);
        SavedVersion second = desk.keep(draft.key(), first.lock(), Cases.KIM, null, TYPED);
        SavedVersion third = store.consultations().saveDraft(draft.key(), second.lock(), Cases.KIM);
        desk.keep(draft.key(), TYPED);
        assertThat(assessedWith()).isEqualTo(spring);
        desk.keep(draft.key(), third.lock(), Cases.KIM, autumn, TYPED);
        assertThat(assessedWith()).isEqualTo(autumn);
    }

    private @Nullable KnowledgeStamp assessedWith() {
        StoredVersion found = store.consultations().load(draft.key()).orElseThrow();
        assertThat(found.shown()).isNull();
        return found.assessedWith();
    }

    @Test
    void aDraftWrittenElsewhereKeepsItsDeskAsItWas() {
        desk.keep(draft.key(), TYPED);
        store.consultations().saveDraft(draft.key(), draft.lock(), Cases.KIM);

        assertThatExceptionOfType(ChangedElsewhereException.class)
                .isThrownBy(() ->
                        desk.keep(draft.key(), draft.lock(), Cases.KIM, null, Unrecorded.NOTHING));

        assertThat(desk.of(draft.key()).orElseThrow().typed()).isEqualTo(TYPED);
    }

    @Test
    void ofSeveralOpenDraftsTheOneKeptLastIsFound() {
        Patient lee = Cases.patient("C-2", "Lee", null, null, "1970-01-01");
        SavedVersion other = begin(Cases.about(Cases.KIM, lee));
        desk.keep(other.key(), TYPED);
        clock.pass(Duration.ofSeconds(1));
        desk.keep(draft.key(), TYPED);

        assertThat(desk.open()).contains(draft.key());
    }

    @Test
    void signingClearsTheDesk() {
        desk.keep(draft.key(), TYPED);
        store.consultations()
                .sign(
                        draft.key(),
                        draft.lock(),
                        Cases.KIM,
                        Cases.advice(),
                        "Dr Example",
                        List.of());

        assertThat(desk.of(draft.key())).isEmpty();
        assertThat(desk.open()).isEmpty();
    }

    @Test
    void digitsLeaveOneRowUntilTheDraftIsLeft() {
        long before = Trails.last(store);
        desk.keep(draft.key(), TYPED);
        desk.keep(draft.key(), Unrecorded.NOTHING);
        desk.keep(draft.key(), TYPED);
        desk.leave(draft.key());
        desk.keep(draft.key(), TYPED);

        assertThat(Trails.after(store, before))
                .containsExactly(
                        "draft-saved success", "draft-left success", "draft-saved success");
        assertThat(Trails.of(store).getLast().reason()).isEqualTo("unrecorded");
    }

    @Test
    void eachSavedDraftLeavesARowAndTheDigitsThatFollowNone() {
        long before = Trails.last(store);
        SavedVersion saved = desk.keep(draft.key(), draft.lock(), Cases.KIM, null, TYPED);
        desk.keep(draft.key(), Unrecorded.NOTHING);
        desk.keep(draft.key(), saved.lock(), Cases.withNote(Cases.KIM, "cramps"), null, TYPED);

        assertThat(Trails.after(store, before))
                .containsExactly("draft-saved success", "draft-saved success");
        assertThat(Trails.of(store)).extracting(AuditRow::reason).doesNotContain("unrecorded");
    }

    @Test
    void whoOpensTheRecordsNextLeavesARowAgain() {
        desk.keep(draft.key(), TYPED);
        reopen();
        long before = Trails.last(store);
        desk.keep(draft.key(), Unrecorded.NOTHING);

        assertThat(Trails.after(store, before)).containsExactly("draft-saved success");
    }

    @Test
    void recordsOfTheFirstSchemaGetADesk() {
        store.close();
        Path old = folder.resolve("old");
        Vaults.ofFirstSchema(old);
        store = Vaults.in(old, clock).open(Vaults.password());
        StoredPatient lee = store.patients().byNumber("C-0002").orElseThrow();
        ConsultationKey visit = store.consultations().ofPatient(lee.key()).getFirst().key();

        assertThat(store.desk().of(visit)).isEmpty();
        store.desk().keep(visit, TYPED);
        assertThat(store.desk().open()).contains(visit);
    }
}
