package org.saphena.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.PriorityCode;
import org.saphena.comparison.Comparison;
import org.saphena.exchange.Problem;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.report.Audience;
import org.saphena.report.Document;
import org.saphena.report.KeyPaper;
import org.saphena.report.Letterhead;
import org.saphena.report.PageImage;
import org.saphena.report.RecordText;
import org.saphena.report.patient.Form;
import org.saphena.rulebook.RuleBook;
import org.saphena.storage.PlannedStep;

/**
 * Everything that a face can do with a consultation. Safe for use by several threads. {@link
 * Failure#of} words what its methods throw.
 */
public interface Consultations {
    /**
     * Reads a case file.
     *
     * @throws org.saphena.exchange.CaseFileException when the file cannot be read or is refused
     */
    CaseFile open(Path file);

    /**
     * Where the case contradicts itself, or decides about an option that it does not have; {@link
     * #open} refuses such a file.
     */
    List<Problem> problems(CaseFile file);

    /**
     * The reasoned answer.
     *
     * @param profile one of {@link #profiles()}
     * @throws IllegalArgumentException for another profile
     */
    Assessment assess(CaseFile file, Language language, String profile);

    /**
     * The reasoned answer without what would change it, where many cases are tried.
     *
     * @param profile one of {@link #profiles()}
     * @throws IllegalArgumentException for another profile
     */
    default Assessment reasons(CaseFile file, Language language, String profile) {
        return assess(file, language, profile);
    }

    /**
     * By which rules the derived facts of a case have their values: rule and fact ids, each with
     * places and values.
     *
     * @param profile one of {@link #profiles()}
     */
    Map<String, Set<String>> derivedRules(CaseFile file, String profile);

    /**
     * The clinician's summary in {@code language}, which may differ from the language of {@code
     * assessment}.
     */
    default Document clinicianSummary(CaseFile file, Assessment assessment, Language language) {
        return clinicianSummary(file, assessment, language, null);
    }

    /**
     * The same, compared with an earlier visit.
     *
     * @param earlier the last visit of the same patient, or null for none
     * @throws ImportRefusedException when it is about somebody else
     */
    Document clinicianSummary(
            CaseFile file, Assessment assessment, Language language, @Nullable CaseFile earlier);

    /**
     * The patient's summary in {@code language}, which may differ from the language of {@code
     * assessment}.
     */
    Document patientSummary(CaseFile file, Assessment assessment, Language language);

    /**
     * Options of one leg side by side, waiting among them, in words for the patient.
     *
     * @param options at most {@link Comparison#MOST} less one
     * @param matters what matters to the patient, with its weight from 1 to 5
     */
    Comparison compare(
            List<OptionKey> options, Map<PriorityCode, Integer> matters, Language language);

    /**
     * The summary for that reader.
     *
     * @param earlier the last visit, which only the clinician's summary compares with, or null
     */
    default Document summary(
            Audience audience,
            CaseFile file,
            Assessment assessment,
            Language language,
            @Nullable CaseFile earlier) {
        return switch (audience) {
            case CLINICIAN -> clinicianSummary(file, assessment, language, earlier);
            case PATIENT -> patientSummary(file, assessment, language);
        };
    }

    /**
     * What a visit records besides findings and scan, to be read.
     *
     * @param assessment null while there is no answer
     */
    List<RecordText.Part> recordText(
            CaseFile file, @Nullable Assessment assessment, Language language);

    /** A sheet for patients to fill in. */
    Document form(Form form, Language language);

    /** The keys of all screens, to be printed. */
    Document keys(KeyPaper paper, Language language);

    /**
     * The recovery kit of the records, to be printed.
     *
     * @param groups of its code, in the order in which they are read
     */
    Document recoveryKit(List<String> groups, LocalDate made, Language language);

    /** From now on the papers are the clinic's own; before, they are plain. */
    void useLetterhead(Letterhead letterhead);

    /**
     * One page as pixels.
     *
     * @param page from 0
     * @param dpi pixels per inch of paper
     */
    PageImage render(Document document, int page, double dpi);

    /**
     * Writes the document and tells that it is saved only after reading it back. An existing file
     * is replaced in one step; after a failure it is as it was.
     *
     * @throws CannotWriteException when the file cannot be written
     */
    void save(Document document, Path file);

    /**
     * How a citation is printed.
     *
     * @throws IllegalArgumentException for an id that the knowledge base does not have
     */
    String citation(String id, Language language);

    /**
     * Refuses a case that contradicts itself under the knowledge base, such as reflux in a deep
     * vein beside a summary that calls the deep veins normal.
     *
     * @throws org.saphena.clinical.ImpossibleValueException for the first contradiction
     */
    void check(CaseFile file);

    /** The classes of a medicine, or none when the knowledge base does not know its name. */
    Optional<Set<DrugClass>> classesOf(String medicine);

    /**
     * The causes of night cramps other than the veins: ids of the knowledge base, each with its
     * name, in the order of the knowledge base.
     */
    Map<String, String> otherCauses(Language language);

    /**
     * The blood values that the knowledge base asks for where there are night cramps, as they are
     * called in the case file, in its order.
     */
    List<String> crampLabs();

    /** The schedules of follow-up, in the order of the knowledge base. */
    List<ScheduleOffer> schedules(Language language);

    /** The same by their codes, each with its name. */
    default Map<String, String> scheduleNames(Language language) {
        return schedules(language).stream()
                .collect(Collectors.toUnmodifiableMap(ScheduleOffer::code, ScheduleOffer::name));
    }

    /**
     * The steps of the schedule that the plan of a case chose, after each treatment that it has a
     * day for; without a day where it has none. Empty where it chose none that is known.
     */
    List<PlannedStep> scheduled(CaseFile file);

    /** The same steps in words. */
    List<FollowUpDay> followUp(CaseFile file, Language language);

    /** The guideline profiles, the default first. */
    List<String> profiles();

    /** Which knowledge answers, under the default profile. */
    KnowledgeStamp knowledge();

    /**
     * What a fact is called that the rules derive, and how it comes about, in words; an indented
     * line belongs to the line above it. Empty for a fact that they do not derive.
     *
     * @param fact its id, such as {@code segment.borderline}
     */
    List<String> derivedWords(String fact, Language language);

    /** The rules by which it answers. */
    RuleBook ruleBook();

    /**
     * Why the clinic's own copy of the knowledge base was not taken, though there is one: file,
     * line, rule and what is wrong. Then the knowledge base of the program answers.
     */
    default Optional<String> refusedCopy() {
        return Optional.empty();
    }
}
