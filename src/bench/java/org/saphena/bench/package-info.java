/** Benchmarks. Each reports a ratio against a floor that is measured in the same run. */
@NullMarked
package org.saphena.bench;

import org.jspecify.annotations.NullMarked;
