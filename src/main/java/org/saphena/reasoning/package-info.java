/**
 * From a consultation to the reasoned answer: facts, three-valued rules, assessment. Pure
 * functions: no clock, no locale, no input or output.
 */
@NullMarked
package org.saphena.reasoning;

import org.jspecify.annotations.NullMarked;
