package org.saphena.knowledge;

/**
 * One piece of advice in the patient's summary.
 *
 * @param when what the facts of the visit must show; not known counts as no
 * @param text plain words; those between two asterisks are stressed
 */
public record PatientAdvice(PatientTopic topic, Condition when, LocalText text) {}
