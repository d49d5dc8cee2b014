package org.saphena.ui.people;

import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.saphena.storage.Account;
import org.saphena.ui.control.Columns;
import org.saphena.ui.control.Outcomes;
import org.saphena.ui.control.RowList;
import org.saphena.ui.control.Styled;
import org.saphena.ui.people.PeopleViewModel.Seen;
import org.saphena.ui.support.Moments;
import org.saphena.ui.support.Texts;

/** Everybody in a list; below it the card of the chosen one, or of somebody new. */
public final class PeopleView extends VBox {
    private static final Columns COLUMNS =
            new Columns(
                    List.of(30.0, 34.0, 14.0, 22.0),
                    List.of(
                            "vault.people.name",
                            "vault.people.roles",
                            "vault.people.state",
                            "vault.people.last"));

    private final PeopleViewModel model;
    private final Texts texts;
    private final RowList rows = new RowList();
    private final StackPane headings = new StackPane();
    private final VBox card = new VBox();
    private final PersonCard person;
    private final NewPersonCard fresh;
    private final Button add;

    public PeopleView(PeopleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("office-room");
        person = new PersonCard(model, texts);
        fresh = new NewPersonCard(model, texts);
        add = Styled.styled(Styled.button(texts, "vault.people.add", this::add), Styles.ACCENT);
        rows.showAll();
        getChildren()
                .addAll(
                        new FlowPane(add),
                        new Outcomes(model.toldProperty(), model.problemProperty()),
                        headings,
                        rows,
                        card);
        model.seenProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::show);
        texts.messagesProperty().subscribe(this::show);
        show();
    }

    private void add() {
        model.chosenProperty().set(Optional.empty());
        fresh.open();
        show();
        fresh.focusFirst();
    }

    private void show() {
        Optional<Seen> seen = model.seenProperty().get();
        headings.getChildren().setAll(COLUMNS.headings(texts.now()));
        rows.fill(seen.map(this::lines).orElse(List.of()));
        if (seen.isEmpty()) {
            fresh.close();
        }
        Optional<Account> chosen = model.chosenAccount();
        chosen.ifPresentOrElse(
                account -> {
                    fresh.close();
                    person.show(account);
                },
                person::clear);
        card.getChildren().clear();
        if (chosen.isPresent()) {
            card.getChildren().add(person);
        } else if (fresh.isOpen()) {
            card.getChildren().add(fresh);
        }
    }

    private List<RowList.Line> lines(Seen seen) {
        return seen.all().stream().map(account -> line(account, seen)).toList();
    }

    private RowList.Line line(Account account, Seen seen) {
        String name =
                account.key().equals(seen.me())
                        ? texts.now().get("vault.people.me", account.name())
                        : account.name();
        String roles = roles(account, texts);
        String state = texts.now().get(account.disabled() ? "vault.people.off" : "vault.people.on");
        String last = moment(seen.last().get(account.key()));
        Region row =
                COLUMNS.line(
                        Styled.wrapped(name),
                        Styled.wrapped(roles),
                        Styled.wrapped(state),
                        Styled.wrapped(last));
        return new RowList.Line(
                row,
                String.join(", ", name, roles, state, texts.now().get("vault.people.last"), last),
                () -> {
                    model.chosenProperty().set(Optional.of(account.key()));
                    person.focusFirst();
                });
    }

    /** The roles of somebody in words. */
    static String roles(Account account, Texts texts) {
        return account.roles().stream()
                .sorted()
                .map(texts.now()::of)
                .collect(Collectors.joining(", "));
    }

    private String moment(@Nullable Instant at) {
        return at == null ? texts.now().get("vault.people.never") : Moments.of(at, texts.now());
    }

    /** Where work begins. */
    public void focusFirst() {
        if (!rows.focusFirst()) {
            add.requestFocus();
        }
    }
}
