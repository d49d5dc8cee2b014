/**
 * The guideline knowledge base: reads, checks and offers the data files; knows conditions as data,
 * by fact id.
 */
@NullMarked
package org.saphena.knowledge;

import org.jspecify.annotations.NullMarked;
