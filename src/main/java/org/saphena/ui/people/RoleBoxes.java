package org.saphena.ui.people;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.saphena.storage.Role;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Texts;

/** The roles, each with what it allows in one sentence. */
final class RoleBoxes extends VBox {
    private final Map<Role, CheckBox> boxes = new EnumMap<>(Role.class);

    RoleBoxes(Texts texts) {
        getStyleClass().add("role-boxes");
        Label title = Styled.wrapped("", "field-name");
        title.textProperty().bind(texts.of("vault.people.roles"));
        getChildren().add(title);
        for (Role role : Role.values()) {
            CheckBox box = new CheckBox();
            box.setWrapText(true);
            box.textProperty().bind(texts.of("vault.role." + role.code()));
            boxes.put(role, box);
            getChildren().add(box);
        }
    }

    void choose(Set<Role> roles) {
        boxes.forEach((role, box) -> box.setSelected(roles.contains(role)));
    }

    Set<Role> chosen() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        boxes.forEach((role, box) -> {
            if (box.isSelected()) {
                chosen.add(role);
            }
        });
        return chosen;
    }
}
