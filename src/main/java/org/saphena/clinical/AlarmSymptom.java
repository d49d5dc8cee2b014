package org.saphena.clinical;

/** A symptom of the whole person that may need action before anything elective. */
public enum AlarmSymptom implements Coded {
    BREATHLESSNESS,
    CHEST_PAIN,
    HAEMOPTYSIS,
    SYNCOPE,
    PROGRESSIVE_WEAKNESS,
    MUSCLE_WASTING,
    FASCICULATION,
    SADDLE_NUMBNESS,
    SPHINCTER_DISTURBANCE,
    DARK_URINE,
    SEVERE_MYALGIA,
    PALPITATIONS,
    TETANY,
    CONFUSION,
    FEVER,
    WEIGHT_LOSS,
    VISUAL_OR_SPEECH_LOSS,
    FACIAL_SWELLING_OR_WHEEZE,
    ORTHOPNOEA
}
