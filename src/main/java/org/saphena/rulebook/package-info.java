/** The rules of a knowledge base one by one: found by id, grouped, and put into plain words. */
@NullMarked
package org.saphena.rulebook;

import org.jspecify.annotations.NullMarked;
