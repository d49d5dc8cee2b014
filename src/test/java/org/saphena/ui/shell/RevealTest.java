package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.ui.support.Reveal;

/** What has the focus is scrolled into view. */
class RevealTest extends WindowTest {
    private static final double HEIGHT = 200;

    private final Region above = new Region();
    private final Button first = new Button("first");
    private final Button wanted = new Button("wanted");
    private final Region below = new Region();

    @BeforeEach
    void open() {
        above.setMinHeight(2_000);
        below.setMinHeight(2_000);
        wanted.setMinHeight(30);
        Scene scene =
                fx(() ->
                        new Scene(
                                new ScrollPane(new VBox(first, above, wanted, below)),
                                300,
                                HEIGHT));
        fxDo(() -> Reveal.followFocus(scene));
        show(scene);
    }

    private boolean isSeen() {
        Bounds place = wanted.localToScene(wanted.getLayoutBounds());
        return place.getMinY() >= 0 && place.getMaxY() <= wanted.getScene().getHeight();
    }

    @Test
    void whatHasTheFocusIsSeen() {
        assertThat(fx(this::isSeen)).isFalse();
        fxDo(wanted::requestFocus);
        settle();
        assertThat(fx(this::isSeen)).isTrue();
    }

    @Test
    void whereContentShrinksInTheSameEventTheNewPlaceIsSeen() {
        fxDo(() -> {
            above.setMinHeight(600);
            wanted.requestFocus();
        });
        settle();
        assertThat(fx(this::isSeen)).isTrue();
    }
}
