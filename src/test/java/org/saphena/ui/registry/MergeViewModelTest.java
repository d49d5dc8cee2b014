package org.saphena.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.Consultations;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.storage.MergeReason;
import org.saphena.storage.PatientKey;
import org.saphena.ui.HeldBackground;
import org.saphena.ui.SamplePatients;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;

/** Only the two who stand beside each other are ever merged. */
@SuppressWarnings("NullAway.Init")
class MergeViewModelTest {
    private static final Consultations CONSULTATIONS =
            new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));

    @TempDir private Path folder;
    private final HeldBackground held = new HeldBackground();
    private final List<PatientKey> merged = new ArrayList<>();
    private Clinic clinic;
    private MergeViewModel merge;
    private PatientKey first;
    private PatientKey second;
    private PatientKey third;

    @BeforeEach
    void open() {
        clinic =
                LightDoors.create(
                        folder, CLOCK, CONSULTATIONS, "twelve green otters juggle".toCharArray());
        first = add("4711");
        second = add("4712");
        third = add("4713");
        use(Background.immediate());
        merge.reasonProperty().set(Optional.of(MergeReason.ENTERED_TWICE));
    }

    private void use(Background background) {
        Workbench<Clinic> bench = new Workbench<>(background);
        bench.take(clinic);
        merge = new MergeViewModel(bench, new Texts(Language.EN), merged::add);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private PatientKey add(String number) {
        return clinic.create(SamplePatients.haneul(number)).key();
    }

    private void give(String number) {
        merge.reasonProperty().set(Optional.of(MergeReason.ENTERED_TWICE));
        merge.typedProperty().set(number);
    }

    private List<String> shown() {
        return merge.both().stream().map(MergeViewModel.Entry::number).toList();
    }

    @Test
    void whoStaysIsForgottenWithWhoWasChosen() {
        merge.begin(first);
        merge.choose(second);
        merge.keptProperty().set(Optional.of(second));
        merge.queryProperty().set("4713");
        merge.choose(third);
        assertThat(shown()).containsExactly("4711", "4713");
        give("4711");
        assertThat(merge.isConfirmed()).isFalse();
        merge.merge();
        assertThat(merged).isEmpty();
        assertThat(clinic.patients("")).hasSize(3);
        assertThat(merge.gone()).map(MergeViewModel.Entry::number).contains("4713");
        give("4713");
        merge.merge();
        assertThat(merged).containsExactly(first);
    }

    @Test
    void anotherOneInPlaceOfTheChosenOneNeverStays() {
        merge.begin(first);
        merge.choose(second);
        merge.keptProperty().set(Optional.of(second));
        merge.choose(third);
        assertThat(merge.keptProperty().get()).contains(first);
        assertThat(merge.gone()).map(MergeViewModel.Entry::number).contains("4713");
    }

    @Test
    void nobodyGoesWhereNobodyOfTheTwoStays() {
        merge.begin(first);
        merge.choose(third);
        merge.keptProperty().set(Optional.of(second));
        give("4711");
        assertThat(merge.gone()).isEmpty();
        assertThat(merge.isConfirmed()).isFalse();
        merge.keptProperty().set(Optional.empty());
        give("4711");
        assertThat(merge.isConfirmed()).isFalse();
    }

    @Test
    void whatWasTypedForOnePairIsNotThereForAnother() {
        merge.begin(first);
        merge.choose(second);
        give("4712");
        merge.queryProperty().set("4713");
        assertThat(merge.typedProperty().get()).isEmpty();
    }

    @Test
    void whoWasChosenBeforeAnotherSearchComesTooLate() {
        use(held);
        merge.begin(first);
        held.finishAll();
        merge.choose(second);
        merge.queryProperty().set("4713");
        held.finishAll();
        assertThat(shown()).isEmpty();
    }

    @Test
    void theOneWhoWasChosenLastIsShown() {
        use(held);
        merge.begin(first);
        held.finishAll();
        merge.choose(second);
        merge.choose(third);
        held.finishLast();
        held.finishAll();
        assertThat(shown()).containsExactly("4711", "4713");
    }

    @Test
    void whoWasChosenComesTooLateOnceTheScreenWasLeft() {
        use(held);
        merge.begin(first);
        held.finishAll();
        merge.choose(second);
        merge.clear();
        held.finishAll();
        assertThat(merge.otherProperty().get()).isEmpty();
    }

    @Test
    void aMergeThatEndsOnAnotherScreenOpensNobody() {
        use(held);
        merge.begin(first);
        held.finishAll();
        merge.choose(second);
        held.finishAll();
        give("4712");
        merge.merge();
        merge.begin(third);
        held.finishAll();
        assertThat(merged).isEmpty();
        assertThat(clinic.registry().merges(first)).hasSize(1);
    }

    @Test
    void aMergeThatFailsOnAnotherScreenIsNotToldThere() {
        clinic.startVisit(second).take();
        use(held);
        merge.begin(first);
        held.finishAll();
        merge.choose(second);
        held.finishAll();
        give("4712");
        merge.merge();
        merge.begin(third);
        held.finishAll();
        assertThat(merge.problemProperty().get()).isEmpty();
    }
}
