package org.saphena.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.RedFlagCode;
import org.saphena.clinical.RedFlagHandling;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.RedFlag;

/** Which red flags the plan asks about: those of the answer, and all that were dealt with. */
public final class FlagLines {
    private FlagLines() {}

    /**
     * One red flag; {@code leg} is null for the whole person.
     *
     * @param raised false for one that was dealt with and that the answer no longer raises
     */
    record Line(RedFlagCode code, @Nullable Side leg, boolean raised) {
        boolean isAbout(RedFlagHandling handling) {
            return handling.code() == code && handling.leg() == leg;
        }
    }

    static List<Line> of(Optional<Assessment> answer, CaseFile file) {
        List<Line> lines = new ArrayList<>();
        List<RedFlag> flags = answer.map(Assessment::redFlags).orElse(List.of());
        flags.stream()
                .map(flag -> new Line(flag.code(), flag.leg(), true))
                .distinct()
                .forEach(lines::add);
        handled(file).stream()
                .filter(each -> lines.stream().noneMatch(line -> line.isAbout(each)))
                .map(each -> new Line(each.code(), each.leg(), false))
                .forEach(lines::add);
        return lines;
    }

    static List<RedFlagHandling> handled(CaseFile file) {
        return file.record() == null ? List.of() : file.record().redFlagsHandled();
    }

    static @Nullable RedFlagHandling handled(CaseFile file, Line line) {
        return handled(file).stream().filter(line::isAbout).findFirst().orElse(null);
    }

    /** Where the editor asks what was done about a red flag. */
    public static String place(RedFlagCode code, @Nullable Side leg) {
        String side = Optional.ofNullable(leg).map(Side::code).orElse("person");
        return "/record/redFlagsHandled/" + code.code() + "-" + side;
    }

    static String id(Line line, String field) {
        return FieldId.of(Section.PLAN, place(line.code(), line.leg()) + "/" + field);
    }
}
