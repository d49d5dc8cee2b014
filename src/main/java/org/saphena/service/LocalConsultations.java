package org.saphena.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Fault;
import org.saphena.clinical.ImpossibleValueException;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.PriorityCode;
import org.saphena.comparison.Comparer;
import org.saphena.comparison.Comparison;
import org.saphena.exchange.CaseFileException;
import org.saphena.exchange.CaseReader;
import org.saphena.exchange.CaseWriter;
import org.saphena.exchange.DecisionCheck;
import org.saphena.exchange.Problem;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.reasoning.Assessment;
import org.saphena.reasoning.Detail;
import org.saphena.reasoning.Engine;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.report.ClinicianSummary;
import org.saphena.report.Document;
import org.saphena.report.Earlier;
import org.saphena.report.KeyPaper;
import org.saphena.report.KeyPaperWriter;
import org.saphena.report.KitWriter;
import org.saphena.report.Letterhead;
import org.saphena.report.Lookup;
import org.saphena.report.PageImage;
import org.saphena.report.PdfPages;
import org.saphena.report.RecordText;
import org.saphena.report.patient.Form;
import org.saphena.report.patient.FormWriter;
import org.saphena.report.patient.PatientSummary;
import org.saphena.rulebook.RuleBook;
import org.saphena.storage.PlannedStep;

/** The use cases, all done in this process on one knowledge base. */
public final class LocalConsultations implements Consultations {
    private final KnowledgeBase knowledge;
    private final Engine engine;
    private final Lookup lookup;
    private final ClinicianSummary summary;
    private final PatientSummary leaflet;
    private final FormWriter forms;
    private final KitWriter kits;
    private final KeyPaperWriter keyPapers;
    private final Comparer comparer;
    private final AtomicReference<Letterhead> letterhead = new AtomicReference<>(Letterhead.PLAIN);
    private final Optional<String> refusedCopy;

    /**
     * @param program name and version of the program, as printed
     */
    public LocalConsultations(KnowledgeBase knowledge, String program) {
        this(knowledge, program, Optional.empty());
    }

    /**
     * @param program name and version of the program, as printed
     * @param refusedCopy why the clinic's own copy was not taken
     */
    LocalConsultations(KnowledgeBase knowledge, String program, Optional<String> refusedCopy) {
        this.knowledge = knowledge;
        this.refusedCopy = refusedCopy;
        this.engine = new Engine(knowledge);
        this.lookup = Lookup.of(knowledge);
        this.summary = new ClinicianSummary(lookup, program);
        this.comparer = new Comparer(knowledge.evidence());
        this.forms = new FormWriter(program);
        this.kits = new KitWriter(program);
        this.keyPapers = new KeyPaperWriter(program);
        this.leaflet = new PatientSummary(lookup, program);
    }

    @Override
    public CaseFile open(Path file) {
        CaseFile read = CaseReader.read(file);
        List<Problem> problems = problems(read);
        if (!problems.isEmpty()) {
            throw new CaseFileException(problems);
        }
        return read;
    }

    @Override
    public List<Problem> problems(CaseFile file) {
        List<Problem> problems = new ArrayList<>(contradictions(file));
        if (file.record() != null) {
            Assessment assessment = reasons(file, Language.EN, profiles().getFirst());
            problems.addAll(DecisionCheck.check(file, assessment));
        }
        return problems;
    }

    private List<Problem> contradictions(CaseFile file) {
        return engine.contradictions(file).stream()
                .map(each ->
                        new Problem(
                                each.pointer(),
                                Fault.DEEP_SEGMENT_CONTRADICTS_SUMMARY.name(),
                                each.found(),
                                each.against()))
                .toList();
    }

    @Override
    public void check(CaseFile file) {
        contradictions(file).stream()
                .findFirst()
                .ifPresent(each -> {
                    throw new ImpossibleValueException(
                            each.pointer(),
                            Fault.DEEP_SEGMENT_CONTRADICTS_SUMMARY,
                            each.found(),
                            each.allowed());
                });
    }

    @Override
    public Assessment assess(CaseFile file, Language language, String profile) {
        return assess(file, language, profile, Detail.CHANGES);
    }

