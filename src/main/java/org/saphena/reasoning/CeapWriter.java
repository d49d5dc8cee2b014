package org.saphena.reasoning;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.VeinStatus;
import org.saphena.knowledge.FactValue;

/** Writes CEAP as it is written by hand (2020 revision; form of the 2004 consensus). */
final class CeapWriter {
    private final Evaluator evaluator;
    private final VeinStates veins;

    CeapWriter(Evaluator evaluator, VeinStates veins) {
        this.evaluator = evaluator;
        this.veins = veins;
    }

    /** Null while no class was judged. */
    @Nullable CeapText write(Scene scene) {
        Ceap ceap = scene.leg().ceap();
        if (ceap == null || ceap.clinical().isEmpty()) {
            return null;
        }
        String suffix = suffix(scene);
        String aetiology = ceap.aetiology() == null ? "" : " " + ceap.aetiology().code();
        String all =
                ceap.clinical().stream()
                        .map(CeapClass::code)
                        .map(code -> code.substring(1))
                        .collect(Collectors.joining(","));
        CeapAnatomy anatomy = anatomy(scene);
        String date =
                scene.duplex() == null
                        ? scene.visit().date() + ", L I"
                        : scene.duplex().date() + ", L II";
        return new CeapText(
                ceap.clinical().getLast().code() + suffix + aetiology + anatomy.basic(),
                "C" + all + suffix + aetiology + anatomy.full() + " (" + date + ")");
    }

    private String suffix(Scene scene) {
        return switch (evaluator.value("leg.symptomatic", scene)) {
            case FactValue.Flag(boolean yes) -> yes ? ",s" : ",a";
            case null, default -> "";
        };
    }

    private CeapAnatomy anatomy(Scene scene) {
        if (scene.duplex() == null) {
            return CeapAnatomy.NONE;
        }
        boolean deepReflux = evaluator.holds("leg.deep-reflux", scene);
        boolean postThrombotic = evaluator.holds("leg.post-thrombotic", scene);
        boolean acute = evaluator.holds("leg.acute-deep-thrombus", scene);
        boolean clear =
                !postThrombotic && hasLooked(scene) && !hasAbnormalOutflow(scene) && !hasOpenFlow();
        return CeapAnatomy.of(
                veins.states(),
                veins.refluxing(),
                deepReflux,
                acute,
                clear ? CeapAnatomy.NOTHING_FOUND : CeapAnatomy.NONE);
    }

    /** Whether the flow of any vein is known. */
    private boolean hasLooked(Scene scene) {
        return "normal".equals(evaluator.code("leg.deep-state", scene))
                || veins.states().stream().anyMatch(state -> state.status() == VeinStatus.NORMAL);
    }

    /** Whether a vein was found, a varicosity among them, of which the flow is not known. */
    private boolean hasOpenFlow() {
        return veins.states().stream()
                .anyMatch(state ->
                        state.status() == VeinStatus.FLOW_UNKNOWN
                                || state.status() == VeinStatus.PRESENT);
    }

    private boolean hasAbnormalOutflow(Scene scene) {
        return "abnormal".equals(evaluator.code("leg.iliac-outflow", scene));
    }
}
