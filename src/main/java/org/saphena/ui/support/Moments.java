package org.saphena.ui.support;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/** Moments as the clock on the wall shows them. */
public final class Moments {
    private Moments() {}

    /** Day and minute. */
    public static String of(Instant at, Messages messages) {
        ZonedDateTime here = here(at);
        return String.format(
                Locale.ROOT, "%s %02d:%02d", day(here, messages), here.getHour(), here.getMinute());
    }

    /** Day and second. */
    public static String exactly(Instant at, Messages messages) {
        return String.format(Locale.ROOT, "%s:%02d", of(at, messages), here(at).getSecond());
    }

    private static String day(ZonedDateTime here, Messages messages) {
        return Formats.date(here.toLocalDate(), messages.language());
    }

    private static ZonedDateTime here(Instant at) {
        return at.atZone(ZoneId.systemDefault());
    }
}
