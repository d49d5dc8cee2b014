package org.saphena.ui.shell;

import java.util.function.Consumer;
import org.saphena.service.ClinicRules;

/** Who changes what holds for the whole clinic. */
interface HouseRules {
    /** Where there are no records: whoever is there. */
    HouseRules NO_RECORDS =
            new HouseRules() {
                @Override
                public boolean isOpen() {
                    return true;
                }

                @Override
                public void change(Consumer<ClinicRules> told, Runnable then) {
                    then.run();
                }
            };

    /** Whether who is there may change it; else one line says who may. */
    boolean isOpen();

    /**
     * Changes something, or says who may.
     *
     * @param told writes it down in the records, where there are any
     * @param then does it
     */
    void change(Consumer<ClinicRules> told, Runnable then);
}
