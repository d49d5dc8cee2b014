package org.saphena.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.saphena.service.Permission;
import org.saphena.ui.advice.RedFlagBanner;
import org.saphena.ui.consultation.BannerView;
import org.saphena.ui.support.Texts;

/** The top of the window: its bar, who the patient is, and what must not be missed. */
final class Head extends VBox {
    private final UnsavedBar unsaved;
    private final AppBar bar;
    private final BannerView banner;
    private final RedFlagBanner flags;

    /**
     * @param actions what its buttons do
     */
    Head(AppBar bar, ShellViewModel model, ClinicViewModel clinic, Texts texts, Actions actions) {
        this.bar = bar;
        unsaved = new UnsavedBar(clinic, texts, actions.files()::saveCopy);
        banner = new BannerView(model.consultation());
        flags = new RedFlagBanner(model.advice(), texts);
        getChildren()
                .addAll(
                        bar,
                        unsaved,
                        new KnowledgeBar(model, texts),
                        banner,
                        flags,
                        new SignedStrip(
                                clinic.signed(),
                                texts,
                                () -> clinic.may(Permission.AMEND),
                                actions::amend),
                        new ReadyStrip(clinic, texts),
                        new AcceptanceBar(
                                new KnowledgeAcceptance(clinic, model::report),
                                model.knowledge(),
                                texts),
                        new DamageBar(clinic, texts),
                        new ProblemBar(model, texts),
                        new DoorStrip(clinic, texts));
    }

    /** Its stops of the ring of panes, in order. */
    List<Node> panes() {
        return List.of(unsaved, bar, banner, flags);
    }

    RedFlagBanner flags() {
        return flags;
    }
}
