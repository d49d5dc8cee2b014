package org.saphena.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes an audit trail as a FHIR R4 Bundle of AuditEvent resources, one after the other, so that a
 * long trail needs no memory. The number and the hashes of a row come along as extensions.
 */
public final class AuditEvents implements AutoCloseable {
    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String TERMS = "http://terminology.hl7.org/CodeSystem/";
    private static final String OWN = "urn:saphena:";
    private static final Map<String, String> OUTCOMES =
            Map.of("success", "0", "refused", "4", "failed", "8");

    private final OutputStream out;
    private boolean begun;

    /**
     * @param out is closed with this
     */
    public AuditEvents(OutputStream out) throws IOException {
        this.out = out;
        write("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[");
    }

    /** Adds a row. */
    public void add(AuditLine line) throws IOException {
        byte[] resource = ObjectWriter.onOneLine(line, AuditEvents::event);
        write(begun ? ",\n{\"resource\":" : "\n{\"resource\":");
        out.write(resource, 0, resource.length - 1);
        write("}");
        begun = true;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            write("\n]}\n");
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void event(ObjectWriter to, AuditLine line) {
        to.text("resourceType", "AuditEvent")
                .text("id", "row-" + line.seq())
                .list("extension", extensions(line), AuditEvents::extension)
                .object("type", AuditKind.of(line.event()), AuditEvents::kind)
                .list("subtype", List.of(line.event()), AuditEvents::subtype)
                .text("action", line.action())
                .text("recorded", line.at())
                .text("outcome", OUTCOMES.getOrDefault(line.outcome(), "8"))
                .text("outcomeDesc", line.reason())
                .list("agent", List.of(line), AuditEvents::agent)
                .object("source", line, AuditEvents::source)
                .listUnlessEmpty("entity", entities(line), AuditEvents::entity);
    }

    /** A name and a value. */
    private record Pair(String name, String value) {}

    private static List<Pair> extensions(AuditLine line) {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair("zone", line.zone()));
        pairs.add(new Pair("previous", line.previous()));
        pairs.add(new Pair("hash", line.hash()));
        pairs.add(new Pair("mac", line.mac()));
        if (line.content() != null) {
            pairs.add(new Pair("content", line.content()));
        }
        return pairs;
    }

    private static void extension(ObjectWriter to, Pair pair) {
        to.text("url", OWN + "audit-" + pair.name()).text("valueString", pair.value());
    }

    private static void kind(ObjectWriter to, AuditKind kind) {
        to.text("system", DICOM).text("code", kind.code()).text("display", kind.display());
    }

    private static void subtype(ObjectWriter to, String event) {
        to.text("system", OWN + "audit-event").text("code", event);
    }

    private static void agent(ObjectWriter to, AuditLine line) {
        to.listUnlessEmpty("role", Arrays.asList(line.roles().split("\\+")), AuditEvents::role)
                .object("who", line, AuditEvents::who)
                .flag("requestor", line.actor() != null)
                .object("network", line.station(), AuditEvents::network);
    }

    private static void role(ObjectWriter to, String role) {
        to.list(
                "coding",
                List.of(role),
                (coding, code) -> coding.text("system", OWN + "role").text("code", code));
    }

    private static void who(ObjectWriter to, AuditLine line) {
        if (line.actor() == null) {
            to.text("display", line.roles().equals("program") ? "Saphena" : "unknown");
        } else {
            to.object("identifier", new Pair("account", line.actor().toString()), AuditEvents::key);
        }
    }

    private static void key(ObjectWriter to, Pair key) {
        to.text("system", OWN + key.name()).text("value", key.value());
    }

    /** 1: the name of a machine. */
    private static void network(ObjectWriter to, String station) {
        to.text("address", station).text("type", "1");
    }

    private static void source(ObjectWriter to, AuditLine line) {
        to.text("site", line.station())
                .object("observer", "Saphena", (observer, name) -> observer.text("display", name))
                .list(
                        "type",
                        List.of("1"),
                        (type, code) ->
                                type.text("system", TERMS + "security-source-type")
                                        .text("code", code)
                                        .text("display", "User Device"));
    }

    /** What an event is about. */
    private record Entity(Pair key, boolean person, @Nullable Integer version) {}

    private static List<Entity> entities(AuditLine line) {
        List<Entity> entities = new ArrayList<>();
        if (line.patient() != null) {
            entities.add(new Entity(new Pair("patient", line.patient().toString()), true, null));
        }
        String kind = line.entity();
        if (kind != null) {
            String id = line.entityId() == null ? kind : line.entityId().toString();
            entities.add(new Entity(new Pair(kind, id), false, line.entityVersion()));
        }
        return entities;
    }

    private static void entity(ObjectWriter to, Entity entity) {
        to.object(
                        "what",
                        entity.key(),
                        (what, key) -> what.object("identifier", key, AuditEvents::key))
                .object("type", entity.person() ? "1" : "2", AuditEvents::entityType);
        if (entity.person()) {
            to.object("role", "1", AuditEvents::patientRole);
        }
        if (entity.version() != null) {
            to.list(
                    "detail",
                    List.of(entity.version().toString()),
                    (detail, version) ->
                            detail.text("type", "version").text("valueString", version));
        }
    }

    private static void entityType(ObjectWriter to, String code) {
        to.text("system", TERMS + "audit-entity-type")
                .text("code", code)
                .text("display", code.equals("1") ? "Person" : "System Object");
    }

    private static void patientRole(ObjectWriter to, String code) {
        to.text("system", TERMS + "object-role").text("code", code).text("display", "Patient");
    }
}
