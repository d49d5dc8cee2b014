/** The summary that the patient takes home: what it says in plain words, and where it stands. */
@NullMarked
package org.saphena.report.patient;

import org.jspecify.annotations.NullMarked;
