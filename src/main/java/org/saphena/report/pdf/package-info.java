/** A small toolkit for tagged pages: text, tables, boxes, figures. It knows nothing of medicine. */
@NullMarked
package org.saphena.report.pdf;

import org.jspecify.annotations.NullMarked;
