package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.Section;
import org.saphena.ui.support.Theme;
import org.saphena.ui.veinmap.VeinMapView;
import org.saphena.veinmap.Layout;

/** What is seen of a scan and of the findings at 1440 by 900, without scrolling. */
class DensityTest extends WindowTest {
    /** Four rows about the study, then the twenty core segments. */
    private static final int ROWS = 24;

    private static final double READABLE_PX = 9;
    private static final double APP_AND_STATUS_BAR = 70;

    private static Scene open(Section section, Language language) {
        return open(SampleCases.full(), section, language);
    }

    private static Scene open(CaseFile file, Section section, Language language) {
        EntryWindow window =
                fx(() ->
                        EntryWindow.open(
                                file,
                                1440,
                                900 - APP_AND_STATUS_BAR,
                                section,
                                Theme.LIGHT,
                                language));
        fxDo(() -> LayoutTest.settle(window.scene()));
        return window.scene();
    }

    @ParameterizedTest
    @EnumSource
    void theStudyAndTheTwentyCoreSegmentsAreSeenAtOnce(Language language) {
        for (CaseFile file : List.of(SampleCases.full(), SampleDraft.decided())) {
            Scene scene = open(file, Section.DUPLEX, language);
            assertThat(rowsSeen(scene)).isGreaterThanOrEqualTo(ROWS);
        }
    }

    private static long rowsSeen(Scene scene) {
        ScrollPane scroll = (ScrollPane) node(scene, ".code-grid .scroll-pane");
        Bounds room = fx(() -> scroll.localToScene(scroll.getLayoutBounds()));
        List<Node> rows = List.copyOf(scroll.getContent().lookupAll(".grid-row"));
        return rows.stream().filter(row -> isWhollyIn(room, row)).count();
    }

    private static boolean isWhollyIn(Bounds room, Node row) {
        Bounds place = row.localToScene(row.getLayoutBounds());
        return place.getMinY() >= room.getMinY() - 0.5 && place.getMaxY() <= room.getMaxY() + 0.5;
    }

    @ParameterizedTest
    @EnumSource
    void theMapBesideTheGridNamesItsVeinsReadably(Language language) {
        Scene scene = open(Section.DUPLEX, language);
        VeinMapView map = (VeinMapView) node(scene, ".vein-map");
        assertThat(map.layoutProperty().get()).isEqualTo(Layout.TALL);
        Text name =
                map.lookupAll("*").stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> text.getText().equals("GSV UC"))
                        .findFirst()
                        .orElseThrow();
        double scale = fx(() -> name.getLocalToSceneTransform().getMxx());
        assertThat(name.getFont().getSize() * scale).isGreaterThanOrEqualTo(READABLE_PX);
    }

    @Test
    void findingsInWordsAreSeenWhole() {
        Scene scene = open(Section.ASSESSMENT, Language.EN);
        List<TextArea> areas =
                scene.getRoot().lookupAll(".text-area").stream()
                        .map(TextArea.class::cast)
                        .filter(area -> area.getText().length() > 100)
                        .toList();
        assertThat(areas).isNotEmpty();
        assertThat(areas)
                .allSatisfy(area -> {
                    ScrollPane pane = (ScrollPane) area.lookup(".scroll-pane");
                    assertThat(pane.getContent().prefHeight(pane.getViewportBounds().getWidth()))
                            .isLessThanOrEqualTo(pane.getViewportBounds().getHeight() + 1);
                });
    }
}
