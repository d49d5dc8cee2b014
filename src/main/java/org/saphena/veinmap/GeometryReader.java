package org.saphena.veinmap;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the vein map's file strictly: a field too many, too few or of the wrong type is a damaged
 * file.
 */
final class GeometryReader {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private GeometryReader() {}

    static Geometry readShipped() {
        try (InputStream in = GeometryReader.class.getResourceAsStream("veinmap.json")) {
            if (in == null) {
                throw new IllegalStateException("the vein map is not in the program");
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException("the vein map cannot be read", e);
        }
    }

    static Geometry read(InputStream in) {
        try {
            return MAPPER.readValue(in, Geometry.class);
        } catch (JacksonException e) {
            throw new IllegalStateException("the vein map in the program is damaged", e);
        }
    }
}
