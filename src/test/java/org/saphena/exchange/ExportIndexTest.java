package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExportIndexTest {
    private static final ExportIndex INDEX =
            new ExportIndex("Saphena 1", Instant.parse("2026-03-14T01:40:00Z"), 2, 3, 4);

    @Test
    void itFollowsItsSchema() {
        assertThat(SchemaFiles.errors(SchemaFiles.schema(SchemaFiles.EXPORT), INDEX.bytes()))
                .isEmpty();
        assertThat(new String(INDEX.bytes(), StandardCharsets.UTF_8))
                .contains("\"patients\": 2", "\"visits\": 3", "\"versions\": 4");
    }

    @Test
    void theSchemaRefusesWhatIsNone() {
        byte[] none = "{\"format\": \"saphena-export\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(SchemaFiles.errors(SchemaFiles.schema(SchemaFiles.EXPORT), none)).isNotEmpty();
    }
}
