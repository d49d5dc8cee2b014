package org.saphena.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saphena.clinical.Language;
import org.saphena.service.Clinic;
import org.saphena.service.ClinicDoor;
import org.saphena.storage.Account;
import org.saphena.storage.Role;
import org.saphena.ui.people.PeopleViewModel.Seen;
import org.saphena.ui.support.Texts;

class PeopleViewModelTest {
    private static final String NURSE = "Nurse Park";

    @TempDir private Path folder;
    private final Texts texts = new Texts(Language.EN);
    private ClinicDoor door;
    private Clinic clinic;
    private PeopleViewModel model;
    private int changes;

    @BeforeEach
    void makeTheRecords() {
        door = Rooms.door(folder);
        use(door.create(Rooms.NAME, own()));
    }

    private void use(Clinic opened) {
        clinic = opened;
        model = new PeopleViewModel(Rooms.bench(clinic), texts, () -> changes++);
        model.begin();
    }

    @AfterEach
    void lock() {
        clinic.close();
    }

    private static char[] own() {
        return Rooms.PASSWORD.toCharArray();
    }

    private static char[] other() {
        return Rooms.OTHER.toCharArray();
    }

    private Seen seen() {
        return model.seenProperty().get().orElseThrow();
    }

    private Account named(String name) {
        return seen().all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String problem() {
        return model.problemProperty().get().orElseThrow().title();
    }

    private void addNurse() {
        model.add(NURSE, EnumSet.of(Role.ASSISTANT), other(), own());
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void showsWhoIsAtWorkAndWhenTheyUnlocked() {
        assertThat(seen().all()).extracting(Account::name).containsExactly(Rooms.NAME);
        assertThat(seen().me()).isEqualTo(named(Rooms.NAME).key());
        assertThat(seen().last()).containsOnlyKeys(seen().me());
    }

    @Test
    void somebodyIsAddedAndOpensTheRecordsWithTheirRole() {
        addNurse();
        assertThat(changes).isEqualTo(1);
        assertThat(model.toldProperty().get()).contains("Nurse Park was added.");
        assertThat(seen().last()).doesNotContainKey(named(NURSE).key());
        clinic.close();
        use(door.open(NURSE, other()));
        assertThat(clinic.people().me().roles()).containsExactly(Role.ASSISTANT);
        assertThat(problem()).contains("role");
        assertThat(model.seenProperty().get()).isEmpty();
    }

    @Test
    void aWeakPasswordAndAWrongOwnOneAreToldAndNobodyIsAdded() {
        model.add(NURSE, EnumSet.of(Role.ASSISTANT), "short".toCharArray(), own());
        assertThat(problem()).contains("15");
        model.add(NURSE, EnumSet.of(Role.ASSISTANT), other(), other());
        assertThat(problem()).isEqualTo("This password does not open the records.");
        model.add(NURSE, Set.of(), other(), own());
        assertThat(problem()).isEqualTo("Choose at least one role.");
        assertThat(seen().all()).hasSize(1);
        assertThat(changes).isZero();
    }

    @Test
    void whoIsDisabledOpensNothingUntilEnabled() {
        addNurse();
        model.disable(own());
        assertThat(named(NURSE).disabled()).isTrue();
        clinic.close();
        use(door.open(Rooms.NAME, own()));
        model.chosenProperty().set(Optional.of(named(NURSE).key()));
        model.enable(other(), own());
        assertThat(named(NURSE).disabled()).isFalse();
        clinic.close();
        use(door.open(NURSE, other()));
        assertThat(clinic.people().me().name()).isEqualTo(NURSE);
    }

    @Test
    void theLastAdministratorStays() {
        model.chosenProperty().set(Optional.of(seen().me()));
        model.setRoles(EnumSet.of(Role.CLINICIAN), own());
        assertThat(problem()).isEqualTo("Somebody has to stay administrator. Nothing was changed.");
        assertThat(named(Rooms.NAME).roles()).contains(Role.ADMINISTRATOR);
    }

    @Test
    void rolesAndNameAreChanged() {
        addNurse();
        model.setRoles(EnumSet.of(Role.ASSISTANT, Role.ADMINISTRATOR), own());
        model.rename("Nurse Lee", own());
        assertThat(named("Nurse Lee").roles())
                .containsExactlyInAnyOrder(Role.ASSISTANT, Role.ADMINISTRATOR);
    }

    @Test
    void theOwnPasswordAndPinAreChanged() {
        OwnKeysViewModel mine = new OwnKeysViewModel(Rooms.bench(clinic), texts);
        mine.begin();
        assertThat(mine.mineProperty().get().orElseThrow().hasPin()).isFalse();
        mine.setPin("2580".toCharArray(), "2581".toCharArray(), own());
        assertThat(mine.problemProperty().get().orElseThrow().title())
                .isEqualTo("The two PINs differ. Nothing was changed.");
        mine.setPin("1111".toCharArray(), "1111".toCharArray(), own());
        assertThat(mine.problemProperty().get().orElseThrow().title()).contains("four to eight");
        mine.setPin("2580".toCharArray(), "2580".toCharArray(), own());
        assertThat(mine.mineProperty().get().orElseThrow().hasPin()).isTrue();
        mine.changePassword(other(), other());
        assertThat(mine.toldProperty().get()).isEmpty();
        mine.changePassword(own(), other());
        assertThat(mine.toldProperty().get()).contains("Your password was changed.");
        clinic.close();
        use(door.open(Rooms.NAME, other()));
        assertThat(clinic.people().hasOwnPin()).isTrue();
    }
}
