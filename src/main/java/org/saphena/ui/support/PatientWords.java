package org.saphena.ui.support;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** A patient in the words of a list: family name in capitals first, both scripts. */
public final class PatientWords {
    private final Messages messages;
    private final LocalDate today;

    public PatientWords(Messages messages, LocalDate today) {
        this.messages = messages;
        this.today = today;
    }

    /** The whole name. */
    public String name(Patient patient) {
        String family = patient.familyName();
        String roman =
                Stream.of(
                                family == null ? null : family.toUpperCase(Locale.ROOT),
                                patient.givenName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        String own = Objects.requireNonNullElse(patient.nativeName(), "");
        String name =
                Stream.of(
                                messages.language() == Language.KO ? own : roman,
                                messages.language() == Language.KO ? roman : own)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("  "));
        return name.isEmpty() ? messages.get("ui.banner.noName") : name;
    }

    /** Birth date and age. */
    public String born(Patient patient) {
        return messages.get(
                "ui.banner.bornAge",
                Formats.date(patient.birthDate(), messages.language()),
                patient.ageOn(today));
    }

    /** Who it is, in one sentence. */
    public String spoken(Patient patient) {
        return messages.get(
                "ui.patients.spoken",
                name(patient),
                born(patient),
                messages.of(patient.sex()),
                patient.id());
    }
}
