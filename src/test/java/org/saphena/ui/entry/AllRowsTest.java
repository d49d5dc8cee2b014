package org.saphena.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.ui.SampleCases;
import org.saphena.veinmap.Palette;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The rows of a section come some with each picture; in the end none is missing. */
class AllRowsTest {
    private static final double LETTER_PX = 14;
    private static final int LONG_ENOUGH_S = 60;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource
    void everyRowOfTheSectionComes(Section section) throws TimeoutException {
        EntryViewModel model = new Entries().editor(SampleCases.full());
        long grids = section == Section.DUPLEX ? 1 : Long.MAX_VALUE;
        int rows = Forms.of(section, model).limit(grids).mapToInt(grid -> grid.rows().size()).sum();
        StackPane room = new StackPane();
        SectionView view =
                WaitForAsyncUtils.waitForAsyncFx(
                        TimeUnit.SECONDS.toMillis(LONG_ENOUGH_S), () -> come(section, model, room));
        WaitForAsyncUtils.waitFor(
                LONG_ENOUGH_S,
                TimeUnit.SECONDS,
                () ->
                        WaitForAsyncUtils.waitForAsyncFx(
                                TimeUnit.SECONDS.toMillis(LONG_ENOUGH_S),
                                () -> view.rest().isDone()));

        assertThat(rows).isPositive();
        assertThat(room.lookupAll(".grid-row")).hasSize(rows);
    }

    private static SectionView come(Section section, EntryViewModel model, StackPane room) {
        new Scene(room);
        SectionView view =
                new SectionViews(model, LETTER_PX)
                        .of(section, new SimpleObjectProperty<>(Palette.light()), new EarlierMap());
        room.getChildren().add(view.node());
        room.applyCss();
        room.layout();
        view.rest().begin();
        return view;
    }
}
