/** The user's settings file, and where Saphena's files live. */
@NullMarked
package org.saphena.settings;

import org.jspecify.annotations.NullMarked;
