package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant NOW = Instant.parse("2026-03-14T08:00:00Z");

    @Test
    void aDailyBackupOverTwoYearsLeavesTwelveDaysTenWeeksAndNineMonths() {
        List<Backup> all =
                IntStream.range(0, 730).mapToObj(i -> backup(Duration.ofDays(i))).toList();

        List<Instant> kept = kept(all);

        assertThat(kept.subList(0, 12))
                .containsExactlyElementsOf(
                        IntStream.range(0, 12)
                                .mapToObj(i -> NOW.minus(Duration.ofDays(i)))
                                .toList());
        assertThat(kept)
                .as("the Sunday of the tenth week back, and the last day of July")
                .contains(Instant.parse("2026-01-11T08:00:00Z"))
                .contains(Instant.parse("2025-07-31T08:00:00Z"))
                .doesNotContain(Instant.parse("2025-06-30T08:00:00Z"))
                .hasSizeBetween(12 + 7, 12 + 10 + 9);
    }

    @Test
    void ofOneDayTheLastOneStays() {
        List<Backup> all =
                IntStream.range(0, 6).mapToObj(i -> backup(Duration.ofHours(i))).toList();

        assertThat(kept(all)).containsExactly(NOW);
    }

    @Test
    void theDayIsThatOfTheClinic() {
        Backup justAfterMidnight =
                backup(Duration.between(Instant.parse("2026-03-13T15:01:00Z"), NOW));
        Backup justBefore = backup(Duration.between(Instant.parse("2026-03-13T14:59:00Z"), NOW));

        assertThat(Rotation.dispensable(List.of(justAfterMidnight, justBefore), SEOUL, NOW))
                .isEmpty();
    }

    @Test
    void oneAloneIsNeverDispensableHoweverOld() {
        assertThat(Rotation.dispensable(List.of(backup(Duration.ofDays(9000))), SEOUL, NOW))
                .isEmpty();
        assertThat(Rotation.dispensable(List.of(), SEOUL, NOW)).isEmpty();
    }

    @Test
    void gapsCostNothing() {
        List<Backup> all =
                IntStream.range(0, 12).mapToObj(i -> backup(Duration.ofDays(i * 40L))).toList();

        assertThat(Rotation.dispensable(all, SEOUL, NOW)).isEmpty();
    }

    @Test
    void whatGuardsARestoreStaysForAMonth() {
        Backup newest = backup(Duration.ZERO);
        Backup guard = backup(Duration.ofHours(1), BackupReason.RESTORE);
        Backup oldGuard = backup(Duration.ofDays(31), BackupReason.IMPORT);
        List<Backup> all = new ArrayList<>(List.of(newest, guard, oldGuard));
        IntStream.range(0, 31).mapToObj(i -> backup(Duration.ofDays(i))).forEach(all::add);
        all.add(backup(Duration.ofDays(31).minusHours(2)));

        Set<Backup> gone = Rotation.dispensable(all, SEOUL, NOW);

        assertThat(gone).doesNotContain(guard).contains(oldGuard);
    }

    @Test
    void whatSomebodyAskedForStaysForTwoDays() {
        Backup newest = backup(Duration.ZERO);
        Backup asked = backup(Duration.ofHours(2), BackupReason.ASKED);
        Backup longAgo = backup(Duration.ofDays(2).plusHours(1), BackupReason.ASKED);
        Backup after = backup(Duration.ofDays(2));

        assertThat(Rotation.dispensable(List.of(newest, asked, longAgo, after), SEOUL, NOW))
                .containsExactly(longAgo);
    }

    private static List<Instant> kept(List<Backup> all) {
        Set<Backup> gone = Rotation.dispensable(all, SEOUL, NOW);
        return all.stream().filter(backup -> !gone.contains(backup)).map(Backup::made).toList();
    }

    private static Backup backup(Duration ago) {
        return backup(ago, BackupReason.CLOSE);
    }

    private static Backup backup(Duration ago, BackupReason because) {
        Instant made = NOW.minus(ago);
        return new Backup(
                Path.of(made + "-" + because), made, because, 1, new Counts(1, 1, 1), made);
    }
}
