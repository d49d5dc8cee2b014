package org.saphena.storage;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who works with the records.
 *
 * @param name as it is signed with
 * @param disabled whether it opens nothing any more; what was signed with it stays
 * @param hasPin whether there is a PIN to sign with
 * @param passwordAt when the password was last changed
 */
public record Account(
        AccountKey key,
        String name,
        Set<Role> roles,
        boolean disabled,
        boolean hasPin,
        Instant createdAt,
        Instant passwordAt) {
    public Account {
        roles = Set.copyOf(roles);
    }

    /** Whether this is the same account at another time. */
    boolean isSameAs(Account other) {
        return key.equals(other.key) && createdAt.equals(other.createdAt);
    }

    /** Whether this is one of its roles. */
    public boolean is(Role role) {
        return roles.contains(role);
    }
}
