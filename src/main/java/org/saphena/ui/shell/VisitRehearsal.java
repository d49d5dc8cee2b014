package org.saphena.ui.shell;

import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.service.Consultations;
import org.saphena.service.FailureLog;
import org.saphena.service.SampleCases;
import org.saphena.service.VisitRights;
import org.saphena.settings.ScanProtocol;
import org.saphena.ui.advice.AdviceView;
import org.saphena.ui.advice.AdviceViewModel;
import org.saphena.ui.consultation.ConsultationView;
import org.saphena.ui.consultation.ConsultationViewModel;
import org.saphena.ui.entry.EntryParts;
import org.saphena.ui.entry.EntryTools;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.support.Later;
import org.saphena.ui.support.Texts;
import org.saphena.ui.veinmap.VeinShapes;

/**
 * Rehearses the writing of a visit, once in a window, with an invented patient of whom nothing is
 * kept.
 */
final class VisitRehearsal {
    private final Consultations consultations;
    private final Workers workers;
    private final Later later;
    private final Look look;
    private final BooleanSupplier wanted;
    private final Supplier<Stream<Supplier<Node>>> before;
    private boolean over;

    /**
     * @param before the screens that come before a visit
     * @param wanted whether there is still a first visit to come
     */
    VisitRehearsal(
            Consultations consultations,
            Workers workers,
            Later later,
            Look look,
            Supplier<Stream<Supplier<Node>>> before,
            BooleanSupplier wanted) {
        this.before = before;
        this.consultations = consultations;
        this.workers = workers;
        this.later = later;
        this.look = look;
        this.wanted = wanted;
    }

    /**
     * Begins; ends by itself.
     *
     * @param language in which the window speaks
     */
    void begin(Language language) {
        workers.weighing()
                .run(
                        VisitRehearsal::sample,
                        file -> go(parts(file, new Texts(language))),
                        this::fail);
    }

    private static CaseFile sample() {
        VeinShapes.read();
        return SampleCases.first();
    }

    private void go(Stream<Supplier<Stream<Supplier<Node>>>> parts) {
        new Rehearsal(look, later, parts, wanted, this::end).goOn();
    }

    /** What it left behind is collected while nobody works yet, not in the middle of a visit. */
    private void end() {
        over = true;
        if (wanted.getAsBoolean()) {
            System.gc();
        }
    }

    private void fail(Exception failure) {
        over = true;
        FailureLog.record(failure);
    }

    boolean isOver() {
        return over;
    }

    private Stream<Supplier<Stream<Supplier<Node>>>> parts(CaseFile file, Texts texts) {
        EntryViewModel model =
                new EntryViewModel(
                        file,
                        false,
                        consultations.profiles().getFirst(),
                        new EntryTools(
                                consultations,
                                VisitRights.all(consultations),
                                (draft, typed) -> {},
                                consultations::classesOf,
                                workers.weighing(),
                                workers.weighing(),
                                workers.weighing(),
                                later,
                                LocalDate.EPOCH::atStartOfDay,
                                new SimpleObjectProperty<>(ScanProtocol.DELIVERED),
                                texts));
        Supplier<Stream<Supplier<Node>>> after =
                () -> Stream.of(() -> reading(file, model, texts), () -> advice(model, texts));
        return Stream.concat(
                Stream.of(before),
                Stream.concat(EntryParts.of(model, look.textPx()), Stream.of(after)));
    }

    private static Node reading(CaseFile file, EntryViewModel model, Texts texts) {
        ConsultationViewModel reading = new ConsultationViewModel(model.medicines());
        reading.show(file, model.assessmentProperty().get().orElse(null), texts.now());
        ConsultationView view = new ConsultationView(reading, texts);
        view.finish();
        return view;
    }

    private AdviceView advice(EntryViewModel model, Texts texts) {
        AdviceViewModel advice = new AdviceViewModel(consultations::citation);
        model.assessmentProperty().get().ifPresent(answer -> advice.show(answer, texts.now()));
        return new AdviceView(advice, texts);
    }
}
