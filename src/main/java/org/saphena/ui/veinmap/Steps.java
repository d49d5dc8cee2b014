package org.saphena.ui.veinmap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Which vein an arrow key leads to: the nearest one in that direction. */
final class Steps {
    /** How much more a step aside counts than a step ahead. */
    private static final double ASIDE = 2.5;

    private Steps() {}

    static Optional<VeinSpot> next(List<VeinSpot> spots, VeinSpot from, KeyCode key) {
        return spots.stream()
                .filter(to -> to != from && ahead(from, to, key) > 0.5)
                .min(
                        Comparator.comparingDouble(
                                to -> ahead(from, to, key) + ASIDE * aside(from, to, key)));
    }

    private static double ahead(VeinSpot from, VeinSpot to, KeyCode key) {
        return switch (key) {
            case LEFT -> from.centreX() - to.centreX();
            case RIGHT -> to.centreX() - from.centreX();
            case UP -> from.centreY() - to.centreY();
            case DOWN -> to.centreY() - from.centreY();
            default -> 0;
        };
    }

    private static double aside(VeinSpot from, VeinSpot to, KeyCode key) {
        return key == KeyCode.LEFT || key == KeyCode.RIGHT
                ? Math.abs(to.centreY() - from.centreY())
                : Math.abs(to.centreX() - from.centreX());
    }
}