    @Override
    public Assessment reasons(CaseFile file, Language language, String profile) {
        return assess(file, language, profile, Detail.REASONS);
    }

    @Override
    public Map<String, Set<String>> derivedRules(CaseFile file, String profile) {
        return engine.derivedRules(file, profile);
    }

    private Assessment assess(CaseFile file, Language language, String profile, Detail detail) {
        return engine.assess(file, CaseWriter.inputSha256(file), language, profile, detail);
    }

    @Override
    public Document clinicianSummary(
            CaseFile file, Assessment assessment, Language language, @Nullable CaseFile earlier) {
        Assessment worded =
                assessment.language() == language
                        ? assessment
                        : assess(file, language, assessment.knowledge().profile());
        return summary.write(
                file, worded, compared(file, earlier, worded), language, letterhead.get());
    }

    private @Nullable Earlier compared(
            CaseFile file, @Nullable CaseFile earlier, Assessment answer) {
        if (earlier == null) {
            return null;
        }
        SamePatient.require(file.patient(), earlier.patient());
        return new Earlier(
                earlier, reasons(earlier, answer.language(), answer.knowledge().profile()));
    }

    @Override
    public Document patientSummary(CaseFile file, Assessment assessment, Language language) {
        return leaflet.write(file, assessment, language, letterhead.get());
    }

    @Override
    public List<RecordText.Part> recordText(
            CaseFile file, @Nullable Assessment assessment, Language language) {
        return RecordText.of(file, assessment, language, lookup);
    }

    @Override
    public Comparison compare(
            List<OptionKey> options, Map<PriorityCode, Integer> matters, Language language) {
        return comparer.compare(options, matters, language);
    }

    @Override
    public Document form(Form form, Language language) {
        return forms.write(form, language, letterhead.get());
    }

    @Override
    public Document keys(KeyPaper paper, Language language) {
        return keyPapers.write(paper, language, letterhead.get());
    }

    @Override
    public Document recoveryKit(List<String> groups, LocalDate made, Language language) {
        return kits.write(groups, made, language, letterhead.get());
    }

    @Override
    public void useLetterhead(Letterhead other) {
        letterhead.set(other);
    }

    @Override
    public PageImage render(Document document, int page, double dpi) {
        return PdfPages.render(document, page, dpi);
    }

    @Override
    public void save(Document document, Path file) {
        new SafeFile(bytes -> PdfPages.verify(bytes) == document.pages())
                .write(file, document.bytes());
    }

    @Override
    public String citation(String id, Language language) {
        return CitationText.of(knowledge.citation(id), language);
    }

    @Override
    public Optional<Set<DrugClass>> classesOf(String medicine) {
        return knowledge.medications().classesOf(medicine);
    }

    @Override
    public Map<String, String> otherCauses(Language language) {
        return new KnowledgeNames(knowledge, language).otherCauses();
    }

    @Override
    public List<String> crampLabs() {
        return new KnowledgeNames(knowledge, Language.EN).crampLabs();
    }

    @Override
    public List<ScheduleOffer> schedules(Language language) {
        return new KnowledgeNames(knowledge, language).schedules();
    }

    @Override
    public List<PlannedStep> scheduled(CaseFile file) {
        return ChosenSchedule.steps(file, knowledge.schedules());
    }

    @Override
    public List<FollowUpDay> followUp(CaseFile file, Language language) {
        return ChosenSchedule.days(file, knowledge.schedules(), language);
    }

    @Override
    public List<String> profiles() {
        return List.copyOf(knowledge.profiles().keySet());
    }

    @Override
    public KnowledgeStamp knowledge() {
        return new KnowledgeStamp(
                knowledge.version(), profiles().getFirst(), knowledge.sha256(), knowledge.own());
    }

    @Override
    public List<String> derivedWords(String fact, Language language) {
        return new KnowledgeNames(knowledge, language).derivedWords(fact);
    }

    @Override
    public RuleBook ruleBook() {
        return RuleBook.of(knowledge);
    }

    @Override
    public Optional<String> refusedCopy() {
        return refusedCopy;
    }
}
