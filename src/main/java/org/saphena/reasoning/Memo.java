package org.saphena.reasoning;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphena.knowledge.Scope;

/** What was worked out so far about one case, by place and slot. */
final class Memo<T> {
    private final Map<Scope, Integer> sizes;
    private final @Nullable Object[] @Nullable [] places = new Object[Scene.PLACES][];

    /**
     * @param sizes how many slots each scope has
     */
    Memo(Map<Scope, Integer> sizes) {
        this.sizes = sizes;
    }

    @SuppressWarnings("unchecked") // put() takes nothing else
    @Nullable T get(Slot slot, Scene scene) {
        @Nullable Object[] place = places[scene.place()];
        return place == null ? null : (T) place[slot.index()];
    }

    void put(Slot slot, Scene scene, T value) {
        @Nullable Object[] place = places[scene.place()];
        if (place == null) {
            place = new Object[sizes.getOrDefault(slot.scope(), 0)];
            places[scene.place()] = place;
        }
        place[slot.index()] = value;
    }
}
