package org.saphena.ui.shell;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.saphena.clinical.Version;
import org.saphena.reasoning.KnowledgeStamp;
import org.saphena.service.SignedAdvice;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.control.Styled;
import org.saphena.ui.shell.SignedViewModel.Known;
import org.saphena.ui.support.Texts;

/**
 * Over a signed visit: who signed it and when, and whether the advice on the screen is the one that
 * was signed.
 */
final class SignedStrip extends HBox {
    private final SignedViewModel signed;
    private final Texts texts;
    private final VBox words = new VBox();
    private final Button button = new Button();
    private final BooleanSupplier mayAmend;

    /**
     * @param mayAmend whether who is at work begins amendments
     */
    SignedStrip(SignedViewModel signed, Texts texts, BooleanSupplier mayAmend, Runnable amend) {
        this.signed = signed;
        this.texts = texts;
        getStyleClass().addAll("signed-strip");
        setAlignment(Pos.CENTER_LEFT);
        this.mayAmend = mayAmend;
        button.textProperty().bind(texts.of("ui.shell.signed.amend"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> amend.run());
        getChildren().addAll(Styled.growing(words), button);
        signed.knownProperty().subscribe(this::refresh);
        texts.messagesProperty().subscribe(this::refresh);
        refresh();
    }

    private void refresh() {
        Optional<Known> known = signed.knownProperty().get();
        Styled.show(this, known.isPresent());
        Styled.show(button, mayAmend.getAsBoolean());
        words.getChildren().clear();
        known.ifPresent(this::show);
    }

    private void show(Known known) {
        Messages messages = texts.now();
        switch (known) {
            case Known.Checking _ -> say(messages.get("ui.shell.signed.checking"));
            case Known.Not _ -> heed(messages.get("ui.shell.signed.unknown"));
            case Known.Unseen(Version version) -> {
                say(who(version, messages));
                sayAmended(version, messages);
            }
            case Known.Compared(SignedAdvice advice) -> {
                say(who(advice.version(), advice.then(), messages));
                sayAmended(advice.version(), messages);
                if (advice.same()) {
                    say(messages.get("ui.shell.signed.same"));
                } else {
                    heed(
                            messages.get(
                                    "ui.shell.signed.differs",
                                    advice.now(),
                                    advice.then().version()));
                }
            }
        }
    }

    private void sayAmended(Version version, Messages messages) {
        if (version.amends() != null) {
            say(
                    messages.get(
                            "ui.shell.signed.amended",
                            version.amends(),
                            String.valueOf(version.because())));
        }
    }

    private static String when(Version version, Messages messages) {
        return version.at() == null
                ? messages.get("ui.notRecorded")
                : Formats.date(version.at().toLocalDate(), messages.language());
    }

    private String who(Version version, Messages messages) {
        return messages.get(
                "ui.shell.signed.only",
                when(version, messages),
                String.valueOf(version.by()),
                String.valueOf(version.number()));
    }

    private String who(Version version, KnowledgeStamp then, Messages messages) {
        return messages.get(
                "ui.shell.signed.by",
                when(version, messages),
                String.valueOf(version.by()),
                String.valueOf(version.number()),
                then.version(),
                messages.get("ui.profile." + then.profile()));
    }

    private void say(String text) {
        words.getChildren().add(Styled.wrapped(text));
    }

    private void heed(String text) {
        Label label = Styled.wrapped(text, "warn-text");
        words.getChildren().add(label);
    }
}
