package org.saphena.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.ui.FakeConsultations;
import org.saphena.ui.consultation.ConsultationView;

/** A visit that is read begins with its scan; the focus comes when all of it is there. */
class ReadVisitInPiecesTest extends WindowTest {
    @ParameterizedTest
    @CsvSource({"1440, 900, .scan-row", "1000, 640, VeinSpot"})
    void itBeginsAtItsTopWithTheFocusOnItsFirstStop(double width, double height, String stop) {
        Scene scene = fx(() -> Stages.scene(width, height));
        show(scene);
        ConsultationView reading =
                fx(() -> {
                    Screens.SIGNED.open(scene);
                    ConsultationView opened = (ConsultationView) node(scene, ".consultation");
                    assertThat(opened.isWhole()).isFalse();
                    assertThat(opened.lookupAll("VeinSpot")).isEmpty();
                    assertThat(scene.getRoot().lookupAll(".option-card")).isEmpty();
                    assertThat(scene.getFocusOwner()).isInstanceOf(BesideAdvice.class);
                    return opened;
                });
        settle();

        assertThat(fx(reading::isWhole)).isTrue();
        assertThat(fx(() -> reading.lookupAll("VeinSpot"))).isNotEmpty();
        assertThat(fx(() -> scene.getRoot().lookupAll(".option-card"))).isNotEmpty();
        Node first = fx(() -> reading.lookup(stop));
        assertThat(fx(scene::getFocusOwner)).isSameAs(first);
        assertThat(fx(reading::getVvalue)).isZero();
    }

    @Test
    void nothingOfTheCaseBeforeStandsBesideAnother() {
        Scene scene = fx(() -> Stages.scene(1440, 900));
        show(scene);
        Shell shell = fx(() -> Screens.BARE.open(scene));
        fxDo(() -> shell.open(FakeConsultations.FULL));
        ConsultationView reading = fx(() -> (ConsultationView) node(scene, ".consultation"));
        assertThat(fx(() -> reading.lookupAll("VeinSpot"))).isNotEmpty();
        assertThat(fx(() -> reading.lookupAll(".findings > *"))).isNotEmpty();

        fx(() -> {
            shell.open(FakeConsultations.BARE);
            assertThat(reading.lookupAll("VeinSpot")).isEmpty();
            assertThat(reading.lookupAll(".findings > *")).isEmpty();
            return reading;
        });
        settle();

        assertThat(fx(() -> reading.lookupAll(".findings > *"))).isNotEmpty();
    }
}
