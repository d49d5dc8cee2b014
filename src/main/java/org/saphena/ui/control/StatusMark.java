package org.saphena.ui.control;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.saphena.clinical.OptionStatus;

/** The mark of a status: dots, a cross or a dash. It never stands without its word. */
public final class StatusMark extends HBox {
    public StatusMark(OptionStatus status) {
        getStyleClass().add("status-mark");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.NODE);
        setMinWidth(USE_PREF_SIZE);
        switch (status) {
            case FIRST_LINE -> dots(3, "");
            case SUITABLE -> dots(2, "");
            case ADJUNCT -> dots(2, "+");
            case INTERIM -> dots(1, "");
            case WITH_CAUTION -> dots(1, "!");
            case NOT_INDICATED -> dots(0, "");
            case RELATIVE_CONTRAINDICATION -> cross("?");
            case CONTRAINDICATED -> cross("");
            case UNDETERMINED -> getChildren().add(shape("dash"));
        }
    }

    private void dots(int filled, String sign) {
        for (int i = 0; i < 3; i++) {
            getChildren().add(shape(i < filled ? "dot" : "ring"));
        }
        addSign(sign);
    }

    private void cross(String sign) {
        getChildren().add(shape("cross"));
        addSign(sign);
    }

    private void addSign(String sign) {
        if (!sign.isEmpty()) {
            getChildren().add(Styled.label(sign, "sign"));
        }
    }

    private static Region shape(String name) {
        Region region = new Region();
        region.getStyleClass().add(name);
        return region;
    }
}
