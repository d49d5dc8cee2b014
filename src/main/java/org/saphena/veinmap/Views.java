package org.saphena.veinmap;

import java.util.Objects;

/** One thing for each view of a leg. */
record Views<T>(T front, T back) {
    Views {
        Objects.requireNonNull(front);
        Objects.requireNonNull(back);
    }

    T of(View view) {
        return view == View.FRONT ? front : back;
    }
}
