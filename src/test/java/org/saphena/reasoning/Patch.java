package org.saphena.reasoning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.saphena.clinical.CaseFile;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A case file that a test changes field by field; each change gives a new case. */
final class Patch {
    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode root;

    private Patch(ObjectNode root) {
        this.root = root;
    }

    /** Starts from a public case such as {@code V01}. */
    static Patch of(String name) {
        try (InputStream in = Patch.class.getResourceAsStream("/cases/" + name + ".case.json")) {
            return new Patch((ObjectNode) JSON.readTree(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts from any case. */
    static Patch of(CaseFile file) {
        return new Patch((ObjectNode) JSON.readTree(CaseWriter.write(file)));
    }

    /**
     * Sets the field at {@code pointer} to the JSON text {@code json}; objects on the way are made
     * as needed.
     */
    Patch with(String pointer, String json) {
        ObjectNode copy = root.deepCopy();
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = copy;
        for (JsonPointer at = path; !at.tail().matches(); at = at.tail()) {
            parent = child(parent, at);
        }
        JsonNode value = JSON.readTree(json);
        JsonPointer last = path.last();
        if (parent instanceof ArrayNode array) {
            array.set(last.getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(last.getMatchingProperty(), value);
        }
        return new Patch(copy);
    }

    /** Takes the field at {@code pointer} out. */
    Patch without(String pointer) {
        ObjectNode copy = root.deepCopy();
        JsonPointer path = JsonPointer.compile(pointer);
        if (copy.at(path.head()) instanceof ObjectNode parent) {
            parent.remove(path.last().getMatchingProperty());
        }
        return new Patch(copy);
    }

    /** Sets a field of the right leg, as {@code leg("arterial/abi", "0.79")}. */
    Patch leg(String field, String json) {
        return with("/consultation/legs/right/" + field, json);
    }

    /** Sets a field of the visit, as {@code visit("pregnancy", "\"pregnant\"")}. */
    Patch visit(String field, String json) {
        return with("/consultation/" + field, json);
    }

    /** Says which codes of a list of findings of the visit are present, the list gone through. */
    Patch present(String list, String... codes) {
        return with("/consultation/" + list, reviewed(codes));
    }

    /** Says which symptoms the right leg has, the list gone through. */
    Patch symptoms(String... codes) {
        return leg("symptoms", reviewed(codes));
    }

    /** The JSON text at {@code pointer}. */
    String at(String pointer) {
        return root.at(pointer).toString();
    }

    /** The JSON text of the field at {@code pointer}. */
    String json(String pointer) {
        return JSON.writeValueAsString(root.at(pointer));
    }

    CaseFile file() {
        return CaseReader.read(JSON.writeValueAsBytes(root));
    }

    /** What the engine says to the case in the default profile. */
    Answer answer() {
        return answer("default");
    }

    Answer answer(String profile) {
        return Answer.to(file(), profile);
    }

    private static String reviewed(String... codes) {
        String present = codes.length == 0 ? "" : "\"" + String.join("\",\"", codes) + "\"";
        return "{\"reviewed\": true, \"present\": [" + present + "]}";
    }

    private static JsonNode child(JsonNode parent, JsonPointer at) {
        if (parent instanceof ArrayNode array) {
            return array.get(at.getMatchingIndex());
        }
        ObjectNode object = (ObjectNode) parent;
        JsonNode child = object.get(at.getMatchingProperty());
        return child == null || child.isNull() ? object.putObject(at.getMatchingProperty()) : child;
    }
}
