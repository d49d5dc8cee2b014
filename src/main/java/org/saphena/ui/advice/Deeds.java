package org.saphena.ui.advice;

import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionKey;
import org.saphena.ui.advice.Advice.InputLine;
import org.saphena.ui.advice.Advice.MissingLine;

/** What can be done from the advice panel while a visit is written. */
public interface Deeds {
    /** The reasons of an option are opened. */
    void opened();

    /** From a reason of an option to the field of a value that it rests on. */
    void goTo(OptionKey from, InputLine input);

    /** To the field that settles what is missing. */
    void settle(MissingLine missing);

    /** Records the clinician's decision about an option. */
    void decide(OptionKey option, Decision decision);
}
