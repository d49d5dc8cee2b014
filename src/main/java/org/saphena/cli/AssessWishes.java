package org.saphena.cli;

/**
 * What {@code assess} is to give.
 *
 * @param profile id of the guideline profile
 * @param several answers are one line each
 * @param changes also what would change each option, and which options each missing datum settles
 * @param audience whose summary is printed
 */
record AssessWishes(String profile, boolean several, boolean changes, Audience audience) {}
