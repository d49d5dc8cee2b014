package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphena.storage.AuditFilter;
import org.saphena.storage.AuditRow;
import org.saphena.storage.Role;
import org.saphena.ui.shell.Office.Room;

/** What holds for the whole clinic is changed by an administrator, and each change leaves a row. */
class HouseRulesJourneyTest extends ClinicWindowTest {
    private static final String OTHER = "nineteen paper boats drift";
    private static final String REFUSED =
            "An administrator changes this, with the records open. Nothing was changed.";

    @BeforeEach
    void open() {
        open(1280, 720);
        fxDo(this::createRecords);
    }

    private void asClinician() {
        fxDo(() -> {
            clinic().office()
                    .people()
                    .add(
                            "Dr Sample",
                            EnumSet.of(Role.CLINICIAN),
                            OTHER.toCharArray(),
                            PASSWORD.toCharArray());
            shell.view().actions().lock();
            clinic().door().unlock("Dr Sample", OTHER.toCharArray());
        });
        assertThat(fx(() -> clinic().placeProperty().get())).isEqualTo(Place.PATIENTS);
    }

    /** Reasons of the changes of settings, the oldest first. */
    private List<String> settings() {
        return fx(() ->
                clinic()
                        .bench()
                        .toolProperty()
                        .get()
                        .orElseThrow()
                        .audit()
                        .rows(AuditFilter.ALL, 500)
                        .reversed()
                        .stream()
                        .filter(row -> row.event().equals("setting-changed"))
                        .map(AuditRow::reason)
                        .toList());
    }

    private RadioMenuItem profile(String name) {
        MenuButton view =
                fx(() ->
                        (MenuButton)
                                List.copyOf(scene.getRoot().lookupAll(".app-bar .menu-button"))
                                        .get(1));
        return fx(() ->
                view.getItems().stream()
                        .filter(RadioMenuItem.class::isInstance)
                        .map(RadioMenuItem.class::cast)
                        .filter(item -> name.equals(item.getUserData()))
                        .findFirst()
                        .orElseThrow());
    }

    private <T extends Node> T shown(String selector, Class<T> kind) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(WindowTest::isShown)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private String used() {
        return fx(() -> shell.model().profileProperty().get());
    }

    private List<String> problem() {
        return texts(scene, ".problem-bar .notice-title");
    }

    private void setYears(TextField years, String password) {
        fxDo(() -> {
            years.setText(" 15 ");
            ((PasswordField) node(scene, ".retention .password-field")).setText(password);
            ((Button) node(scene, ".retention .button")).fire();
        });
    }

    @Test
    void theYearsOfKeepingAreSetWithinTheirBounds() {
        fxDo(() -> clinic().navigation().toOffice(Room.LOCK));
        TextField years = fx(() -> (TextField) node(scene, ".retention .text-field"));
        assertThat(fx(() -> years.getText())).isEqualTo("10");
        for (String wrong : List.of("0", "101", "-1", "ten", "", "1.5")) {
            fxDo(() -> {
                years.setText(wrong);
                ((Button) node(scene, ".retention .button")).fire();
            });
            assertThat(texts(scene, ".retention .notice-title"))
                    .containsExactly(
                            "Type a whole number of years from 1 to 100. Nothing was changed.");
        }
        assertThat(settings()).isEmpty();
        setYears(years, "of nobody");
        assertThat(texts(scene, ".retention .notice-title"))
                .containsExactly("This password does not open the records.");
        assertThat(settings()).isEmpty();
        setYears(years, Clinics.PASSWORD);
        assertThat(settings()).containsExactly("retention-years");
        fxDo(() -> clinic().navigation().toOffice(Room.MINE));
        fxDo(() -> clinic().navigation().toOffice(Room.LOCK));
        assertThat(fx(() -> years.getText())).isEqualTo("15");
    }

    @Test
    void theLetterheadAndTheProfileLeaveARowEach() {
        fxDo(() -> {
            shell.view().showPapers();
            shown(".overlay .text-field", TextField.class).setText("Willow Vein Clinic");
            shown(".overlay .accent", Button.class).fire();
        });
        assertThat(settings()).containsExactly("letterhead");
        String before = used();
        String other =
                SampleJourney.CONSULTATIONS.profiles().stream()
                        .filter(each -> !each.equals(before))
                        .findFirst()
                        .orElseThrow();
        fxDo(() -> profile(other).fire());
        assertThat(settings()).containsExactly("letterhead", "profile");
        assertThat(used()).isEqualTo(other);

        fxDo(() -> shell.view().actions().lock());
        assertThat(used()).isEqualTo(before);
        fxDo(() -> clinic().door().unlock("Dr Example", PASSWORD.toCharArray()));
        assertThat(used()).isEqualTo(other);
    }

    @Test
    void somebodyElseIsToldWhoMay() {
        asClinician();
        String before = used();
        fxDo(() -> shell.view().showPapers());
        assertThat(fx(() -> shell.view().isCovered())).isFalse();
        assertThat(problem()).containsExactly(REFUSED);
        fxDo(() -> shell.model().troubles().dismiss());
        Set.copyOf(SampleJourney.CONSULTATIONS.profiles())
                .forEach(other -> {
                    MenuItem item = profile(other);
                    fxDo(item::fire);
                });
        assertThat(problem()).containsExactly(REFUSED);
        assertThat(used()).isEqualTo(before);
        assertThat(fx(() -> profile(before).isSelected())).isTrue();
        assertThat(fx(() -> clinic().office().isOpen(Room.LOCK))).isFalse();
    }

    @Test
    void lockedRecordsKeepTheirLetterhead() {
        fxDo(() -> shell.view().actions().lock());
        fxDo(() -> shell.view().showPapers());
        assertThat(fx(() -> shell.view().isCovered())).isFalse();
        assertThat(problem()).containsExactly(REFUSED);
        fxDo(() -> shell.model().troubles().dismiss());
        fxDo(() -> clinic().door().demo());
        fxDo(() -> shell.view().showPapers());
        assertThat(fx(() -> shell.view().isCovered())).isFalse();
    }
}
