package org.saphena.ui.registry;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Patient;
import org.saphena.storage.MergeReason;
import org.saphena.storage.PatientKey;
import org.saphena.storage.StoredPatient;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.Columns;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Notices;
import org.saphena.ui.control.Styled;
import org.saphena.ui.registry.MergeViewModel.Entry;
import org.saphena.ui.support.PatientWords;
import org.saphena.ui.support.Texts;

/** Two entries of one person: side by side, which number stays, why, and the other one typed. */
final class MergeView {
    private static final Columns COLUMNS = new Columns(List.of(24.0, 38.0, 38.0), List.of());

    private final MergeViewModel model;
    private final Texts texts;
    private final Parts parts;
    private final TextField search;
    private final VBox offered = Styled.styled(new VBox(), "stack");
    private final VBox both = Styled.styled(new VBox(), "merge-table");
    private final OneOf<PatientKey> keeping;
    private final LabelledField confirming;
    private final VBox rest;
    private final Button merge;
    private final ScrollPane page;

    MergeView(MergeViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        parts = new Parts(texts);
        search = parts.field(model.queryProperty());
        confirming =
                new LabelledField(
                        parts.field(model.typedProperty()), texts.of("ui.registry.merge.typed"));
        merge = parts.primary("ui.registry.merge.do", model::merge);
        keeping = parts.oneOf("ui.registry.merge.stays", this::numberOf, model.keptProperty());
        rest =
                Styled.styled(
                        new VBox(
                                both,
                                keeping,
                                parts.oneOf(
                                        "ui.registry.merge.reason",
                                        List.of(MergeReason.values()),
                                        model.reasonProperty()),
                                confirming),
                        "stack");
        page =
                parts.page(
                        "ui.registry.merge.title",
                        parts.words("ui.registry.merge.text"),
                        new LabelledField(search, texts.of("ui.registry.merge.search")),
                        offered,
                        rest,
                        new Notices(model.problemProperty()),
                        Styled.styled(
                                new FlowPane(merge, parts.button("ui.registry.back", back)),
                                "buttons"));
        model.offeredProperty().subscribe(this::showOffered);
        model.oneProperty().subscribe(this::showBoth);
        model.otherProperty().subscribe(this::showBoth);
        model.keptProperty().subscribe(this::arm);
        model.typedProperty().subscribe(this::arm);
        model.reasonProperty().subscribe(this::arm);
        texts.messagesProperty().subscribe(this::showOffered);
        texts.messagesProperty().subscribe(this::showBoth);
        showOffered();
        showBoth();
    }

    private void arm() {
        merge.setDisable(!model.isConfirmed());
        confirming.say(
                model.gone()
                        .map(gone -> texts.now().get("ui.registry.merge.goes", gone.number()))
                        .orElse(""),
                false);
    }

    private void showOffered() {
        offered.getChildren().clear();
        model.oneProperty()
                .get()
                .ifPresent(entry -> {
                    PatientWords words = new PatientWords(texts.now(), entry.today());
                    for (StoredPatient each : model.offeredProperty().get()) {
                        Button button = new Button(words.spoken(each.patient()));
                        button.setWrapText(true);
                        button.setMinHeight(Button.USE_PREF_SIZE);
                        button.setOnAction(event -> model.choose(each.key()));
                        offered.getChildren().add(button);
                    }
                });
        Styled.show(offered, model.both().isEmpty() && !offered.getChildren().isEmpty());
    }

    private void showBoth() {
        List<Entry> two = model.both();
        both.getChildren().clear();
        keeping.offer(two.stream().map(Entry::key).toList());
        Styled.show(rest, !two.isEmpty());
        showOffered();
        if (!two.isEmpty()) {
            fill(two.getFirst(), two.getLast());
        }
        arm();
    }

    private String numberOf(PatientKey key) {
        return model.both().stream()
                .filter(each -> each.key().equals(key))
                .map(Entry::number)
                .findFirst()
                .orElse("");
    }

    private void fill(Entry left, Entry right) {
        Messages messages = texts.now();
        PatientWords words = new PatientWords(messages, left.today());
        row("ui.banner.number", left, right, Entry::number);
        row("ui.patients.column.name", left, right, each -> words.name(patient(each)));
        row("ui.patients.column.born", left, right, each -> words.born(patient(each)));
        row("ui.patients.new.sex", left, right, each -> messages.of(patient(each).sex()));
        row("ui.registry.merge.visits", left, right, each -> "" + each.visits().size());
        row("ui.patients.column.visit", left, right, each -> lastVisit(each, messages));
    }

    private static Patient patient(Entry entry) {
        return entry.stored().patient();
    }

    private static String lastVisit(Entry entry, Messages messages) {
        return entry.visits().stream()
                .findFirst()
                .map(visit -> Formats.date(visit.date(), messages.language()))
                .orElse(messages.get("ui.patients.no-visit"));
    }

    /** What differs is said to differ. */
    private void row(String key, Entry left, Entry right, Function<Entry, String> get) {
        String one = get.apply(left);
        String two = get.apply(right);
        boolean differs = !Objects.equals(one, two);
        Label second = Styled.wrapped(two);
        GridPane line =
                COLUMNS.line(
                        Styled.wrapped(texts.now().get(key), "field-name"),
                        Styled.wrapped(one),
                        differs ? Styled.styled(second, "differs") : second);
        both.getChildren().add(line);
    }

    ScrollPane page() {
        return page;
    }

    void focusFirst() {
        search.requestFocus();
    }
}
