package org.saphena.reasoning;

/**
 * Changes to a case in the short form of the test tables, one after the other with {@code &}
 * between: {@code conditions: sepsis dialysis} (also allergies, medications, alarms, symptoms; the
 * list gone through), {@code leg/arterial/abi = 0.79}, {@code left/arterial/abi = 0.79}, {@code
 * visit/mobility = "aided"}, {@code /patient/sex = "male"}, {@code - leg/duplex} (taken out).
 * Nothing stands for no change.
 */
final class Edits {
    private Edits() {}

    static Patch apply(Patch to, String edits) {
        Patch now = to;
        for (String edit : edits.split("&")) {
            now = one(now, edit.strip());
        }
        return now;
    }

    private static Patch one(Patch to, String edit) {
        if (edit.isEmpty() || edit.equals("nothing")) {
            return to;
        }
        if (edit.startsWith("- ")) {
            return to.without(pointer(edit.substring(2)));
        }
        int equals = edit.indexOf(" = ");
        return equals < 0
                ? list(to, edit)
                : to.with(pointer(edit.substring(0, equals)), edit.substring(equals + 3));
    }

    private static Patch list(Patch to, String edit) {
        String[] parts = edit.split(":", 2);
        String[] codes = parts[1].isBlank() ? new String[0] : parts[1].strip().split(" +");
        return switch (parts[0]) {
            case "symptoms" -> to.symptoms(codes);
            case "alarms" -> to.present("alarmSymptoms", codes);
            default -> to.present(parts[0], codes);
        };
    }

    private static String pointer(String path) {
        if (path.startsWith("/")) {
            return path;
        }
        return path.startsWith("visit/")
                ? "/consultation/" + path.substring(6)
                : "/consultation/legs/" + path.replaceFirst("^leg/", "right/");
    }
}
