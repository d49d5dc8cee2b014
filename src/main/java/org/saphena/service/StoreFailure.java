package org.saphena.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.saphena.storage.StoreException;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** Words what the store says. */
final class StoreFailure {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private StoreFailure() {}

    static Failure of(StoreException thrown, Messages messages) {
        Object[] arguments =
                thrown.arguments().stream().map(value -> shown(value, messages)).toArray();
        return new Failure("S-01", messages.get(thrown.messageKey(), arguments), List.of());
    }

    private static Object shown(Object value, Messages messages) {
        if (value instanceof Instant instant) {
            ZonedDateTime here = instant.atZone(ZoneId.systemDefault());
            return Formats.date(here.toLocalDate(), messages.language()) + " " + TIME.format(here);
        }
        return value instanceof LocalDate day ? Formats.date(day, messages.language()) : value;
    }
}
