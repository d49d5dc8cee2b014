package org.saphena.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.ui.audit.AuditView;
import org.saphena.ui.control.Styled;
import org.saphena.ui.people.KitView;
import org.saphena.ui.people.LockRuleView;
import org.saphena.ui.people.OwnKeysView;
import org.saphena.ui.people.PeopleView;
import org.saphena.ui.safekeeping.BackupView;
import org.saphena.ui.safekeeping.RestoreViewModel;
import org.saphena.ui.shell.Office.Room;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;

/** The room of the office that somebody is in, under the doors to the others. */
final class OfficePane extends VBox {
    /** What the ring of the focus takes beside a field, as in the stylesheet. */
    private static final double RING_PX = 4;

    private final ClinicViewModel clinic;
    private final Office office;
    private final Texts texts;
    private final FlowPane doors = Styled.styled(new FlowPane(), "office-doors");
    private final ScrollPane content = new ScrollPane();
    private final Dialogs dialogs;
    private final RestoreViewModel restoring;
    private final Map<Room, Inside> rooms = new EnumMap<>(Room.class);

    /** What stands in a room, and where its typing begins. */
    private record Inside(Node view, Runnable focus) {}

    OfficePane(ClinicViewModel clinic, Texts texts, Dialogs dialogs, RestoreViewModel restoring) {
        this.clinic = clinic;
        this.office = clinic.office();
        this.texts = texts;
        this.dialogs = dialogs;
        this.restoring = restoring;
        getStyleClass().addAll("page", "office");
        Label title = Styled.label("", "page-title");
        title.textProperty().bind(texts.of("vault.office"));
        doors.setAlignment(Pos.CENTER_LEFT);
        content.setFitToWidth(true);
        content.setFocusTraversable(false);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox.setMargin(content, new Insets(-RING_PX, 0, 0, -RING_PX));
        getChildren().addAll(title, doors, content);
        office.roomProperty().subscribe((was, is) -> changeRoom());
        clinic.bench().toolProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    /** Whoever is here goes to where the work of the other room begins. */
    private void changeRoom() {
        show();
        if (getScene() != null) {
            applyCss();
            layout();
            focusFirst();
        }
    }

    private void show() {
        doors.getChildren().clear();
        for (Room room : Room.values()) {
            if (office.isOpen(room)) {
                doors.getChildren().add(door(room));
            }
        }
        Button back = new Button(texts.now().get("vault.office.back"));
        back.setOnAction(event -> clinic.navigation().toPatients());
        doors.getChildren().add(back);
        Styled.show(back, clinic.isForPatients());
        content.setContent(inside().view());
    }

    private Node door(Room room) {
        ToggleButton door = new ToggleButton();
        door.textProperty().bind(texts.of(key(room)));
        door.setSelected(room == office.roomProperty().get());
        door.setOnAction(event -> clinic.navigation().toOffice(room));
        return Named.name(door, door.textProperty());
    }

    /** The key of a room's name. */
    static String key(Room room) {
        return "vault.room." + room.name().toLowerCase(Locale.ROOT);
    }

    private Inside inside() {
        return rooms.computeIfAbsent(office.roomProperty().get(), this::make);
    }

    private Inside make(Room room) {
        return switch (room) {
            case KIT -> kit();
            case PEOPLE -> {
                PeopleView people = new PeopleView(office.people(), texts);
                yield new Inside(people, people::focusFirst);
            }
            case MINE -> {
                OwnKeysView mine = new OwnKeysView(office.mine(), texts);
                yield new Inside(mine, mine::focusFirst);
            }
            case LOCK -> {
                LockRuleView lock = new LockRuleView(office.lockRule(), office.retention(), texts);
                yield new Inside(lock, lock::focusFirst);
            }
            case BACKUP -> backups();
            case AUDIT -> {
                AuditView audit = new AuditView(office.audit(), texts, dialogs::placeForTrail);
                yield new Inside(audit, audit::focusFirst);
            }
        };
    }

    private Inside kit() {
        KitView kit =
                new KitView(
                        office.kit(), texts, Askers.kit(dialogs), clinic.navigation()::toPatients);
        return new Inside(kit, kit::focusFirst);
    }

    private Inside backups() {
        BackupView backups =
                new BackupView(office.backups(), texts, Askers.backups(dialogs, restoring));
        return new Inside(backups, backups::focusFirst);
    }

    void focusFirst() {
        inside().focus().run();
    }
}
