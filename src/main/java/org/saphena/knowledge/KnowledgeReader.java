package org.saphena.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads and checks the knowledge files. */
public final class KnowledgeReader {
    /** The files, in the order in which the hash is taken over them. */
    public static final List<String> FILES =
            List.of(
                    "knowledge.yaml",
                    "citations.yaml",
                    "medications.yaml",
                    "facts.yaml",
                    "derived.yaml",
                    "treatments.yaml",
                    "evidence.yaml",
                    "indications.yaml",
                    "contraindications.yaml",
                    "ranking.yaml",
                    "red-flags.yaml",
                    "actions.yaml",
                    "missing.yaml",
                    "cramps.yaml",
                    "follow-up.yaml",
                    "texts.yaml",
                    "patient.yaml");

    private static final String CONTRAINDICATIONS = "contraindications.yaml";
    private static final String RANKING = "ranking.yaml";

    private final Map<String, YamlNode> files = new LinkedHashMap<>();
    private final String sha256;
    private final boolean own;

    private KnowledgeReader(KnowledgeContent content, boolean own) {
        content.trees().forEach((name, tree) -> files.put(name, YamlNode.root(name, tree)));
        this.sha256 = content.sha256();
        this.own = own;
    }

    /**
     * Reads all files of {@code source}.
     *
     * @throws KnowledgeException naming file, line and rule at the first fault
     */
    public static KnowledgeBase read(KnowledgeSource source) {
        return build(KnowledgeContent.of(source), source.isOwn());
    }

    static KnowledgeBase build(KnowledgeContent content, boolean own) {
        KnowledgeReader reader = new KnowledgeReader(content, own);
        KnowledgeBase knowledge = reader.build();
        if (!content.checked()) {
            reader.check(knowledge);
        }
        return knowledge;
    }

    private void check(KnowledgeBase knowledge) {
        new OptionCoverage(file("indications.yaml"), file(CONTRAINDICATIONS)).check(knowledge);
        new StatusLoops(knowledge).check(file("indications.yaml"), ruled());
    }

    private KnowledgeBase build() {
        Map<String, Profile> profiles = profiles();
        Map<String, Citation> citations =
                CatalogueReader.citations(file("citations.yaml").field("citations"));
        FactReader factReader = new FactReader();
        factReader.recorded(file("facts.yaml").field("facts"));
        factReader.derived(file("derived.yaml").field("derived"));
        Map<String, Fact> facts = factReader.facts();
        TreatmentGroups groups = TreatmentGroups.read(file("treatments.yaml").field("groups"));
        RuleParts parts = new RuleParts(facts, citations, profiles, groups);
        OptionRuleReader rules = new OptionRuleReader(parts);
        OccasionReader occasions = new OccasionReader(parts);
        List<TreatmentEntry> treatments =
                CatalogueReader.treatments(file("treatments.yaml").field("treatments"));
        return new KnowledgeBase(
                file("knowledge.yaml").text("version"),
                sha256,
                own,
                profiles,
                citations,
                CatalogueReader.medications(file("medications.yaml").field("medications")),
                facts,
                derivations(new DerivationReader(parts)),
                treatments,
                new EvidenceReader(parts, treatments).read(file("evidence.yaml").field("evidence")),
                list("indications.yaml", "statuses", rules::statusTable),
                effects(rules),
                list(RANKING, "moves", rules::move),
                list("red-flags.yaml", "red-flags", occasions::redFlag),
                list("actions.yaml", "actions", occasions::action),
                list("missing.yaml", "missing", occasions::missing),
                list("texts.yaml", "notes", occasions::note),
                list("follow-up.yaml", "follow-up", occasions::followUp),
                new ScheduleReader(parts).read(file("follow-up.yaml").field("schedules")),
                list("cramps.yaml", "causes", occasions::cause),
                new PatientAdviceReader(parts).read(file("patient.yaml").field("patient")),
                list(CONTRAINDICATIONS, "gates", rules::gate));
    }

    private YamlNode file(String name) {
        return Objects.requireNonNull(files.get(name));
    }

    private <T> List<T> list(String file, String key, Function<YamlNode, T> read) {
        return file(file).entries(key).stream().map(read).toList();
    }

    private Map<String, Profile> profiles() {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        for (YamlNode entry : file("knowledge.yaml").field("profiles").entries()) {
            YamlNode node = entry.inRule(entry.text("id"));
            node.only("id", "name");
            Profile profile = new Profile(node.text("id"), node.field("name").localText());
            if (profiles.put(profile.id(), profile) != null) {
                throw node.fault("the id " + profile.id() + " stands twice");
            }
        }
        return profiles;
    }

    private Map<String, Derivation> derivations(DerivationReader reader) {
        Map<String, Derivation> derivations = new LinkedHashMap<>();
        for (YamlNode entry : file("derived.yaml").field("derived").entries()) {
            Derivation derivation = reader.derivation(entry);
            derivations.put(derivation.fact().id(), derivation);
        }
        return derivations;
    }

    private List<Effect> effects(OptionRuleReader rules) {
        refuseTwins();
        List<Effect> effects = new ArrayList<>();
        for (String name : List.of(CONTRAINDICATIONS, RANKING)) {
            file(name).entries("effects").forEach(entry -> effects.addAll(rules.effects(entry)));
        }
        return effects;
    }

    /** Gates, effects and moves have ids of their own; rows of tables may share one. */
    private void refuseTwins() {
        Set<String> ids = new HashSet<>();
        ruled().forEach(entry -> {
            if (!ids.add(entry.text("rule"))) {
                throw entry.inRule(entry.text("rule"))
                        .fault("the id " + entry.text("rule") + " stands twice");
            }
        });
    }

    private List<YamlNode> ruled() {
        return Stream.of(
                        file(CONTRAINDICATIONS).entries("gates"),
                        file(CONTRAINDICATIONS).entries("effects"),
                        file(RANKING).entries("effects"),
                        file(RANKING).entries("moves"))
                .flatMap(List::stream)
                .toList();
    }
}
