package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.MissingCode;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;

/** Judges a case again with one thing recorded otherwise. For one thread. */
final class Reassessment implements Counterfactuals {
    private final CaseFile file;
    private final Suppositions suppositions;
    private final Statuses statuses;
    private final Spots places;
    private final RecordedChange recorded;
    private final MissingTrials missingTrials;
    private final MissingChange missing;
    private final List<MissingPart> missingParts;
    private final Map<OptionKey, List<Spot>> spots = new HashMap<>();

    Reassessment(
            CaseFile file, RuleReads reads, Statuses statuses, List<MissingPart> missingParts) {
        this.file = file;
        this.statuses = statuses;
        this.suppositions = new Suppositions(file, statuses);
        this.places = new Spots(file, reads, statuses);
        this.recorded = new RecordedChange(reads, suppositions);
        this.missingTrials = new MissingTrials(reads, suppositions);
        this.missing = new MissingChange(missingTrials);
        this.missingParts = missingParts;
    }

    @Override
    public List<FoundChange> changes(OptionKey option) {
        OptionStatus now = suppositions.now(option);
        List<FoundChange> found = new ArrayList<>();
        recorded.nearest(option, spots(option)).ifPresent(found::add);
        missing.nearest(
                        option,
                        now,
                        spots(option),
                        spot -> now == OptionStatus.UNDETERMINED || isMissing(spot))
                .ifPresent(found::add);
        return List.copyOf(found);
    }

    private boolean isMissing(Spot spot) {
        return missingParts.stream().anyMatch(part -> part.covers(spot));
    }

    @Override
    public boolean decides(MissingPart part, OptionKey option) {
        if (part.rule().code() == MissingCode.DUPLEX || noScan(part)) {
            return scanned(part).status(option) != suppositions.now(option);
        }
        return spots(option).stream()
                .filter(part::covers)
                .anyMatch(spot -> missingTrials.decides(spot, option));
    }

    /** The deep veins of a leg without a scan are settled by a scan. */
    private static boolean noScan(MissingPart part) {
        return part.rule().code() == MissingCode.DEEP_VEINS && part.scene().duplex() == null;
    }

    private Statuses scanned(MissingPart part) {
        return statuses.of(NormalScan.of(file, Objects.requireNonNull(part.scene().side())));
    }

    private List<Spot> spots(OptionKey option) {
        return spots.computeIfAbsent(option, places::of);
    }
}
