package org.saphena.report.patient;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.VeinStatus;

/**
 * All that a patient's summary says, in reading order, without a place for anything. Two asterisks
 * begin and end what is stressed.
 *
 * @param questions what patients ask, answered for this one; about cramps where there are any
 * @param choices what could be done, side by side, or null when there is nothing to compare
 * @param after what to expect after the chosen procedure; empty without one
 */
record Leaflet(
        Head head,
        List<String> inShort,
        List<String> found,
        MapWords map,
        Questions questions,
        List<String> agreed,
        @Nullable Choices choices,
        List<Rate> rates,
        List<String> care,
        List<Exercise> exercises,
        List<String> help,
        List<String> after,
        List<Visit> visits) {
    /** Title, whose it is, and the footer. */
    record Head(String title, String under, String draft, String footer, String document) {}

    /** The caption of the map, and what is drawn on it. */
    record MapWords(String caption, List<VeinStatus> drawn) {}

    /** A heading and the questions below it. */
    record Questions(String title, List<Answer> answers) {}

    /** A question and its answer. */
    record Answer(String question, String answer) {}

    /** A table: the options in the head, a row for each thing that one wants to know. */
    record Choices(List<String> head, List<List<String>> rows, String unsuitable, String sources) {}

    /**
     * How many of a hundred.
     *
     * @param sure in every study
     * @param some in some studies; at least {@code sure}
     */
    record Rate(String title, String words, int sure, int some) {}

    /** A dated step. */
    record Visit(String day, String what) {}
}
