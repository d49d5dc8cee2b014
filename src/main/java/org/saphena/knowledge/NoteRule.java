package org.saphena.knowledge;

/** When a remark is made. */
public record NoteRule(String code, Scope scope, Condition when, LocalText text) {}
