package org.saphena.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import org.saphena.clinical.VeinStatus;

/**
 * A short piece of a vein in the style and with the signs that the map draws it with, so that it is
 * told without colour too.
 */
public final class VeinSwatch extends StackPane {
    private static final double LENGTH = 18;
    private static final String CHEVRONS =
            "M2.4 -2L4.8 0L2.4 2M7.8 -2L10.2 0L7.8 2M13.2 -2L15.6 0L13.2 2";
    private static final String CROSSES =
            "M1.8 -1.8L5.4 1.8M5.4 -1.8L1.8 1.8M7.2 -1.8L10.8 1.8M10.8 -1.8L7.2 1.8"
                    + "M12.6 -1.8L16.2 1.8M16.2 -1.8L12.6 1.8";
    private static final String WAVE = "M0 0Q2.25 -6 4.5 0T9 0T13.5 0T18 0";

    public VeinSwatch(VeinStatus status) {
        getStyleClass().addAll("vein-swatch", status.code());
        Group drawing =
                switch (status) {
                    case REFLUX -> new Group(line("edge"), line("line"), path(CHEVRONS, "sign"));
                    case OCCLUDED -> new Group(line("line"), path(CROSSES, "sign"));
                    case PRESENT -> new Group(path(WAVE, "edge"), path(WAVE, "line"));
                    case NORMAL, ABLATED, FLOW_UNKNOWN, NOT_EXAMINED, NONE ->
                            new Group(line("line"));
                };
        getChildren().add(drawing);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(LENGTH + 4);
        setPrefWidth(LENGTH + 4);
        setMaxWidth(LENGTH + 4);
    }

    private static Line line(String style) {
        return Styled.styled(new Line(0, 0, LENGTH, 0), style);
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = Styled.styled(new SVGPath(), style);
        path.setContent(content);
        return path;
    }
}
