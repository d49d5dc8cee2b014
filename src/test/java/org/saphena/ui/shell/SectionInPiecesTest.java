package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.ui.SampleCases;
import org.saphena.ui.entry.EntryView;
import org.saphena.ui.entry.Section;
import org.saphena.veinmap.Palette;
import org.testfx.util.WaitForAsyncUtils;

/** A long section begins with its first rows; a key or a jump meets what it leads to. */
class SectionInPiecesTest extends WindowTest {
    private EntryView entry;
    private Scene scene;

    @BeforeEach
    void openAnotherSection() {
        EntryWindow window =
                fx(() -> EntryWindow.open(SampleCases.full(), 1440, 900, Section.SYMPTOMS));
        scene = window.scene();
        entry = window.pane().entry();
        show(scene);
    }

    private void openHistory() {
        entry.open(Section.HISTORY);
        assertThat(entry.isWhole()).isFalse();
        assertThat(cards()).isBetween(1, 4);
    }

    private int cards() {
        return entry.form().lookupAll(".entry-column > .card").size();
    }

    @Test
    void itsCardsComeByThemselves() throws TimeoutException {
        fx(() -> {
            openHistory();
            return entry;
        });
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> fx(entry::isWhole));

        assertThat(fx(this::cards)).isEqualTo(9);
        assertThat(fx(this::focus)).contains("Pregnancy");
    }

    @Test
    void aJumpToOneThatIsStillToComeArrivesBeforeTheOthers() throws TimeoutException {
        String focus =
                fx(() -> {
                    openHistory();
                    assertThat(entry.goTo("/consultation/familyHistory")).isTrue();
                    assertThat(entry.isWhole()).isFalse();
                    return focus();
                });

        assertThat(focus).contains("Varicose veins");
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> fx(entry::isWhole));
        assertThat(fx(this::cards)).isEqualTo(9);
        assertThat(fx(this::focus)).isEqualTo(focus);
    }

    @Test
    void aKeyDoesNotWaitForTheOthers() {
        fx(() -> {
            openHistory();
            press(KeyCode.DOWN);
            assertThat(entry.isWhole()).isFalse();
            return entry;
        });
    }

    @Test
    void aKeyThatLeavesAGridMeetsTheNextOne() {
        String focus =
                fx(() -> {
                    openHistory();
                    press(KeyCode.PAGE_DOWN);
                    return focus();
                });

        assertThat(focus).contains("Deep vein thrombosis");
    }

    @Test
    void tabMeetsTheWholeSection() {
        fx(() -> {
            openHistory();
            press(KeyCode.TAB);
            assertThat(entry.isWhole()).isTrue();
            return entry;
        });

        assertThat(fx(this::cards)).isEqualTo(9);
    }

    @Test
    void rowsOfTheScanComeByThemselves() throws TimeoutException {
        int first =
                fx(() -> {
                    entry.open(Section.DUPLEX);
                    return rows();
                });
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> fx(entry::isWhole));

        assertThat(fx(this::rows)).isGreaterThan(first + 20);
    }

    private String focus() {
        return scene.getFocusOwner().getAccessibleText();
    }

    private int rows() {
        return entry.form().lookupAll(".grid-row").size();
    }

    private void press(KeyCode code) {
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void theMapOfTheScanIsDrawnAfterItsGridAndMarksTheVeinOfTheFocus() throws TimeoutException {
        fx(() -> {
            assertThat(entry.goTo("/consultation/legs/right/duplex/segments")).isTrue();
            assertThat(entry.form().lookupAll("VeinSpot")).isEmpty();
            return entry;
        });
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> fx(entry::isWhole));

        assertThat(fx(() -> entry.form().lookupAll("VeinSpot"))).isNotEmpty();
        assertThat(fx(() -> entry.form().lookupAll("Attention > *"))).isNotEmpty();
    }

    @Test
    void theMarkStaysWhenTheMapIsDrawnAnew() {
        fxDo(() -> entry.goTo("/consultation/legs/right/duplex/segments"));
        settle();
        fxDo(() -> entry.paletteProperty().set(Palette.dark()));
        assertThat(fx(() -> entry.form().lookupAll("Attention > *"))).isNotEmpty();
    }
}
