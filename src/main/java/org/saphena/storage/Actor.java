package org.saphena.storage;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, for the audit trail.
 *
 * @param account null for the program itself and for somebody unknown
 * @param roles as in {@link AuditRow#roles}
 */
record Actor(@Nullable AccountKey account, String roles) {
    /** The program itself. */
    static final Actor PROGRAM = new Actor(null, "program");

    /** Somebody who did not get in. */
    static final Actor NOBODY = new Actor(null, "none");

    static Actor of(AccountKey account, Set<Role> roles) {
        String all = roles.stream().sorted().map(Role::code).collect(Collectors.joining("+"));
        return new Actor(account, all.isEmpty() ? NOBODY.roles() : all);
    }
}
