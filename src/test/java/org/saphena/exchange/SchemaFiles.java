package org.saphena.exchange;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas, and what they say about a file. */
final class SchemaFiles {
    static final Path CASE = Resources.MAIN.resolve("exchange/saphena-case-1.schema.json");
    static final Path ASSESSMENT =
            Resources.MAIN.resolve("exchange/saphena-assessment-1.schema.json");

    static final Path EXPORT = Resources.MAIN.resolve("exchange/saphena-export-1.schema.json");

    private SchemaFiles() {}

    static JsonNode tree(Path file) {
        return JsonMapper.shared().readTree(Resources.bytes(file));
    }

    static Schema schema(Path file) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(Resources.bytes(file), StandardCharsets.UTF_8));
    }

    static List<Error> errors(Schema schema, byte[] json) {
        return schema.validate(
                new String(json, StandardCharsets.UTF_8),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
