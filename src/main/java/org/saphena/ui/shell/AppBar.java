package org.saphena.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.saphena.clinical.Language;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;
import org.saphena.ui.support.Texts;
import org.saphena.ui.support.Theme;

/** The top of the window: menus, the printed summary, language, theme and help. */
final class AppBar extends HBox {
    private final Texts texts;
    private final Look look;
    private final Label demo = Styled.label("", "demo-chip");
    private final Segmented languages = new Segmented();
    private final Node printing;
    private final Button comparing;
    private final Button sign;
    private final Button lock;
    private final ClinicViewModel clinic;
    private final ShellViewModel model;
    private final Offers offers;
    private Room room = Room.AMPLE;

    /** What there is room for. */
    private enum Room {
        AMPLE,
        /** That patients are invented is said briefly. */
        FAIR,
        /** The languages are left to the menu. */
        TIGHT,
        /** The comparison and the lock too. */
        SCARCE
    }

    AppBar(
            ShellView shell,
            ShellViewModel model,
            ClinicViewModel clinic,
            Texts texts,
            Look look,
            ProfileChoice choice) {
        this.texts = texts;
        this.clinic = clinic;
        this.look = look;
        this.model = model;
        this.offers = new Offers(model, clinic);
        getStyleClass().add("app-bar");
        setAlignment(Pos.CENTER_LEFT);
        printing = printing(shell, model);
        Styled.show(printing, false);
        model.openProperty().subscribe(this::showPrinting);
        clinic.visitProperty().subscribe(this::showPrinting);
        comparing = comparing(shell);
        model.openProperty().subscribe(this::showComparing);
        sign = sign(shell);
        showSign();
        clinic.visitProperty().subscribe(this::showSign);
        model.printingProperty().subscribe(this::showSign);
        model.comparingProperty().subscribe(this::showSign);
        lock = lock(shell, clinic);
        demo.setMinWidth(USE_PREF_SIZE);
        sayDemo(false);
        clinic.bench().toolProperty().subscribe(open -> Styled.show(demo, clinic.isDemo()));
        Menus menus = new Menus(shell, model, clinic, texts);
        getChildren()
                .addAll(
                        Styled.label("Saphena", "brand"),
                        demo,
                        menus.file(),
                        new ViewMenu(shell, clinic, look, choice).of(choice.profiles()),
                        Styled.spacer(),
                        comparing,
                        printing,
                        sign);
        for (Language language : Language.values()) {
            languages.getChildren().add(language(language));
        }
        getChildren().addAll(languages, theme(), lock, help(shell));
        fitAfter(model, clinic);
    }

    /** What changes the words of the bar, or its width, may leave other room for them. */
    private void fitAfter(ShellViewModel model, ClinicViewModel clinic) {
        List<ObservableValue<?>> causes =
                List.of(
                        widthProperty(),
                        look.textPercentProperty(),
                        look.themeProperty(),
                        texts.messagesProperty(),
                        model.openProperty(),
                        model.printingProperty(),
                        model.comparingProperty(),
                        clinic.visitProperty(),
                        clinic.bench().toolProperty());
        causes.forEach(cause -> cause.subscribe(() -> give(Room.AMPLE)));
    }

    /** Takes away what has no room, before anything is painted. */
    @Override
    protected void layoutChildren() {
        for (Room less : Room.values()) {
            if (less.compareTo(room) > 0 && prefWidth(-1) > getWidth()) {
                give(less);
            }
        }
        super.layoutChildren();
    }

    private void give(Room now) {
        room = now;
        Styled.show(languages, room.compareTo(Room.TIGHT) < 0);
        sayDemo(room != Room.AMPLE);
        showComparing();
        showLock();
        requestLayout();
    }

    /** Where there is a case or a draft to print. */
    private void showPrinting() {
        Styled.show(printing, offers.print());
    }

    private static Node printing(ShellView shell, ShellViewModel model) {
        ToggleButton button = Styled.styled(new ToggleButton(), "printing");
        button.setGraphic(Icons.of(Feather.FILE_TEXT));
        button.textProperty()
                .bind(
                        Bindings.when(model.printingProperty())
                                .then(shell.texts().of("ui.printing.back"))
                                .otherwise(shell.texts().of("ui.printing")));
        button.selectedProperty().bindBidirectional(model.printingProperty());
        return button;
    }

    private Button comparing(ShellView shell) {
        Button button = Styled.styled(new Button(), "printing");
        button.setGraphic(Icons.of(Feather.COLUMNS));
        button.textProperty().bind(texts.of("compare.open"));
        button.setOnAction(event -> shell.actions().toggleComparing());
        return button;
    }

    private void showComparing() {
        boolean read = model.openProperty().get().isPresent();
        Styled.show(comparing, read && offers.compare() && room != Room.SCARCE);
    }

    private Button sign(ShellView shell) {
        Button button = Styled.styled(new Button(), "printing");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(texts.of("ui.shell.sign.begin"));
        button.setOnAction(event -> shell.actions().sign());
        return button;
    }

    /** Where a draft is written; its papers and the comparison have other things to go on with. */
    private void showSign() {
        boolean elsewhere = model.printingProperty().get() || model.comparingProperty().get();
        Styled.show(sign, offers.sign() && !elsewhere);
    }

    private ToggleButton language(Language language) {
        ToggleButton button = new ToggleButton(texts.now().get("ui.language." + language.code()));
        Named.name(button, texts.of("ui.language.to." + language.code()));
        texts.messagesProperty().subscribe(now -> button.setSelected(now.language() == language));
        button.setOnAction(event -> {
            texts.speak(language);
            button.setSelected(true);
        });
        return button;
    }

    private Button theme() {
        FontIcon icon = Icons.of(Feather.MOON);
        look.themeProperty()
                .subscribe(
                        now -> icon.setIconCode(now == Theme.LIGHT ? Feather.MOON : Feather.SUN));
        Button button = Styled.styled(new Button(null, icon), Styles.FLAT, Styles.BUTTON_ICON);
        button.setOnAction(event -> look.otherTheme());
        return Named.nameAndTip(button, texts.of("ui.theme.switch"));
    }

    /** Says on every screen that no patient here is real. */
    private void sayDemo(boolean briefly) {
        demo.textProperty().bind(texts.of(briefly ? "ui.shell.demo" : "ui.shell.demo.invented"));
    }

    private Button lock(ShellView shell, ClinicViewModel clinic) {
        Button button =
                Styled.styled(
                        new Button(null, Icons.of(Feather.LOCK)), Styles.FLAT, Styles.BUTTON_ICON);
        button.setOnAction(event -> shell.actions().lock());
        clinic.bench().toolProperty().subscribe(this::showLock);
        Styled.show(button, false);
        return Named.nameAndTip(button, texts.of("ui.shell.lock"));
    }

    private void showLock() {
        Styled.show(lock, clinic.isUnlocked() && room != Room.SCARCE);
    }

    private Button help(ShellView shell) {
        Button button =
                Styled.styled(
                        new Button(null, Icons.of(Feather.HELP_CIRCLE)),
                        Styles.FLAT,
                        Styles.BUTTON_ICON);
        button.setOnAction(event -> shell.toggleKeySheet());
        return Named.nameAndTip(button, texts.of("ui.keys.open"));
    }
}
