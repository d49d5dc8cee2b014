/** The use cases that both faces call. */
@NullMarked
package org.saphena.service;

import org.jspecify.annotations.NullMarked;
