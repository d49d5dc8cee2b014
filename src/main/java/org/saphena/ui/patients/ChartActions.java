package org.saphena.ui.patients;

import java.nio.file.Path;
import java.util.Optional;
import org.saphena.service.SignedCase;
import org.saphena.storage.PatientKey;

/** What the chart asks of the window around it. */
public interface ChartActions {
    /** Back to the list of patients. */
    void back();

    /** A case file to import. */
    Optional<Path> caseFile();

    /** Where a case file of the proposed name is to be written. */
    Optional<Path> placeForCase(String proposed);

    /** Where a PDF of the proposed name is to be written. */
    Optional<Path> placeForPaper(String proposed);

    /** Goes on to correcting who the patient is. */
    void correct();

    /** Goes on to merging the patient with another one. */
    void merge(PatientKey patient);

    /** Shows the printed summary of a case as it was signed. */
    void read(SignedCase signed);
}
