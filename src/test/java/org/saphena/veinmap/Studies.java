package org.saphena.veinmap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;

/** Legs to draw in tests. */
final class Studies {
    private static final List<VeinStatus> DRAWN =
            Arrays.stream(VeinStatus.values()).filter(status -> status != VeinStatus.NONE).toList();

    private Studies() {}

    /** The right leg of the sample patient. */
    static LegPicture.Examined sampleRight() {
        List<VeinState> veins = new ArrayList<>();
        veins.add(reflux(SegmentId.SFJ, "8.1", "2.4"));
        veins.add(reflux(SegmentId.GSV_UT, "7.4", "3.2"));
        veins.add(reflux(SegmentId.GSV_MT, "6.8", "2.9"));
        veins.add(reflux(SegmentId.GSV_LT, "6.1", "2.4"));
        veins.add(reflux(SegmentId.GSV_K, "5.6", "1.8"));
        veins.add(reflux(SegmentId.GSV_UC, "4.3", "1.1"));
        veins.add(state(SegmentId.GSV_LC, VeinStatus.NORMAL, "2.8", "0.2", SegmentState.PATENT));
        veins.add(state(SegmentId.VAR_MC, VeinStatus.PRESENT, "6.0", null, null));
        veins.add(reflux(PerforatorSite.PV_PTM, "3.9", "0.7"));
        veins.add(state(PerforatorSite.PV_PTB, VeinStatus.NORMAL, "2.1", null, null));
        addNormal(veins, SegmentId.PER);
        return new LegPicture.Examined(veins, true, true);
    }

    /** The left leg of the sample patient. */
    static LegPicture.Examined sampleLeft() {
        List<VeinState> veins = new ArrayList<>();
        for (SegmentId vein : List.of(SegmentId.GSV_UT, SegmentId.GSV_MT, SegmentId.GSV_LT)) {
            veins.add(state(vein, VeinStatus.ABLATED, null, null, SegmentState.ABLATED));
        }
        veins.add(
                state(
                        SegmentId.GSV_UC,
                        VeinStatus.OCCLUDED,
                        "3.4",
                        null,
                        SegmentState.CHRONIC_THROMBUS));
        veins.add(reflux(SegmentId.AASV, "4.6", "1.2"));
        veins.add(state(SegmentId.VAR_AT, VeinStatus.PRESENT, "4", null, null));
        addNormal(veins, SegmentId.PASV, SegmentId.PER, SegmentId.GIAC);
        return new LegPicture.Examined(veins, false, true);
    }

    /** Every vein in every state in turn, so that all signs are seen. */
    static LegPicture.Examined stress(int offset) {
        List<VeinState> veins = new ArrayList<>();
        int next = offset;
        for (VeinId vein : VeinNames.all()) {
            veins.add(
                    state(
                            vein,
                            DRAWN.get(next++ % DRAWN.size()),
                            "4.2",
                            "1.3",
                            SegmentState.PATENT));
        }
        return new LegPicture.Examined(veins, true, true);
    }

    /** Every vein present, in a random state with random values. */
    static LegPicture.Examined full(Random random) {
        return new LegPicture.Examined(
                VeinNames.all().stream().map(vein -> random(vein, random)).toList(), true, true);
    }

    /** Some veins, in random states. */
    static LegPicture.Examined some(Random random) {
        List<VeinState> veins =
                VeinNames.all().stream()
                        .filter(vein -> random.nextBoolean())
                        .map(vein -> random(vein, random))
                        .toList();
        return new LegPicture.Examined(veins, random.nextBoolean(), random.nextBoolean());
    }

    static VeinState reflux(VeinId vein, String diameterMm, String seconds) {
        return state(vein, VeinStatus.REFLUX, diameterMm, seconds, SegmentState.PATENT);
    }

    static VeinState state(
            VeinId vein,
            VeinStatus status,
            @Nullable String diameterMm,
            @Nullable String seconds,
            @Nullable SegmentState state) {
        return new VeinState(
                vein, status, decimal(diameterMm), decimal(seconds), state, false, false, null);
    }

    static VeinState untimed(VeinId vein) {
        return new VeinState(vein, VeinStatus.REFLUX, null, null, null, true, false, null);
    }

    private static VeinState random(VeinId vein, Random random) {
        VeinStatus status = DRAWN.get(random.nextInt(DRAWN.size()));
        SegmentState state = SegmentState.values()[random.nextInt(SegmentState.values().length)];
        String diameter = random.nextInt(5) == 0 ? null : tenths(random.nextInt(5, 250));
        String seconds = random.nextInt(5) == 0 ? null : tenths(random.nextInt(0, 120));
        return new VeinState(
                vein,
                status,
                decimal(diameter),
                decimal(seconds),
                state,
                seconds == null,
                false,
                null);
    }

    private static void addNormal(List<VeinState> veins, SegmentId... except) {
        List<VeinId> taken = new ArrayList<>(veins.stream().map(VeinState::vein).toList());
        taken.addAll(List.of(except));
        SegmentId.core().stream()
                .filter(vein -> !taken.contains(vein))
                .forEach(vein -> veins.add(state(vein, VeinStatus.NORMAL, null, null, null)));
    }

    private static String tenths(int tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString();
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
