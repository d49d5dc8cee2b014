package org.saphena.storage;

import org.saphena.clinical.Language;
import org.saphena.reasoning.KnowledgeStamp;

/**
 * The advice as it stood on the screen when a version was signed.
 *
 * @param json the public contract, in UTF-8
 * @param sha256 over {@code json}, in hexadecimal
 */
public record ShownAssessment(
        String json,
        String sha256,
        Language language,
        String inputSha256,
        KnowledgeStamp knowledge) {}
