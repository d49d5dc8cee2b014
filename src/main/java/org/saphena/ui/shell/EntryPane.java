package org.saphena.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionKey;
import org.saphena.ui.advice.Advice.InputLine;
import org.saphena.ui.advice.Advice.MissingLine;
import org.saphena.ui.advice.AdviceStrip;
import org.saphena.ui.advice.AdviceView;
import org.saphena.ui.advice.AdviceViewModel;
import org.saphena.ui.advice.Deeds;
import org.saphena.ui.advice.Recorded;
import org.saphena.ui.advice.RedFlagBanner;
import org.saphena.ui.consultation.BannerView;
import org.saphena.ui.consultation.ConsultationViewModel;
import org.saphena.ui.entry.CarriedRows;
import org.saphena.ui.entry.Decisions;
import org.saphena.ui.entry.EntryView;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.FlagLines;
import org.saphena.ui.entry.MissingPlaces;
import org.saphena.ui.entry.Section;
import org.saphena.ui.shell.Editors.Editor;
import org.saphena.ui.support.Texts;

/**
 * A consultation while it is written: banner, red flags, the editor, and the advice beside it,
 * which follows every change.
 */
final class EntryPane extends VBox {
    private static final double BOTH_FROM = 1100;

    /** In the scan the map comes before the panel. */
    private static final double MAP_AND_ADVICE_FROM = 1360;

    private final EntryViewModel model;
    private final ConsultationViewModel shown;
    private final AdviceViewModel adviceModel;
    private final EntryView entry;
    private final AdviceView advice;
    private final BesideAdvice both;
    private final BannerView banner;
    private final RedFlagBanner flags;
    private final RecoveredNote recovered;
    private final WayBack way;
    private Recorded told = Recorded.NOTHING;

    EntryPane(Editor editor, Look look) {
        this.model = editor.model();
        this.shown = new ConsultationViewModel(model.medicines());
        this.adviceModel = editor.advice();
        Texts texts = editor.texts();
        entry = new EntryView(model);
        advice = new AdviceView(adviceModel, texts);
        advice.setDeeds(deeds());
        advice.comeWith(entry.arrival());
        banner = new BannerView(shown);
        flags = new RedFlagBanner(adviceModel, texts);
        if (model.rights().decide()) {
            flags.setOnDeal(flag -> entry.goTo(FlagLines.place(flag.code(), flag.leg())));
        }
        recovered = new RecoveredNote(model, editor.desk(), this::toField);
        AdviceStrip strip = new AdviceStrip(adviceModel, texts);
        both = new BesideAdvice(entry, advice, strip, BOTH_FROM, look);
        model.sectionProperty()
                .subscribe(section ->
                        both.setBothFrom(
                                section == Section.DUPLEX ? MAP_AND_ADVICE_FROM : BOTH_FROM));
        way = new WayBack(entry, advice, both);
        DataWrong.watch(model, entry::goTo);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(banner, flags, recovered, both);
        look.themeProperty().subscribe(now -> entry.paletteProperty().set(now.palette()));
        look.scale(entry.textScaleProperty()::set);
        addEventFilter(KeyEvent.KEY_PRESSED, this::back);
        tellPatient();
        entry.arrival().add(this::follow);
    }

    /** The advice comes when the first section is there. */
    private void follow() {
        model.answerProperty().subscribe((was, is) -> tell());
        model.problemProperty().subscribe((was, is) -> tell());
        model.draftProperty().subscribe((was, is) -> tellDraft());
        tell();
    }

    private void tellPatient() {
        shown.showPatient(model.draftProperty().get(), model.texts().now());
    }

    /** A decision shows in the panel also where it changes no answer. */
    private void tellDraft() {
        if (recorded().equals(told)) {
            tellPatient();
        } else {
            tell();
        }
    }

    private void tell() {
        tellPatient();
        told = recorded();
        model.problemProperty()
                .get()
                .ifPresentOrElse(
                        adviceModel::off,
                        () ->
                                model.answerProperty()
                                        .get()
                                        .ifPresent(answer ->
                                                adviceModel.show(
                                                        answer.assessment(),
                                                        model.texts().now(),
                                                        answer.whole(),
                                                        told)));
    }

    private Recorded recorded() {
        CaseFile file = model.draftProperty().get();
        return new Recorded(CarriedRows.open(file, model.texts().now()), Decisions.of(file));
    }

    private Deeds deeds() {
        return new Deeds() {
            @Override
            public void opened() {
                model.weigh();
            }

            @Override
            public void goTo(OptionKey from, InputLine input) {
                leaveAdvice(from, input.pointer(), input.places());
            }

            @Override
            public void settle(MissingLine missing) {
                MissingPlaces.of(model, missing.code(), missing.side(), missing.target())
                        .ifPresent(place ->
                                way.intoForm(() -> entry.goTo(place), advice::focusMissing));
            }

            @Override
            public void decide(OptionKey option, Decision decision) {
                adviceModel
                        .status(option)
                        .flatMap(status -> Decisions.make(model, option, status, decision))
                        .ifPresent(reason -> leaveAdvice(option, "", List.of(reason)));
            }
        };
    }

    private void toField(String pointer) {
        both.showContent();
        entry.goTo(pointer);
    }

    /**
     * To the first of the places that has a field; Alt+Left leads back.
     *
     * @param lead the pointer of what leads there from the option; empty for the option itself
     */
    private void leaveAdvice(OptionKey from, String lead, List<String> places) {
        way.intoForm(() -> places.stream().anyMatch(entry::goTo), () -> advice.focus(from, lead));
    }

    private void back(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT && event.isAltDown() && way.back()) {
            event.consume();
        }
    }

    /** Tells whether letters act alone, now and whenever that changes. */
    void setLetters(ObservableValue<Boolean> letters) {
        advice.setLetters(letters);
    }

    /** F8: to the advice, and back to the form. */
    void toAdvice() {
        way.toAdvice();
    }

    EntryView entry() {
        return entry;
    }

    /** Its stops of the ring of panes, in order. */
    List<Node> panes() {
        return Stream.of(
                        List.of(banner, flags, recovered, entry.rail()),
                        entry.panes(),
                        both.panes())
                .flatMap(List::stream)
                .toList();
    }

    RedFlagBanner flags() {
        return flags;
    }

    /** The draft as it is judged now. */
    PatientSheet.Shown shown() {
        return new PatientSheet.Shown(
                model.draftProperty().get(), model.assessmentProperty().get());
    }
}
