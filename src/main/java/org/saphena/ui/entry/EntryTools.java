package org.saphena.ui.entry;

import java.time.LocalDateTime;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.saphena.service.Consultations;
import org.saphena.service.VisitRights;
import org.saphena.settings.ScanProtocol;
import org.saphena.ui.support.Background;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Medicines;
import org.saphena.ui.support.Texts;

/**
 * What the editor works with.
 *
 * @param rights what who is at work may see and write
 * @param thinking where statuses and reasons are worked out
 * @param weighing where it is worked out what would change them, which takes longer
 * @param keeping where drafts are written; another worker than {@code thinking}, so that a slow
 *     disk does not hold the advice back
 * @param clock for "saved at", and for the day and the time of a visit
 * @param scan the protocol of the scan, now and later
 */
public record EntryTools(
        Consultations consultations,
        VisitRights rights,
        DraftKeeper keeper,
        Medicines medicines,
        Background thinking,
        Background weighing,
        Background keeping,
        Later later,
        Supplier<LocalDateTime> clock,
        ObservableValue<ScanProtocol> scan,
        Texts texts) {}
