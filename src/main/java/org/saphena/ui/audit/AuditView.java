package org.saphena.ui.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.saphena.service.AuditReview;
import org.saphena.storage.AuditRow;
import org.saphena.storage.AuditVerdict;
import org.saphena.ui.audit.AuditViewModel.Seen;
import org.saphena.ui.control.Card;
import org.saphena.ui.control.Columns;
import org.saphena.ui.control.LabelledField;
import org.saphena.ui.control.Outcomes;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.control.WorkBar;
import org.saphena.ui.support.Texts;

/** The audit trail as a table under its filters, with the check and the ways out above. */
public final class AuditView extends VBox {
    private static final Columns COLUMNS =
            new Columns(
                    List.of(22.0, 13.0, 21.0, 19.0, 25.0),
                    List.of(
                            "vault.audit.time",
                            "vault.audit.person",
                            "vault.audit.what",
                            "vault.audit.about",
                            "vault.audit.outcome"));

    private final AuditViewModel model;
    private final Texts texts;
    private final AuditTargets targets;
    private final AuditFilterBar filter;
    private final PasswordField kit = new PasswordField();
    private final VBox verdict = Styled.styled(new VBox(), "outcomes");
    private final RowList rows = new RowList();
    private final StackPane headings = new StackPane();
    private final Label state = Styled.wrapped("", "list-state");
    private final Button more;
    private final Card detail = new Card();
    private Optional<AuditRow> chosen = Optional.empty();

    public AuditView(AuditViewModel model, Texts texts, AuditTargets targets) {
        this.model = model;
        this.texts = texts;
        this.targets = targets;
        getStyleClass().add("office-room");
        filter = new AuditFilterBar(texts, model::find);
        more = button("vault.audit.more", model::more);
        rows.showAll();
        getChildren().addAll(checks(), filter, headings, state, rows, new FlowPane(more), detail);
        model.seenProperty().subscribe(this::show);
        model.verdictProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private Card checks() {
        LabelledField code = new LabelledField(kit, texts.of("vault.audit.kit"));
        Button verify = button("vault.audit.verify", this::verify);
        kit.setOnAction(event -> verify());
        Card card =
                new Card(
                        verdict,
                        new WorkBar(model.workProperty(), texts),
                        new Outcomes(model.toldProperty(), model.problemProperty()),
                        code,
                        Styled.styled(
                                new FlowPane(
                                        verify,
                                        button(
                                                "vault.audit.csv",
                                                () -> export("csv", model::exportTable)),
                                        button(
                                                "vault.audit.fhir",
                                                () -> export("fhir.json", model::exportFhir))),
                                "buttons"));
        card.title().textProperty().bind(texts.of("vault.audit.title"));
        return card;
    }

    private Button button(String key, Runnable action) {
        return Styled.button(texts, key, action);
    }

    private void verify() {
        model.verify(kit.getText());
        kit.clear();
    }

    private void export(String ending, Consumer<Path> writing) {
        targets.place("saphena-audit." + ending).ifPresent(writing);
    }

    private void show() {
        Optional<Seen> seen = model.seenProperty().get();
        if (seen.isEmpty()) {
            chosen = Optional.empty();
            filter.clear();
            kit.clear();
        }
        seen.ifPresent(each -> filter.offer(each.people()));
        AuditWords words = words(seen);
        headings.getChildren().setAll(COLUMNS.headings(texts.now()));
        rows.fill(
                seen.map(each -> each.rows().stream().map(row -> line(row, words)).toList())
                        .orElse(List.of()));
        boolean nothing = seen.filter(each -> each.rows().isEmpty()).isPresent();
        state.setText(nothing ? texts.now().get("vault.audit.nothing") : "");
        Styled.show(state, nothing);
        Styled.show(more, seen.filter(Seen::more).isPresent());
        showVerdict();
        showDetail(words);
    }

    private AuditWords words(Optional<Seen> seen) {
        return new AuditWords(
                texts.now(),
                seen.map(Seen::people).orElse(Map.of()),
                seen.map(Seen::numbers).orElse(Map.of()));
    }

    private void showVerdict() {
        Optional<AuditVerdict> found = model.verdictProperty().get();
        String kind =
                found.map(each -> each.isSound() ? "done-text" : "backup-failed").orElse("hint");
        List<String> lines =
                found.map(this::worded).orElse(List.of(texts.now().get("vault.audit.unchecked")));
        verdict.getChildren()
                .setAll(lines.stream().map(line -> Styled.wrapped(line, kind)).toList());
    }

    private List<String> worded(AuditVerdict found) {
        if (found.isSound()) {
            return List.of(texts.now().get("vault.audit.sound", found.rows(), found.proved()));
        }
        List<String> faults = new ArrayList<>();
        faults.add(texts.now().get("vault.audit.unsound", found.rows()));
        faults.addAll(AuditReview.words(found, texts.language()));
        return faults;
    }

    private RowList.Line line(AuditRow row, AuditWords words) {
        List<String> cells =
                List.of(
                        words.time(row),
                        words.person(row),
                        words.event(row),
                        words.about(row),
                        words.outcome(row));
        return new RowList.Line(
                COLUMNS.line(cells.stream().map(Styled::wrapped).toArray(Label[]::new)),
                String.join(", ", cells),
                () -> {
                    chosen = Optional.of(row);
                    showDetail(words);
                });
    }

    private void showDetail(AuditWords words) {
        Styled.show(detail, chosen.isPresent());
        chosen.ifPresent(row -> {
            detail.title().setText(texts.now().get("vault.audit.row", row.seq()));
            detail.fill(words.detail(row).stream().map(Styled::wrapped).toArray(Label[]::new));
        });
    }

    /** Where work begins. */
    public void focusFirst() {
        filter.focusFirst();
    }
}
