package org.saphena.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: the last one of each of the {@value #DAYS} latest days, {@value #WEEKS} weeks
 * and {@value #MONTHS} months that have any; those that stay for a while because of {@link
 * BackupReason#keptFor why they were made}; and always the newest.
 */
final class Rotation {
    static final int DAYS = 12;
    static final int WEEKS = 10;
    static final int MONTHS = 9;

    private Rotation() {}

    /** The ones that may be deleted, in no order. */
    static Set<Backup> dispensable(List<Backup> all, ZoneId zone, Instant now) {
        List<Backup> newestFirst =
                all.stream().sorted(Comparator.comparing(Backup::made).reversed()).toList();
        Set<Backup> kept = new HashSet<>();
        newestFirst.stream().findFirst().ifPresent(kept::add);
        keep(newestFirst, DAYS, backup -> day(backup, zone), kept);
        keep(newestFirst, WEEKS, backup -> week(day(backup, zone)), kept);
        keep(newestFirst, MONTHS, backup -> YearMonth.from(day(backup, zone)), kept);
        newestFirst.stream()
                .filter(backup -> backup.made().isAfter(now.minus(backup.because().keptFor())))
                .forEach(kept::add);
        Set<Backup> rest = new LinkedHashSet<>(newestFirst);
        rest.removeAll(kept);
        return rest;
    }

    private static <T> void keep(
            List<Backup> newestFirst, int most, Function<Backup, T> span, Set<Backup> kept) {
        Set<T> seen = new HashSet<>();
        for (Backup backup : newestFirst) {
            if (seen.size() < most && seen.add(span.apply(backup))) {
                kept.add(backup);
            }
        }
    }

    private static LocalDate day(Backup backup, ZoneId zone) {
        return LocalDate.ofInstant(backup.made(), zone);
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR)
                + "-"
                + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
