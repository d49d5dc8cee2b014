package org.saphena.veinmap;

import java.util.Objects;
import org.saphena.clinical.VeinStatus;

/**
 * The line styles of the map. Width, edge, dashes and glyphs carry the state without any colour.
 */
record Styles(
        double casing,
        double halo,
        double haloEdge,
        Family superficial,
        Family deep,
        Family varicosity) {
    Styles {
        Objects.requireNonNull(superficial);
        Objects.requireNonNull(deep);
        Objects.requireNonNull(varicosity);
    }

    /** The styles of one kind of vein. */
    record Family(
            LineStyle normal,
            LineStyle reflux,
            LineStyle occluded,
            LineStyle ablated,
            LineStyle flowUnknown,
            LineStyle notExamined) {
        Family {
            Objects.requireNonNull(normal);
            Objects.requireNonNull(reflux);
            Objects.requireNonNull(occluded);
            Objects.requireNonNull(ablated);
            Objects.requireNonNull(flowUnknown);
            Objects.requireNonNull(notExamined);
        }

        LineStyle of(VeinStatus status) {
            return switch (status) {
                case NORMAL -> normal;
                case REFLUX, PRESENT -> reflux;
                case OCCLUDED -> occluded;
                case ABLATED -> ablated;
                case FLOW_UNKNOWN -> flowUnknown;
                case NOT_EXAMINED, NONE -> notExamined;
            };
        }
    }

    static ColourRole colour(VeinStatus status) {
        return switch (status) {
            case NORMAL -> ColourRole.NORMAL;
            case REFLUX, PRESENT -> ColourRole.REFLUX;
            case OCCLUDED -> ColourRole.OCCLUDED;
            case ABLATED, FLOW_UNKNOWN -> ColourRole.ABLATED;
            case NOT_EXAMINED, NONE -> ColourRole.NOT_EXAMINED;
        };
    }
}
