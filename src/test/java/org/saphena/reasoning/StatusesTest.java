package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Target;
import org.saphena.clinical.Treatment;
import org.saphena.clinical.Trunk;

class StatusesTest {
    private static final Patch TRUNK = Starts.varicose();
    private static final CaseFile CASE = TRUNK.file();
    private static final Engine ENGINE = new Engine(Answer.KNOWLEDGE);
    private static final Scene LEG = Scene.person(CASE).leg(Side.RIGHT);

    private final Statuses statuses = ENGINE.statuses(CASE, "default");

    @Test
    void areThoseOfTheAssessment() {
        assertSame(statuses, TRUNK.answer());
    }

    @Test
    void withAPressureChangedAreThoseOfTheChangedCase() {
        Statuses changed =
                statuses.with(
                        Answer.KNOWLEDGE.fact("leg.abi"),
                        LEG,
                        Reading.number(new BigDecimal("0.55")));

        assertSame(changed, TRUNK.leg("arterial/abi", "0.55").answer());
        assertSame(statuses, TRUNK.answer());
    }

    @Test
    void aFactOfThePersonIsChangedFromWhateverScene() {
        Statuses changed =
                statuses.with(Answer.KNOWLEDGE.fact("person.mobility"), LEG, new Reading.Nothing());

        assertSame(changed, TRUNK.visit("mobility", "null").answer());
    }

    @Test
    void aSegmentIsTheSameSeenFromItsTrunk() {
        Statuses changed =
                statuses.with(
                        Answer.KNOWLEDGE.fact("segment.reflux-time"),
                        LEG.segment(SegmentId.GSV_UT),
                        Reading.number(new BigDecimal("0.5")));

        Patch patch = TRUNK.leg("duplex/segments/GSV_UT/refluxSeconds", "0.5");
        assertSame(changed, patch.answer());
        assertThat(statusesOf(changed)).isNotEqualTo(statusesOf(statuses));
    }

    @Test
    void severalChangesAddUp() {
        Statuses changed =
                statuses.with(
                                Answer.KNOWLEDGE.fact("segment.diameter"),
                                LEG.trunk(Trunk.GSV).segment(SegmentId.GSV_UT),
                                Reading.number(new BigDecimal("13")))
                        .with(
                                Answer.KNOWLEDGE.fact("leg.abi"),
                                LEG,
                                Reading.number(new BigDecimal("0.79")));

        assertSame(
                changed,
                TRUNK.leg("duplex/segments/GSV_UT/diameterMm", "13")
                        .leg("arterial/abi", "0.79")
                        .answer());
    }

    @Test
    void ofAnotherFormOfTheCase() {
        Patch pregnant = TRUNK.visit("pregnancy", "\"pregnant\"");

        assertSame(statuses.of(pregnant.file()), pregnant.answer());
    }

    @Test
    void underAnotherProfile() {
        for (String profile : Answer.KNOWLEDGE.profiles().keySet()) {
            assertSame(statuses.under(profile), TRUNK.answer(profile));
        }
    }

    @Test
    void anOptionThatTheCatalogueDoesNotHaveIsRefused() {
        OptionKey none = new OptionKey(Side.RIGHT, Treatment.EVLA, Target.CRAMPS);

        assertThatThrownBy(() -> statuses.status(none)).isInstanceOf(NoSuchElementException.class);
    }

    private static void assertSame(Statuses statuses, Answer answer) {
        for (Option option : answer.leg().options()) {
            OptionKey key = new OptionKey(Side.RIGHT, option.treatment(), option.target());
            assertThat(statuses.status(key)).as(key.toString()).isEqualTo(option.status());
        }
    }

    private static Map<OptionKey, OptionStatus> statusesOf(Statuses statuses) {
        Map<OptionKey, OptionStatus> all = new HashMap<>();
        for (Option option : TRUNK.answer().leg().options()) {
            OptionKey key = new OptionKey(Side.RIGHT, option.treatment(), option.target());
            all.put(key, statuses.status(key));
        }
        return all;
    }
}
