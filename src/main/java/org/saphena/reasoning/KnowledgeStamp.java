package org.saphena.reasoning;

/** Which knowledge gave an answer: version, guideline profile and the SHA-256 over its files. */
public record KnowledgeStamp(String version, String profile, String sha256) {}
