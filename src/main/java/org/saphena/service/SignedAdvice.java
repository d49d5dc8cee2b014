package org.saphena.service;

import org.saphena.clinical.Version;
import org.saphena.reasoning.KnowledgeStamp;

/**
 * The advice kept with a signature, held against the rules of today.
 *
 * @param version who signed, when, and why it was amended
 * @param then the rules that gave the advice which was signed
 * @param now the version of the rules of today
 * @param same whether the rules of today say to the last byte what was signed
 */
public record SignedAdvice(Version version, KnowledgeStamp then, String now, boolean same) {}
