package org.saphena.ui.consultation;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.saphena.ui.consultation.Banner.Item;
import org.saphena.ui.consultation.Banner.Tone;
import org.saphena.ui.control.Icons;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.Named;

/**
 * The patient's banner. It wraps rather than hide anything. Its border lights up when another
 * patient comes, unless the system asks for no motion.
 */
public final class BannerView extends FlowPane {
    private static final PseudoClass SWITCHED = PseudoClass.getPseudoClass("switched");
    private static final Duration FLASH = Duration.millis(600);

    private final PauseTransition flash = new PauseTransition(FLASH);
    private String person = "";

    public BannerView(ConsultationViewModel model) {
        getStyleClass().add("banner");
        setRowValignment(VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        flash.setOnFinished(event -> pseudoClassStateChanged(SWITCHED, false));
        model.bannerProperty()
                .subscribe(banner -> {
                    Styled.show(this, banner.isPresent());
                    banner.ifPresent(this::show);
                });
    }

    private void show(Banner banner) {
        Named.stop(this, AccessibleRole.TEXT, banner.spoken());
        HBox name = new HBox(Styled.label(banner.name(), "banner-name"));
        name.getStyleClass().add("banner-item");
        name.setAlignment(Pos.BASELINE_LEFT);
        if (!banner.otherName().isEmpty()) {
            name.getChildren().add(Styled.label(banner.otherName(), "banner-other-name"));
        }
        getChildren().setAll(name);
        add(banner.identity());
        add(banner.cautions());
        flash(banner);
    }

    private void flash(Banner banner) {
        boolean another = !person.isEmpty() && !person.equals(banner.number());
        person = banner.number();
        if (another && !Platform.getPreferences().isReducedMotion()) {
            pseudoClassStateChanged(SWITCHED, true);
            flash.playFromStart();
        }
    }

    private void add(List<Item> items) {
        items.forEach(item -> getChildren().add(item(item)));
    }

    private static HBox item(Item item) {
        Label value = Styled.wrapped(item.value(), "banner-value");
        HBox box = new HBox(Styled.label(item.label(), "banner-label"), value);
        box.getStyleClass().addAll("banner-item", tone(item.tone()));
        box.setAlignment(Pos.CENTER_LEFT);
        if (item.tone() == Tone.HEED) {
            box.getChildren().addFirst(Icons.of(Feather.ALERT_CIRCLE));
        }
        return box;
    }

    private static String tone(Tone tone) {
        return switch (tone) {
            case PLAIN -> "plain";
            case HEED -> "heed";
            case UNKNOWN -> "unknown";
        };
    }
}
