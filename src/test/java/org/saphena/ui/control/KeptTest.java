package org.saphena.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class KeptTest {
    private final Kept<String, Group> kept = new Kept<>();

    private List<Group> nodes(String... data) {
        return kept.of(List.of(data), text -> new Group());
    }

    @Test
    void whatIsShownAgainKeepsItsNode() {
        List<Group> before = nodes("a", "b");

        List<Group> after = nodes("b", "c");

        assertThat(after.getFirst()).isSameAs(before.getLast());
        assertThat(after.getLast()).isNotIn(before);
    }

    @Test
    void whatWasGoneForAWhileIsMadeAnew() {
        List<Group> before = nodes("a");
        nodes("b");

        assertThat(nodes("a")).isNotEqualTo(before);
    }

    @Test
    void theSameTwiceHasTwoNodes() {
        assertThat(nodes("a", "a")).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void nothingIsKnownAfterClearing() {
        List<Group> before = nodes("a");
        kept.clear();

        assertThat(nodes("a")).isNotEqualTo(before);
    }

    @Test
    void childrenAreInTheWantedOrderAndTheOthersAreGone() {
        Group box = new Group();
        Kept.arrange(box.getChildren(), nodes("a", "b", "c", "d"));

        List<Group> wanted = nodes("d", "a", "x", "c");
        Kept.arrange(box.getChildren(), wanted);

        assertThat(box.getChildren()).isEqualTo(List.<Node>copyOf(wanted));
    }
}
