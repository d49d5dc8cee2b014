package org.saphena.ui.compare;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import org.saphena.comparison.Dots;
import org.saphena.ui.control.Styled;

/**
 * Ten rows of ten dots, filled from the top left: dark in all studies, grey in some, else empty.
 */
final class DotArray extends Pane {
    private static final int ACROSS = 10;
    private static final double RADIUS = 0.36;

    /**
     * @param step px from dot to dot
     * @param spoken what a screen reader says of it
     */
    DotArray(Dots dots, double step, String spoken) {
        getStyleClass().add("dot-array");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        double size = ACROSS * step;
        setMinSize(size, size);
        setMaxSize(size, size);
        getChildren()
                .addAll(
                        dots(0, dots.sure(), step, "dot-sure"),
                        dots(dots.sure(), dots.some(), step, "dot-some"),
                        dots(dots.some(), Dots.ALL, step, "dot-none"));
    }

    private static SVGPath dots(int from, int to, double step, String style) {
        StringBuilder path = new StringBuilder();
        double r = step * RADIUS;
        for (int i = from; i < to; i++) {
            double x = (i % ACROSS + 0.5) * step - r;
            double y = (i / ACROSS + 0.5) * step;
            path.append('M').append(x).append(' ').append(y);
            arc(path, r, 2 * r);
            arc(path, r, -2 * r);
            path.append('Z');
        }
        SVGPath shape = Styled.styled(new SVGPath(), style);
        shape.setContent(path.toString());
        return shape;
    }

    private static void arc(StringBuilder path, double r, double across) {
        path.append('a')
                .append(r)
                .append(' ')
                .append(r)
                .append(" 0 0 1 ")
                .append(across)
                .append(" 0");
    }
}
