package org.saphena.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Decision;
import org.saphena.clinical.OptionKey;
import org.saphena.ui.advice.AdviceView;
import org.saphena.ui.advice.AdviceViewModel;
import org.saphena.ui.advice.Deeds;
import org.saphena.ui.advice.Recorded;
import org.saphena.ui.advice.RedFlagBanner;
import org.saphena.ui.consultation.BannerView;
import org.saphena.ui.consultation.ConsultationViewModel;
import org.saphena.ui.control.Segmented;
import org.saphena.ui.control.Styled;
import org.saphena.ui.entry.CarriedRows;
import org.saphena.ui.entry.Decisions;
import org.saphena.ui.entry.EntryView;
import org.saphena.ui.entry.EntryViewModel;
import org.saphena.ui.entry.FlagLines;
import org.saphena.ui.support.Texts;

/**
 * A consultation while it is written: banner, red flags, the editor, and the advice beside it,
 * which follows every change.
 */
final class EntryPane extends VBox {
    private static final double BOTH_FROM = 1100;
    private static final double PANEL_SHARE = 0.225;
    private static final double NARROWEST_PANEL = 300;
    private static final double WIDEST_PANEL = 440;

    private final EntryViewModel model;
    private final ConsultationViewModel shown = new ConsultationViewModel();
    private final AdviceViewModel adviceModel;
    private final EntryView entry;
    private final AdviceView advice;
    private final BannerView banner;
    private final RedFlagBanner flags;
    private final Look look;
    private final ToggleButton formTab = new ToggleButton();
    private final ToggleButton adviceTab = new ToggleButton();
    private final HBox tabs = Styled.styled(new HBox(), "tabs");
    private Optional<Node> cameFrom = Optional.empty();
    private Recorded told = Recorded.NOTHING;
    private boolean adviceFirst;

    EntryPane(EntryViewModel model, AdviceViewModel adviceModel, Texts texts, Look look) {
        this.model = model;
        this.adviceModel = adviceModel;
        this.look = look;
        entry = new EntryView(model);
        advice = new AdviceView(adviceModel, texts);
        advice.setDeeds(deeds());
        banner = new BannerView(shown);
        flags = new RedFlagBanner(adviceModel, texts);
        flags.setOnDeal(flag -> entry.goTo(FlagLines.place(flag.code(), flag.leg())));
        HBox body = new HBox(entry, advice);
        body.setMinHeight(0);
        body.setPrefHeight(0);
        HBox.setHgrow(entry, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        Segmented both = new Segmented();
        both.getChildren().addAll(tab(formTab, false), tab(adviceTab, true));
        formTab.textProperty().bind(texts.of("ui.entry.tab.form"));
        adviceTab.textProperty().bind(texts.of("ui.tab.advice"));
        tabs.getChildren().add(both);
        getChildren().addAll(banner, flags, tabs, body);
        look.themeProperty().subscribe(now -> entry.paletteProperty().set(now.palette()));
        look.textPercentProperty()
                .subscribe(percent -> {
                    entry.textScaleProperty().set(percent.intValue() / 100.0);
                    arrange();
                });
        widthProperty().subscribe(this::arrange);
        model.answerProperty().subscribe(this::tell);
        model.problemProperty().subscribe(this::tell);
        model.draftProperty().subscribe(this::tellDraft);
        addEventFilter(KeyEvent.KEY_PRESSED, this::back);
        tell();
    }

    private Node tab(ToggleButton button, boolean showsAdvice) {
        button.setOnAction(event -> {
            adviceFirst = showsAdvice;
            arrange();
        });
        return button;
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
            public void goTo(String pointer) {
                leaveAdvice(pointer);
            }

            @Override
            public void decide(OptionKey option, Decision decision) {
                adviceModel
                        .status(option)
                        .flatMap(status -> Decisions.make(model, option, status, decision))
                        .ifPresent(EntryPane.this::leaveAdvice);
            }
        };
    }

    /** To a field of the form; Alt+Left leads back to where the focus is now. */
    private void leaveAdvice(String pointer) {
        Node from = getScene().getFocusOwner();
        if (tabs.isVisible()) {
            adviceFirst = false;
            arrange();
        }
        if (entry.goTo(pointer)) {
            cameFrom = Optional.ofNullable(from);
        }
    }

    private void back(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT && event.isAltDown() && cameFrom.isPresent()) {
            event.consume();
            if (tabs.isVisible()) {
                adviceFirst = true;
                arrange();
            }
            cameFrom.get().requestFocus();
            cameFrom = Optional.empty();
        }
    }

    private void arrange() {
        double scale = look.textPercentProperty().get() / 100.0;
        boolean both = getWidth() / scale >= BOTH_FROM;
        Styled.show(tabs, !both);
        Styled.show(entry, both || !adviceFirst);
        Styled.show(advice, both || adviceFirst);
        formTab.setSelected(!adviceFirst);
        adviceTab.setSelected(adviceFirst);
        HBox.setHgrow(advice, both ? Priority.NEVER : Priority.ALWAYS);
        double panel = Math.clamp(getWidth() * PANEL_SHARE, NARROWEST_PANEL, WIDEST_PANEL);
        advice.setPrefWidth(panel * Math.max(1, scale));
        advice.setMinWidth(both ? USE_PREF_SIZE : 0);
        advice.setMaxWidth(both ? USE_PREF_SIZE : Double.MAX_VALUE);
    }

    /** F8: to the advice, and back to the form. */
    void toAdvice() {
        boolean inside = advice.isFocusWithin();
        if (tabs.isVisible()) {
            adviceFirst = !inside;
            arrange();
        }
        if (inside) {
            entry.focusFirst();
        } else {
            advice.focusFirst();
        }
    }

    EntryView entry() {
        return entry;
    }

    /** Its stops of the ring of panes, in order. */
    Node[] panes() {
        return new Node[] {banner, flags, entry.rail(), entry.form(), advice};
    }
}
