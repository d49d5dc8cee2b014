package org.saphena.ui.entry;

import org.saphena.clinical.Side;

/**
 * The ids of fields: the code of the section, a point, and where the value stands in the case file.
 */
final class FieldId {
    private static final String NEW = "/new";

    private FieldId() {}

    static String of(Section section, String pointer) {
        return section.code() + "." + pointer;
    }

    /** A field of the visit, such as {@code pregnancy}. */
    static String visit(Section section, String path) {
        return of(section, "/consultation/" + path);
    }

    /** A field of one leg, such as {@code cramps/minutes}. */
    static String leg(Section section, Side side, String path) {
        return of(section, "/consultation/legs/" + side.code() + "/" + path);
    }

    /** A field of what the screens record besides the case. */
    static String record(Section section, String path) {
        return of(section, "/record/" + path);
    }

    /** The box of a list in which an entry is typed before it is added. */
    static String entry(Section section, String list) {
        return visit(section, list) + NEW;
    }

    static boolean isNew(String id) {
        return id.endsWith(NEW);
    }

    /** The code of the section that a field belongs to. */
    static String section(String id) {
        return id.substring(0, id.indexOf('.'));
    }

    /** Where the value of a field stands in the case file. */
    static String pointer(String id) {
        return id.substring(id.indexOf('.') + 1);
    }
}
