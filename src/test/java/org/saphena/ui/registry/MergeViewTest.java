package org.saphena.ui.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.service.Clinic;
import org.saphena.service.LightDoors;
import org.saphena.service.LocalConsultations;
import org.saphena.storage.PatientKey;
import org.saphena.ui.SamplePatients;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Workbench;
import org.testfx.api.FxToolkit;

@SuppressWarnings("NullAway.Init")
class MergeViewTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-20T01:40:00Z"), ZoneId.of("Asia/Seoul"));
    private static final int COLLECTIONS = 20;

    @TempDir private Path folder;
    private final Texts texts = new Texts(Language.EN);
    private Clinic clinic;
    private MergeViewModel model;
    private MergeView view;
    private PatientKey kim;
    private PatientKey twin;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        clinic =
                LightDoors.create(
                        folder,
                        CLOCK,
                        new LocalConsultations(
                                KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena 0"),
                        "twelve green otters juggle".toCharArray());
        kim = clinic.create(SamplePatients.haneul("4711")).key();
        twin = clinic.create(SamplePatients.haneul("4712")).key();
        Workbench<Clinic> bench = new Workbench<>(Background.immediate());
        bench.take(clinic);
        model = new MergeViewModel(bench, texts, _ -> {});
        view = new MergeView(model, texts, () -> {});
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private static Stream<Node> in(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(MergeViewTest::in))
                : Stream.of(node);
    }

    private Stream<RadioButton> radios() {
        return in(view.page().getContent())
                .filter(RadioButton.class::isInstance)
                .map(RadioButton.class::cast);
    }

    private Stream<RadioButton> numbers() {
        return radios().filter(each -> each.getText().startsWith("471"));
    }

    private List<String> chosen() {
        return radios().filter(RadioButton::isSelected).map(RadioButton::getText).toList();
    }

    @Test
    void oneOfTheNumbersStays() {
        model.begin(kim);
        assertThat(numbers()).isEmpty();
        model.choose(twin);
        assertThat(numbers()).extracting(RadioButton::getText).containsExactly("4711", "4712");
        assertThat(chosen()).containsExactly("4711");
        numbers().toList().getLast().fire();
        assertThat(model.keptProperty().get()).contains(twin);
        assertThat(chosen()).containsExactly("4712");
        numbers().toList().getLast().fire();
        assertThat(chosen()).containsExactly("4712");
        model.keptProperty().set(Optional.of(kim));
        assertThat(chosen()).containsExactly("4711");
    }

    @Test
    void theReasonsFollowTheLanguage() {
        List<RadioButton> reasons = radios().toList();
        assertThat(reasons).isNotEmpty();
        List<String> english = reasons.stream().map(RadioButton::getText).toList();
        texts.speak(Language.KO);
        assertThat(radios().toList()).isEqualTo(reasons);
        assertThat(reasons).extracting(RadioButton::getText).doesNotContainAnyElementsOf(english);
    }

    @Test
    void nothingKeepsTheTwoWhoWereComparedBefore() {
        model.begin(kim);
        model.choose(twin);
        List<WeakReference<RadioButton>> before = numbers().map(WeakReference::new).toList();
        assertThat(before).hasSize(2);
        model.clear();
        for (int i = 0; i < COLLECTIONS && count(before) > 0; i++) {
            System.gc();
        }
        assertThat(count(before)).isZero();
    }

    private static long count(List<WeakReference<RadioButton>> all) {
        return all.stream().filter(each -> each.get() != null).count();
    }
}
