package org.saphena.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.KnowledgeStamp;

/**
 * A version as its row holds it, the case still as the bytes of its text.
 *
 * @param assessedWith the knowledge whose advice was last seen with it, or null where nobody saw
 *     any
 * @param shown the advice that was signed with it, or null for a draft
 */
record StoredText(
        VersionHead head,
        byte[] caseJson,
        @Nullable KnowledgeStamp assessedWith,
        @Nullable ShownAssessment shown) {
    static StoredText read(ResultSet row) throws SQLException {
        @Nullable KnowledgeStamp knowledge = knowledge(row);
        return new StoredText(
                VersionHead.read(row), row.getBytes("case_json"), knowledge, shown(row, knowledge));
    }

    static ShownAssessment write(Assessment assessment, CaseCodec codec) {
        byte[] json = codec.writeAssessment(assessment);
        return new ShownAssessment(
                new String(json, StandardCharsets.UTF_8),
                sha256(json),
                assessment.language(),
                assessment.inputSha256(),
                assessment.knowledge());
    }

    /**
     * @throws DamagedStoreException when the codec cannot read what was stored
     */
    CaseFile file(CaseCodec codec) {
        try {
            return codec.read(caseJson);
        } catch (RuntimeException _) { // may quote what the patient said
            throw new DamagedStoreException(DamagedStoreException.Damage.UNREADABLE_RECORD);
        }
    }

    private static @Nullable KnowledgeStamp knowledge(ResultSet row) throws SQLException {
        @Nullable String version = row.getString("knowledge_version");
        return version == null
                ? null
                : new KnowledgeStamp(
                        version, row.getString("profile"), row.getString("knowledge_sha256"));
    }

    private static @Nullable ShownAssessment shown(
            ResultSet row, @Nullable KnowledgeStamp knowledge) throws SQLException {
        @Nullable String json = row.getString("assessment_json");
        if (json == null || knowledge == null) {
            return null;
        }
        return new ShownAssessment(
                json,
                row.getString("assessment_sha256"),
                PatientRows.code(Language.class, row.getString("assessment_language")),
                row.getString("input_sha256"),
                knowledge);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of Java", e);
        }
    }
}
