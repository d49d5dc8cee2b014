package org.saphena.clinical;

/**
 * The answer to one question about a finding; unknown covers not asked and "the patient does not
 * know".
 */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}
