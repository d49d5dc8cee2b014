package org.saphena.reasoning;

import org.saphena.knowledge.Scope;

/**
 * Where what was worked out is kept: at the place of a scene of this scope, under this number of
 * that scope.
 *
 * @param reach what the answer rests on
 */
record Slot(Scope scope, int index, Reach reach) {}
