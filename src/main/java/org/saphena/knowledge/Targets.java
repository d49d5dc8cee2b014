package org.saphena.knowledge;

import java.util.Optional;
import org.saphena.clinical.Target;
import org.saphena.clinical.Trunk;

/** Which targets are trunks. */
public final class Targets {
    private Targets() {}

    /** The trunk that {@code target} is, if it is one. */
    public static Optional<Trunk> trunk(Target target) {
        return switch (target) {
            case GSV -> Optional.of(Trunk.GSV);
            case SSV -> Optional.of(Trunk.SSV);
            case AASV -> Optional.of(Trunk.AASV);
            case PASV -> Optional.of(Trunk.PASV);
            default -> Optional.empty();
        };
    }

    /** The target that {@code trunk} is. */
    public static Target of(Trunk trunk) {
        return switch (trunk) {
            case GSV -> Target.GSV;
            case SSV -> Target.SSV;
            case AASV -> Target.AASV;
            case PASV -> Target.PASV;
        };
    }
}
