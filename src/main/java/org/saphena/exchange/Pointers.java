package org.saphena.exchange;

import java.util.Optional;
import java.util.regex.Pattern;

/** JSON pointers (RFC 6901). */
final class Pointers {
    private static final Pattern FORM = Pattern.compile("(/([^~/]|~[01])*)*");
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,6}");

    private Pointers() {}

    /** The pointer of the field {@code name} of the object at {@code parent}. */
    static String child(String parent, String name) {
        boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        return parent + "/" + (plain ? name : name.replace("~", "~0").replace("/", "~1"));
    }

    /** What {@code pointer} leads to below {@code root}, or empty for nothing or null. */
    static Optional<JsonValue> resolve(JsonValue root, String pointer) {
        if (!FORM.matcher(pointer).matches()) {
            return Optional.empty();
        }
        Optional<JsonValue> here = Optional.of(root);
        String[] steps = pointer.split("/", -1);
        for (int i = 1; i < steps.length; i++) {
            String step = steps[i].replace("~1", "/").replace("~0", "~");
            here = here.flatMap(value -> step(value, step));
        }
        return here.filter(value -> !(value instanceof JsonValue.Null));
    }

    private static Optional<JsonValue> step(JsonValue value, String step) {
        return switch (value) {
            case JsonValue.Obj object -> Optional.ofNullable(object.fields().get(step));
            case JsonValue.Arr list when INDEX.matcher(step).matches() -> {
                int index = Integer.parseInt(step);
                yield index < list.elements().size()
                        ? Optional.of(list.elements().get(index))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
