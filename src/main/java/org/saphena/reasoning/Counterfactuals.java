package org.saphena.reasoning;

import java.util.List;
import org.saphena.clinical.OptionKey;

/** What would put the options of one case elsewhere. */
interface Counterfactuals {
    /** Nothing was asked, and nothing is said. */
    Counterfactuals NOT_ASKED =
            new Counterfactuals() {
                @Override
                public List<FoundChange> changes(OptionKey option) {
                    return List.of();
                }

                @Override
                public boolean decides(MissingPart part, OptionKey option) {
                    return false;
                }
            };

    /** The nearest change of something recorded, then the nearest of something missing. */
    List<FoundChange> changes(OptionKey option);

    /** Whether some answer to what is missing would, alone, give the option another status. */
    boolean decides(MissingPart part, OptionKey option);
}
