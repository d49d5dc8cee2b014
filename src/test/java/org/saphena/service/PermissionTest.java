package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphena.storage.Role;

/** Holds the permissions against {@code docs/roles.md}. */
class PermissionTest {
    private static final Path TABLE = Path.of("docs", "roles.md");
    private static final int FIRST_ROLE = 3;

    @Test
    void theTableOfTheDocumentsIsThatOfTheCode() throws IOException {
        Map<String, Set<Role>> documented = new LinkedHashMap<>();
        List<Role> order = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            String[] cells = line.split("\\s*\\|\\s*");
            if (line.startsWith("| permission")) {
                for (int i = FIRST_ROLE; i < cells.length; i++) {
                    order.add(Role.valueOf(cells[i].toUpperCase(Locale.ROOT)));
                }
            } else if (line.startsWith("| ")) {
                documented.put(cells[1], roles(cells, order));
            }
        }

        Map<String, Set<Role>> coded = new LinkedHashMap<>();
        for (Permission permission : Permission.values()) {
            coded.put(permission.code(), permission.roles());
        }
        assertThat(order).containsExactlyInAnyOrder(Role.values());
        assertThat(documented).isEqualTo(coded);
        assertThat(documented.keySet()).containsExactlyElementsOf(coded.keySet());
    }

    private static Set<Role> roles(String[] cells, List<Role> order) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int i = 0; i < order.size(); i++) {
            assertThat(cells[FIRST_ROLE + i]).isIn("yes", "-");
            if (cells[FIRST_ROLE + i].equals("yes")) {
                roles.add(order.get(i));
            }
        }
        return roles;
    }

    @Test
    void whatIsClinicalIsNoAdministratorsAndTheReverse() {
        for (Permission permission : Permission.values()) {
            if (permission != Permission.CHANGE_OWN_KEYS) {
                Set<Role> roles = permission.roles();
                assertThat(roles.contains(Role.ADMINISTRATOR))
                        .as(permission.code())
                        .isEqualTo(roles.equals(EnumSet.of(Role.ADMINISTRATOR)));
            }
        }
    }

    @Test
    void twoRolesHaveWhatEachOfThemHasAndNoRoleHasNothing() {
        Set<Role> both = EnumSet.of(Role.ADMINISTRATOR, Role.ASSISTANT);
        assertThat(Permission.FIND_PATIENTS.isOf(both)).isTrue();
        assertThat(Permission.READ_AUDIT.isOf(both)).isTrue();
        assertThat(Permission.SIGN.isOf(both)).isFalse();
        assertThat(Permission.values()).noneMatch(each -> each.isOf(Set.of()));
    }
}
