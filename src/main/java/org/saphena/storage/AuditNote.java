package org.saphena.storage;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written down of an event: keys and codes, never a name and never clinical text.
 *
 * @param entity what kind of thing it is about, such as {@code visit}
 * @param id which one, with {@code version} where it has versions
 * @param reason a code, such as {@code wrong-password}
 * @param content a hash of what was signed or sealed
 */
public record AuditNote(
        AuditEvent event,
        @Nullable PatientKey patient,
        @Nullable String entity,
        @Nullable Long id,
        @Nullable Integer version,
        @Nullable String reason,
        @Nullable Digest content) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9.-]{0,63}");

    /**
     * @throws IllegalArgumentException for an entity or a reason that is no code
     */
    public AuditNote {
        requireCode(entity);
        requireCode(reason);
    }

    public static AuditNote of(AuditEvent event) {
        return new AuditNote(event, null, null, null, null, null, null);
    }

    /** The same, about a patient. */
    public AuditNote about(PatientKey whom) {
        return new AuditNote(event, whom, entity, id, version, reason, content);
    }

    /** The same, about a visit. */
    public AuditNote visit(ConsultationKey key) {
        return thing("visit", key.value());
    }

    /** The same, about an account. */
    public AuditNote account(AccountKey key) {
        return thing("account", key.value());
    }

    /** The same, about something that its kind and a number tell. */
    public AuditNote thing(String kind, @Nullable Long which) {
        return new AuditNote(event, patient, kind, which, version, reason, content);
    }

    /** The same, about one version of it. */
    public AuditNote version(int number) {
        return new AuditNote(event, patient, entity, id, number, reason, content);
    }

    /** The same with a reason, as a code. */
    public AuditNote because(String code) {
        return new AuditNote(event, patient, entity, id, version, code, content);
    }

    /** The same with a hash of what was signed or sealed. */
    AuditNote content(Digest what) {
        return new AuditNote(event, patient, entity, id, version, reason, what);
    }

    /** The same; what it does not say, {@code other} says. */
    AuditNote or(AuditNote other) {
        return new AuditNote(
                event,
                patient == null ? other.patient : patient,
                entity == null ? other.entity : entity,
                id == null ? other.id : id,
                version == null ? other.version : version,
                reason == null ? other.reason : reason,
                content == null ? other.content : content);
    }

    private static void requireCode(@Nullable String code) {
        if (code != null && !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a code");
        }
    }
}
