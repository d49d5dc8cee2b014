package org.saphena.ui.control;

/**
 * An input that looks like a slip of the hand.
 *
 * @param question asked beside the cell
 * @param likely what was probably meant
 * @param insists whether the input could be meant as it stands
 */
public record Doubt(String question, String likely, boolean insists) {}
