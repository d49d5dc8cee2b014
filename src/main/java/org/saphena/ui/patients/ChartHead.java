package org.saphena.ui.patients;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.saphena.clinical.Patient;
import org.saphena.service.PastVisit;
import org.saphena.ui.control.Styled;
import org.saphena.ui.support.PatientWords;
import org.saphena.ui.support.Texts;

/** Who the patient is, with the allergies as the latest visit has them. */
final class ChartHead extends FlowPane {
    private static final PseudoClass HEED = PseudoClass.getPseudoClass("heed");
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final ChartViewModel model;
    private final Texts texts;
    private final Label name = Styled.wrapped("", "page-title");
    private final Label identity = Styled.wrapped("", "chart-identity");
    private final Label allergies = Styled.wrapped("", "chart-allergies");

    ChartHead(ChartViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("chart-who");
        setRowValignment(VPos.CENTER);
        getChildren().addAll(name, identity, allergies);
        model.history().visitsProperty().subscribe(this::tellAllergies);
    }

    /** Shows the patient of the chart; nobody while there is none. */
    void refresh() {
        name.setText("");
        identity.setText("");
        tellAllergies();
        model.chartProperty().get().ifPresent(this::show);
    }

    private void show(Chart chart) {
        Patient patient = chart.patient().patient();
        PatientWords words = new PatientWords(texts.now(), chart.today());
        name.setText(words.name(patient));
        identity.setText(
                Stream.of(
                                texts.now().get("ui.banner.born") + " " + words.born(patient),
                                texts.now().of(patient.sex()),
                                texts.now().get("ui.banner.number") + " " + patient.id())
                        .collect(Collectors.joining("  ·  ")));
    }

    private void tellAllergies() {
        List<PastVisit> visits = model.history().visitsProperty().get();
        KnownAllergies known = KnownAllergies.of(visits, texts.now());
        allergies.setText(known.text());
        allergies.pseudoClassStateChanged(HEED, known.heed());
        allergies.pseudoClassStateChanged(UNKNOWN, known.unknown());
        Styled.show(allergies, model.chartProperty().get().isPresent());
    }
}
