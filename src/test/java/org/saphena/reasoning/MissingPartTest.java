package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;
import org.saphena.knowledge.Fact;
import org.saphena.knowledge.MissingRule;
import org.saphena.knowledge.Scope;

/** What is missing of one leg or trunk is not recorded by a fact of another. */
class MissingPartTest {
    private static final Scenes SCENES =
            new Scenes(
                    Starts.varicose()
                            .with(
                                    "/consultation/legs/left",
                                    """
                                    {"duplex": {"date": "2026-03-14", "segments": {"GSV_UT": {"diameterMm": 5},
                                     "SSV_U": {"diameterMm": 4}}}}
                                    """)
                            .file());

    @Test
    void ofAPersonAnySpotWillDo() {
        MissingPart part = new MissingPart(rule(MissingCode.REFLUX_TIME), SCENES.person());

        assertThat(part.covers(spot(Side.LEFT, Trunk.GSV))).isTrue();
        assertThat(part.covers(spot(Side.RIGHT, Trunk.SSV))).isTrue();
    }

    @Test
    void ofALegOnlyItsOwn() {
        MissingPart part = new MissingPart(rule(MissingCode.REFLUX_TIME), SCENES.leg(Side.LEFT));

        assertThat(part.covers(spot(Side.LEFT, Trunk.GSV))).isTrue();
        assertThat(part.covers(spot(Side.RIGHT, Trunk.GSV))).isFalse();
    }

    @Test
    void ofATrunkOnlyItsOwn() {
        MissingPart part =
                new MissingPart(rule(MissingCode.REFLUX_TIME), trunk(Side.LEFT, Trunk.GSV));

        assertThat(part.covers(spot(Side.LEFT, Trunk.GSV))).isTrue();
        assertThat(part.covers(spot(Side.LEFT, Trunk.SSV))).isFalse();
        assertThat(part.covers(spot(Side.RIGHT, Trunk.GSV))).isFalse();
    }

    @Test
    void anotherKindOfMissingIsAnother() {
        MissingPart part = new MissingPart(rule(MissingCode.REFLUX_TIME), SCENES.leg(Side.LEFT));
        Spot diameter = spot("segment.diameter", SCENES.leg(Side.LEFT));

        assertThat(part.covers(diameter)).isFalse();
    }

    private static MissingRule rule(MissingCode code) {
        return Answer.KNOWLEDGE.missing().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static Scene trunk(Side side, Trunk trunk) {
        return SCENES.of(Scope.TRUNK).stream()
                .filter(scene -> scene.side() == side && scene.trunk() == trunk)
                .findFirst()
                .orElseThrow();
    }

    private static Spot spot(Side side, Trunk trunk) {
        return spot("segment.reflux-time", SCENES.segments(trunk(side, trunk)).getFirst());
    }

    private static Spot spot(String id, Scene scene) {
        Fact fact = Objects.requireNonNull(Answer.KNOWLEDGE.facts().get(id));
        RuleRead read = new RuleRead(fact, null, null, false, List.of(), List.of(), false);
        return new Spot(read, scene, Reading.NOTHING);
    }
}
