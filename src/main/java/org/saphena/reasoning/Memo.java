package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;

/** What was worked out so far about one case, by place and slot. */
final class Memo<T> {
    private final SlotCounts sizes;
    private final @Nullable Object[] @Nullable [] places = new Object[Scene.PLACES][];

    /**
     * @param sizes how many slots each scope has
     */
    Memo(SlotCounts sizes) {
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
            place = new Object[sizes.of(slot.scope())];
            places[scene.place()] = place;
        }
        place[slot.index()] = value;
    }
}
