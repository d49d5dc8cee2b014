package org.saphena.veinmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinId;

class GeometryTest {
    private static final Geometry GEOMETRY = Geometry.shipped();

    @Test
    void knowsEveryVeinWithAPathOrANode() {
        for (VeinId vein : VeinNames.all()) {
            Shape shape = GEOMETRY.shape(vein);
            if (LegStates.isPerforator(vein)) {
                assertThat(shape.node()).as(vein.code()).isNotNull();
                assertThat(shape.hitRadius()).isPositive();
            } else {
                assertThat(Points.of(Objects.requireNonNull(shape.path()).right()))
                        .hasSizeGreaterThan(3);
                assertThat(shape.hitWidth()).isPositive();
            }
        }
    }

    @Test
    void everyLeftPathMirrorsTheRightOne() {
        for (VeinId vein : VeinNames.all()) {
            Sides<PathData> path = GEOMETRY.shape(vein).path();
            if (path != null) {
                assertMirrored(path);
            }
        }
        for (View view : View.values()) {
            Sides<Outline> outlines = GEOMETRY.outlines().of(view);
            assertMirrored(new Sides<>(outlines.right().fill(), outlines.left().fill()));
        }
    }

    @Test
    void chainsJoinWithoutAGap() {
        assertJoined(SegmentId.SFJ, SegmentId.GSV_UT);
        assertJoined(SegmentId.GSV_UT, SegmentId.GSV_MT);
        assertJoined(SegmentId.GSV_UC, SegmentId.GSV_LC);
        assertJoined(SegmentId.CFV, SegmentId.FV);
        assertJoined(SegmentId.POPV, SegmentId.PTV);
        assertJoined(SegmentId.SPJ, SegmentId.SSV_U);
        assertJoined(SegmentId.GIAC, SegmentId.TE);
    }

    @Test
    void holdsNoThreshold() {
        assertThat(file()).doesNotContain("reflux_rule").doesNotContain("and_min_mm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"veinmap/1\"|\"veinmap/2\"",
                "\"stroke_scale\": 1.5,|",
                "\"stroke_scale\": 1.5|\"stroke_scale\": null",
                "\"stroke_scale\": 1.5|\"stroke_scale\": \"1.5\"",
                "\"stroke_scale\": 1.5|\"stroke_scale\": 1.5, \"strokes\": 2",
                "\"stroke_scale\": 1.5|\"stroke_scale\": 1.5, \"stroke_scale\": 2",
                "\"M 59.8 14.6 C|\"M 59.8 14.6 Q",
                "[58.6, 29.4]|[58.6]",
                "\"VAR_PC\"|\"VAR_XX\"",
                "\"#D55E00\"|\"orange\"",
                "\"cap\": \"butt\"|\"cap\": \"square\""
            })
    void refusesADamagedFile(String part, String damage) {
        String damaged = file().replace(part, Objects.requireNonNullElse(damage, ""));
        assertThat(damaged).isNotEqualTo(file());
        assertThatIllegalStateException()
                .isThrownBy(() -> read(damaged))
                .withMessageContaining("damaged");
    }

    @Test
    void refusesAFileCutShort() {
        assertThatIllegalStateException().isThrownBy(() -> read(file().substring(0, 5000)));
        assertThatIllegalStateException().isThrownBy(() -> read(""));
    }

    @Test
    void readsTheShippedTextAgain() {
        assertThat(read(file()).veins()).isEqualTo(GEOMETRY.veins());
    }

    private static void assertMirrored(Sides<PathData> path) {
        List<Point> right = Points.of(path.of(Side.RIGHT));
        assertThat(Points.match(Points.mirrored(right, 100), Points.of(path.of(Side.LEFT))))
                .isTrue();
    }

    private static void assertJoined(SegmentId upper, SegmentId lower) {
        List<Point> first = Points.of(Objects.requireNonNull(GEOMETRY.shape(upper).path()).right());
        List<Point> next = Points.of(Objects.requireNonNull(GEOMETRY.shape(lower).path()).right());
        assertThat(first.getLast()).isEqualTo(next.getFirst());
    }

    private static Geometry read(String text) {
        return GeometryReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String file() {
        try (InputStream in = Geometry.class.getResourceAsStream("veinmap.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
