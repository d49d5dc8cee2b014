package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class AuditEventsTest {
    private static final AuditLine SIGNING =
            new AuditLine(
                    12,
                    "2026-03-14T01:40:00.000Z",
                    "Asia/Seoul",
                    3L,
                    "administrator+clinician",
                    "front-desk",
                    "U",
                    "visit-signed",
                    7L,
                    "visit",
                    9L,
                    2,
                    null,
                    "success",
                    "aa",
                    "bb",
                    "cc",
                    "dd");
    private static final AuditLine UNKNOWN =
            new AuditLine(
                    13,
                    "2026-03-14T01:41:00.000Z",
                    "Asia/Seoul",
                    null,
                    "none",
                    "front \"desk\"",
                    "E",
                    "login",
                    null,
                    null,
                    null,
                    null,
                    "wrong-password",
                    "refused",
                    null,
                    "cc",
                    "ee",
                    "ff");

    private static JsonNode written(AuditLine... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AuditEvents events = new AuditEvents(out)) {
            for (AuditLine line : lines) {
                events.add(line);
            }
        }
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private static JsonNode event(AuditLine line) throws IOException {
        return written(line).at("/entry/0/resource");
    }

    @Test
    void theBundleHoldsEveryRowInItsOrder() throws IOException {
        JsonNode bundle = written(SIGNING, UNKNOWN);
        assertThat(bundle.at("/resourceType").asString()).isEqualTo("Bundle");
        assertThat(bundle.at("/type").asString()).isEqualTo("collection");
        assertThat(bundle.at("/entry")).hasSize(2);
        assertThat(bundle.at("/entry/1/resource/id").asString()).isEqualTo("row-13");
        assertThat(written().at("/entry")).isEmpty();
    }

    @Test
    void whatTheResourceHasToHaveIsThere() throws IOException {
        for (AuditLine line : List.of(SIGNING, UNKNOWN)) {
            JsonNode event = event(line);
            assertThat(event.at("/resourceType").asString()).isEqualTo("AuditEvent");
            assertThat(event.at("/type/system").asString()).startsWith("http");
            assertThat(event.at("/type/code").asString()).matches("1101\\d\\d");
            assertThat(event.at("/recorded").asString()).isEqualTo(line.at());
            assertThat(event.at("/agent")).hasSize(1);
            assertThat(event.at("/agent/0/requestor").isBoolean()).isTrue();
            assertThat(event.at("/source/observer/display").asString()).isEqualTo("Saphena");
            assertThat(event.at("/action").asString()).isEqualTo(line.action());
            assertThat(event.at("/subtype/0/code").asString()).isEqualTo(line.event());
        }
    }

    @Test
    void whoAndWhatAreNamedByTheirKeys() throws IOException {
        JsonNode event = event(SIGNING);
        assertThat(event.at("/agent/0/who/identifier/value").asString()).isEqualTo("3");
        assertThat(event.at("/agent/0/requestor").asBoolean()).isTrue();
        assertThat(event.at("/agent/0/role/1/coding/0/code").asString()).isEqualTo("clinician");
        assertThat(event.at("/agent/0/network/address").asString()).isEqualTo("front-desk");
        assertThat(event.at("/entity")).hasSize(2);
        assertThat(event.at("/entity/0/what/identifier/system").asString())
                .isEqualTo("urn:saphena:patient");
        assertThat(event.at("/entity/0/role/code").asString()).isEqualTo("1");
        assertThat(event.at("/entity/1/what/identifier/value").asString()).isEqualTo("9");
        assertThat(event.at("/entity/1/detail/0/valueString").asString()).isEqualTo("2");
        assertThat(event.at("/outcome").asString()).isEqualTo("0");
    }

    @Test
    void somebodyUnknownIsUnknownAndTheReasonIsACode() throws IOException {
        JsonNode event = event(UNKNOWN);
        assertThat(event.at("/agent/0/who/display").asString()).isEqualTo("unknown");
        assertThat(event.at("/agent/0/requestor").asBoolean()).isFalse();
        assertThat(event.at("/agent/0/network/address").asString()).isEqualTo("front \"desk\"");
        assertThat(event.at("/outcome").asString()).isEqualTo("4");
        assertThat(event.at("/outcomeDesc").asString()).isEqualTo("wrong-password");
        assertThat(event.at("/entity").isMissingNode()).isTrue();
    }

    @Test
    void theHashesComeAlong() throws IOException {
        JsonNode extensions = event(SIGNING).at("/extension");
        assertThat(extensions)
                .extracting(each -> each.at("/url").asString())
                .containsExactly(
                        "urn:saphena:audit-zone",
                        "urn:saphena:audit-previous",
                        "urn:saphena:audit-hash",
                        "urn:saphena:audit-mac",
                        "urn:saphena:audit-content");
        assertThat(extensions)
                .extracting(each -> each.at("/valueString").asString())
                .containsExactly("Asia/Seoul", "bb", "cc", "dd", "aa");
    }

    @ParameterizedTest
    @CsvSource({
        "login, 110114",
        "logout, 110114",
        "file-put-back, 110113",
        "account-added, 110113",
        "password-reset, 110113",
        "pin-changed, 110113",
        "recovery-kit-made, 110113",
        "knowledge-changed, 110113",
        "audit-verified, 110101",
        "patients-searched, 110112",
        "patient-created, 110110",
        "patients-merged, 110110",
        "visit-signed, 110110",
        "draft-saved, 110110",
        "amendment-started, 110110",
        "paper-made, 110110",
        "paper-printed, 110106",
        "case-exported, 110106",
        "data-imported, 110107",
        "backup-made, 110100",
        "integrity-checked, 110100",
        "something-new, 110100"
    })
    void everyEventHasAFamily(String event, String code) {
        assertThat(AuditKind.of(event).code()).isEqualTo(code);
    }

    @Test
    void theTableHasACellForEachHeading() {
        assertThat(SIGNING.cells()).hasSameSizeAs(AuditLine.COLUMNS);
        assertThat(SIGNING.cells().getFirst()).isEqualTo("12");
        assertThat(SIGNING.cells().getLast()).isEqualTo("dd");
        assertThat(UNKNOWN.cells().get(3)).isNull();
    }
}
