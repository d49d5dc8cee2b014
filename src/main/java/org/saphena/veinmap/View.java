package org.saphena.veinmap;

/** From where a leg is seen. */
enum View {
    FRONT,
    BACK
}
