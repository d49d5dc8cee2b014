package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Condition;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.Symptom;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.FactValue;
import org.saphena.knowledge.Scope;

/**
 * An entry that is recorded otherwise changes no other fact than those that are named beside it.
 */
class SameEntryTest {
    private static final FactSources SOURCES = new FactSources(Answer.KNOWLEDGE);
    private static final CaseFile CASE =
            Starts.varicose()
                    .leg("duplex/deepVeins", "null")
                    .leg("duplex/segments/FV/refluxSeconds", "0.2")
                    .file();
    private static final Scene PERSON = Scene.person(CASE);
    private static final Scene LEG = PERSON.leg(Side.RIGHT);

    @Test
    void ofTheStateOfADeepSegmentTheSummaryToo() {
        for (SegmentState state : SegmentState.values()) {
            assertOnlyThese("segment.state", LEG.segment(SegmentId.FV), to(state.code()));
        }
    }

    @Test
    void ofTheStateOfASuperficialSegmentTheClotsToo() {
        for (SegmentState state : SegmentState.values()) {
            assertOnlyThese("segment.state", LEG.segment(SegmentId.GSV_UT), to(state.code()));
        }
    }

    @Test
    void ofASymptomNothingElse() {
        for (Symptom symptom : Symptom.values()) {
            assertOnlyThese("leg.symptoms", LEG, having(symptom.code()));
        }
    }

    @Test
    void ofAClassNothingElse() {
        assertOnlyThese("leg.ceap", LEG, having("C4b"));
    }

    @Test
    void ofAPreferenceNothingElse() {
        assertOnlyThese("person.preferences", PERSON, having("no-implant"));
    }

    @Test
    void ofAnythingOfThePersonWhetherTheListIsWholeToo() {
        assertOnlyThese("person.conditions", PERSON, having(Condition.MIGRAINE_WITH_AURA.code()));
        assertOnlyThese("person.allergies", PERSON, having("polidocanol"));
        assertOnlyThese("person.alarm-symptoms", PERSON, having("fever"));
        assertOnlyThese("person.conditions", PERSON, new Alteration.Reviewed());
        assertOnlyThese("person.allergies", PERSON, new Alteration.Reviewed());
        assertOnlyThese("person.medications", PERSON, new Alteration.Reviewed());
        assertOnlyThese("leg.symptoms", LEG, new Alteration.Reviewed());
    }

    private static Alteration to(String code) {
        return new Alteration.To(new FactValue.Code(code));
    }

    private static Alteration having(String code) {
        return new Alteration.Having(code, true);
    }

    private static void assertOnlyThese(String id, Scene scene, Alteration alteration) {
        Fact fact = Answer.KNOWLEDGE.fact(id);
        CaseFile other = AlteredCase.of(CASE, scene.fill(fact.pointer()), alteration);
        Set<String> may = new HashSet<>(SameEntry.besides(fact));
        may.add(id);

        assertThat(may).as(alteration.toString()).containsAll(changed(other));
    }

    private static List<Scene> scenesOf(Fact fact) {
        return Objects.requireNonNull(scenes().get(fact.scope()));
    }

    /** Ids of the facts that the two forms of the case record otherwise anywhere. */
    private static Set<String> changed(CaseFile other) {
        Set<String> changed = new HashSet<>();
        for (Fact fact : Answer.KNOWLEDGE.facts().values()) {
            for (Scene scene : fact.derived() ? List.<Scene>of() : scenesOf(fact)) {
                Reading before = SOURCES.read(fact, scene);
                if (!before.equals(SOURCES.read(fact, scene.in(other)))) {
                    changed.add(fact.id());
                }
            }
        }
        return changed;
    }

    private static Map<Scope, List<Scene>> scenes() {
        Scenes scenes = new Scenes(CASE);
        List<Scene> segments = new ArrayList<>();
        for (Scene leg : scenes.legs()) {
            segments.addAll(scenes.segments(leg, Set.of(SegmentId.values())));
        }
        return Map.of(
                Scope.PERSON, scenes.of(Scope.PERSON),
                Scope.LEG, scenes.of(Scope.LEG),
                Scope.TRUNK, scenes.of(Scope.TRUNK),
                Scope.SEGMENT, segments,
                Scope.PERFORATOR, List.of());
    }
}
