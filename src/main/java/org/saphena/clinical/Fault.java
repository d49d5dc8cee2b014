package org.saphena.clinical;

/** Why a value or a combination of values cannot be; the wording stands in the text bundles. */
public enum Fault {
    OUT_OF_RANGE,
    NOT_WHOLE,
    EMPTY,
    TOO_LONG,
    TWICE,
    IN_TWO_LISTS,
    AFTER_VISIT,
    C0_WITH_OTHER_CLASS,
    CLASS_WITH_ITS_RECURRENT_FORM,
    DEEP_SEGMENT_CONTRADICTS_SUMMARY,
    SEVERITY_WITHOUT_SYMPTOM,
    REASON_REQUIRED,
    NOTE_REQUIRED,
    ACTION_REQUIRED,
    SIGNATURE_REQUIRED,
    POINTER_LEADS_NOWHERE,
    OPTION_NOT_LISTED
}
