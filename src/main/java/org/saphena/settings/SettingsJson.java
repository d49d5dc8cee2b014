package org.saphena.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Codes;
import org.saphena.clinical.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The settings as JSON. A field that is left out has its default; an unknown one is refused. */
final class SettingsJson {
    private static final String FORMAT = "saphena-settings";
    private static final int VERSION = 1;
    private static final Set<String> FIELDS =
            Set.of(
                    "format",
                    "version",
                    "language",
                    "theme",
                    "textSizePercent",
                    "paper",
                    "profile",
                    "clinic",
                    "list",
                    "keys",
                    "scan");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private SettingsJson() {}

    /** The settings, or empty when the bytes are not a settings file of this version. */
    static Optional<Settings> read(byte[] bytes) {
        try {
            return Optional.of(settings(JSON.readTree(bytes)));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static byte[] write(Settings settings) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", FORMAT);
        fields.put("version", VERSION);
        fields.put("language", settings.language().code());
        fields.put("theme", settings.theme().code());
        fields.put("textSizePercent", settings.textSizePercent());
        fields.put("paper", settings.paper().code());
        fields.put("profile", settings.profile());
        Map<String, Object> clinic = ClinicJson.fields(settings.clinic());
        if (!clinic.isEmpty()) {
            fields.put("clinic", clinic);
        }
        Map<String, Object> list = ListJson.fields(settings.list());
        if (!list.isEmpty()) {
            fields.put("list", list);
        }
        Map<String, Object> keys = KeysJson.fields(settings.keys());
        if (!keys.isEmpty()) {
            fields.put("keys", keys);
        }
        Map<String, Object> scan = ScanJson.fields(settings.scan());
        if (!scan.isEmpty()) {
            fields.put("scan", scan);
        }
        return JSON.writeValueAsBytes(fields);
    }

    private static Settings settings(JsonNode root) {
        require(root.isObject() && FIELDS.containsAll(root.propertyNames()));
        require(FORMAT.equals(text(root, "format", "")));
        require(number(root, "version", 0) == VERSION);
        Settings defaults = Settings.DEFAULTS;
        return new Settings(
                code(root, "language", Language.class, defaults.language()),
                code(root, "theme", Theme.class, defaults.theme()),
                number(root, "textSizePercent", defaults.textSizePercent()),
                code(root, "paper", PaperSize.class, defaults.paper()),
                text(root, "profile", defaults.profile()),
                ClinicJson.read(root.get("clinic")),
                ListJson.read(root.get("list")),
                KeysJson.read(root.get("keys")),
                ScanJson.read(root.get("scan")));
    }

    private static <E extends Enum<E> & Coded> E code(
            JsonNode root, String field, Class<E> type, E otherwise) {
        return Codes.find(type, text(root, field, otherwise.code()))
                .orElseThrow(IllegalArgumentException::new);
    }

    private static String text(JsonNode root, String field, String otherwise) {
        JsonNode node = root.get(field);
        require(node == null || node.isString());
        return node == null ? otherwise : node.stringValue();
    }

    private static int number(JsonNode root, String field, int otherwise) {
        JsonNode node = root.get(field);
        require(node == null || (node.isIntegralNumber() && node.canConvertToInt()));
        return node == null ? otherwise : node.intValue();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }
}
