package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.ui.support.Theme;

/** Whatever has the focus has a ring of two colours, and nothing else has one. */
class FocusRingTest extends WindowTest {
    private static final double RING_PX = 2;
    private static final List<Screens> SCREENS =
            List.of(
                    Screens.WELCOME,
                    Screens.REASONS,
                    Screens.SUMMARY,
                    Screens.NEW_PATIENT,
                    Screens.PATIENTS,
                    Screens.CHART_COMPARE,
                    Screens.COMPARE,
                    Screens.SIGN);

    @Test
    void everyKindOfStopHasARingOfTwoColours() {
        Set<String> seen = new HashSet<>();
        List<String> bare = new ArrayList<>();
        for (Screens screen : SCREENS) {
            Scene scene = fx(() -> Stages.scene(1440, 900));
            Shell shell = fx(() -> screen.open(scene));
            show(scene);
            List<Region> stops = fx(() -> stops(scene.getRoot(), seen));
            for (Theme theme : List.of(Theme.HIGH_CONTRAST, Theme.LIGHT)) {
                fxDo(() -> shell.setTheme(theme));
                fx(() -> ringless(scene, stops))
                        .forEach(kind -> bare.add(screen + " " + theme + " " + kind));
            }
        }
        assertThat(bare).isEmpty();
    }

    /** The first stop of each kind that has not been seen. */
    private static List<Region> stops(Parent root, Set<String> seen) {
        return AccessibilityTest.stops(root).stream()
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .filter(stop -> seen.add(kind(stop)))
                .toList();
    }

    private static List<String> ringless(Scene scene, List<Region> stops) {
        List<String> bare = new ArrayList<>();
        for (Region stop : stops) {
            stop.requestFocus();
            scene.getRoot().applyCss();
            if (!hasRing(stop)) {
                bare.add(kind(stop));
            }
        }
        return bare;
    }

    @ParameterizedTest
    @EnumSource(names = {"PATIENTS", "CHART", "SIGN", "KEYS"})
    void onlyTheFocusOwnerHasARing(Screens screen) {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        fx(() -> screen.open(scene));
        show(scene);
        List<Node> ringed =
                fx(() -> {
                    scene.getRoot().applyCss();
                    return scene.getRoot().lookupAll("*").stream()
                            .filter(Region.class::isInstance)
                            .filter(node -> hasRing((Region) node))
                            .toList();
                });
        assertThat(ringed).containsExactly(fx(scene::getFocusOwner));
    }

    private static String kind(Region region) {
        return region.getClass().getSimpleName() + region.getStyleClass();
    }

    private static boolean hasRing(Region region) {
        if (region.getBorder() == null) {
            return false;
        }
        List<Paint> colours =
                region.getBorder().getStrokes().stream()
                        .filter(stroke -> stroke.getWidths().getTop() >= RING_PX)
                        .map(BorderStroke::getTopStroke)
                        .filter(paint -> paint instanceof Color colour && colour.isOpaque())
                        .distinct()
                        .toList();
        return colours.size() >= 2;
    }
}
