package org.saphena.settings;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys of the window as somebody chose them.
 *
 * @param single whether a letter, digit or sign alone acts where a coded cell, a vein or an option
 *     has the focus
 * @param changed the keys that are not the original ones, such as {@code Ctrl+Shift+K}
 */
public record KeySettings(boolean single, Map<WindowKey, String> changed) {
    /** What holds until somebody chooses otherwise. */
    public static final KeySettings DEFAULTS = new KeySettings(true, Map.of());

    private static final Pattern FORM = Pattern.compile("Ctrl\\+(Shift\\+)?[A-Z]|F([1-9]|1[0-2])");

    /** What text fields, grids, lists, menus and the guided visit need for themselves. */
    private static final Set<String> RESERVED =
            Set.of(
                    "Ctrl+A",
                    "Ctrl+C",
                    "Ctrl+T",
                    "Ctrl+V",
                    "Ctrl+X",
                    "Ctrl+Y",
                    "Ctrl+Z",
                    "Ctrl+Shift+Z",
                    "F2",
                    "F3",
                    "F4",
                    "F6",
                    "F10");

    /**
     * @throws IllegalArgumentException for a key that cannot be given, or one that does two things
     */
    public KeySettings {
        Map<WindowKey, String> all = new EnumMap<>(WindowKey.class);
        changed.forEach((key, keys) -> {
            if (keys.equals(key.original())) {
                return;
            }
            if (!isPossible(keys)) {
                throw new IllegalArgumentException("key " + key);
            }
            all.put(key, keys);
        });
        changed = Map.copyOf(all);
        Set<String> taken = new HashSet<>();
        for (WindowKey key : WindowKey.values()) {
            if (!taken.add(all.getOrDefault(key, key.original()))) {
                throw new IllegalArgumentException("key " + key);
            }
        }
    }

    /** The key that does this now. */
    public String of(WindowKey key) {
        return changed.getOrDefault(key, key.original());
    }

    /** What that key does now, if anything of the window. */
    public Optional<WindowKey> owner(String keys) {
        return Stream.of(WindowKey.values()).filter(each -> of(each).equals(keys)).findFirst();
    }

    /** Whether it is Ctrl or Ctrl+Shift with a letter, or a function key. */
    public static boolean isOfForm(String keys) {
        return FORM.matcher(keys).matches();
    }

    /** Whether it is needed elsewhere. */
    public static boolean isReserved(String keys) {
        return RESERVED.contains(keys);
    }

    private static boolean isPossible(String keys) {
        return isOfForm(keys) && !isReserved(keys);
    }

    /** The same with other keys for something. */
    public KeySettings with(WindowKey key, String keys) {
        Map<WindowKey, String> all = new EnumMap<>(WindowKey.class);
        all.putAll(changed);
        all.put(key, keys);
        return new KeySettings(single, all);
    }

    /** The same with the original key for something. */
    public KeySettings without(WindowKey key) {
        Map<WindowKey, String> all = new EnumMap<>(WindowKey.class);
        all.putAll(changed);
        all.remove(key);
        return new KeySettings(single, all);
    }

    /** The same with single keys on or off. */
    public KeySettings withSingle(boolean on) {
        return new KeySettings(on, changed);
    }
}
