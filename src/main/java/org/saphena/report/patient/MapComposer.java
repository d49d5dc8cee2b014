package org.saphena.report.patient;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;

/** What stands with the patient's map: when the scan was, and what its lines mean. */
final class MapComposer {
    private final Voice voice;

    MapComposer(Voice voice) {
        this.voice = voice;
    }

    Leaflet.MapWords compose() {
        String day =
                Stream.of(Side.values())
                        .map(voice::leg)
                        .filter(Objects::nonNull)
                        .map(Leg::duplex)
                        .filter(Objects::nonNull)
                        .map(DuplexStudy::date)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(voice::day)
                        .orElseGet(() -> voice.day(voice.file().consultation().date()));
        return new Leaflet.MapWords(voice.text("map.caption", day), drawn());
    }

    /** The states that the map shows, in the order of the legend. */
    private List<VeinStatus> drawn() {
        return voice.assessment().legs().values().stream()
                .flatMap(leg -> leg.veins().stream())
                .map(VeinState::status)
                .filter(status -> status != VeinStatus.NONE)
                .distinct()
                .sorted(Comparator.comparingInt(MapComposer::place))
                .toList();
    }

    private static int place(VeinStatus status) {
        return switch (status) {
            case REFLUX -> 0;
            case NORMAL -> 1;
            case ABLATED -> 2;
            case OCCLUDED -> 3;
            case PRESENT -> 4;
            case FLOW_UNKNOWN -> 5;
            case NOT_EXAMINED -> 6;
            case NONE -> 7;
        };
    }
}
