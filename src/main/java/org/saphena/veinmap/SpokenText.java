package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.Language;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;
import org.saphena.text.Formats;
import org.saphena.text.Messages;

/**
 * What a screen reader says of one vein; the grid of the duplex study and the map use the same
 * words.
 */
public final class SpokenText {
    private final Language language;
    private final Messages messages;

    public SpokenText(Language language) {
        this.language = language;
        this.messages = Messages.of(language);
    }

    /** Side, name, status and measurements; nothing that was not recorded. */
    public String of(Side side, VeinState state, LegPicture leg) {
        List<String> words = new ArrayList<>();
        words.add(messages.get("veinmap.side." + side.code()));
        words.add(VeinNames.full(state.vein(), language));
        if (leg instanceof LegPicture.NotAssessable) {
            words.add(messages.get("veinmap.spoken.leg-not-assessable"));
        } else {
            words.add(messages.get("veinmap.spoken.status", messages.of(state.status())));
            words.addAll(details(state));
        }
        return String.join(", ", words);
    }

    private List<String> details(VeinState state) {
        List<String> words = new ArrayList<>();
        if (state.state() != null && state.state() != SegmentState.PATENT) {
            words.add(messages.get("veinmap.state." + state.state().code()));
        }
        if (state.since() != null) {
            words.add(messages.get("veinmap.spoken.since", Formats.date(state.since(), language)));
        }
        if (state.diameterMm() != null) {
            words.add(messages.get("veinmap.spoken.diameter", Formats.number(state.diameterMm())));
        }
        if (state.refluxSeconds() != null) {
            words.add(messages.get("veinmap.spoken.reflux", Formats.number(state.refluxSeconds())));
        } else if (state.untimed() && state.status() == VeinStatus.REFLUX) {
            words.add(messages.get("veinmap.spoken.untimed"));
        }
        if (state.groupEntry()) {
            words.add(messages.get("veinmap.spoken.group"));
        }
        return words;
    }
}
