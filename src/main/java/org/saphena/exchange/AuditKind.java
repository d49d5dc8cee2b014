package org.saphena.exchange;

import java.util.List;

/**
 * The family of an event in the words of DICOM (PS3.16, context group 400).
 *
 * @param beginnings of the codes of events that belong to it
 */
enum AuditKind {
    AUTHENTICATION("110114", "User Authentication", List.of("login", "logout")),
    SECURITY(
            "110113",
            "Security Alert",
            List.of(
                    "file-put-back",
                    "account",
                    "roles",
                    "password",
                    "pin",
                    "recovery-kit",
                    "setting",
                    "knowledge")),
    AUDIT_LOG("110101", "Audit Log Used", List.of("audit")),
    QUERY("110112", "Query", List.of("patients-searched", "day-list-read")),
    EXPORT(
            "110106",
            "Export",
            List.of("paper-printed", "paper-saved", "case-exported", "data-exported")),
    IMPORT("110107", "Import", List.of("case-imported", "data-imported")),
    RECORD(
            "110110",
            "Patient Record",
            List.of(
                    "patient",
                    "merge",
                    "day-list",
                    "follow-up",
                    "visit",
                    "history",
                    "draft",
                    "amendment",
                    "paper-made")),
    ACTIVITY("110100", "Application Activity", List.of(""));

    private final String code;
    private final String display;
    private final List<String> beginnings;

    AuditKind(String code, String display, List<String> beginnings) {
        this.code = code;
        this.display = display;
        this.beginnings = beginnings;
    }

    /** The first family that the event belongs to; the last one takes every event. */
    static AuditKind of(String event) {
        for (AuditKind kind : values()) {
            if (kind.beginnings.stream().anyMatch(event::startsWith)) {
                return kind;
            }
        }
        return ACTIVITY;
    }

    String code() {
        return code;
    }

    String display() {
        return display;
    }
}
