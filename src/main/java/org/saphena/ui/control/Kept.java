package org.saphena.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * The nodes for some data. What is shown again keeps its node, so that a change costs what it
 * changes and a node that stays keeps the focus.
 */
public final class Kept<K, N extends Node> {
    private Map<K, N> nodes = new HashMap<>();

    /** One node for each of {@code data}; the nodes of what is not among them are forgotten. */
    public List<N> of(List<? extends K> data, Function<? super K, ? extends N> make) {
        Map<K, N> now = new HashMap<>();
        List<N> wanted = new ArrayList<>();
        for (K each : data) {
            N known = now.containsKey(each) ? null : nodes.get(each);
            N node = known == null ? make.apply(each) : known;
            now.putIfAbsent(each, node);
            wanted.add(node);
        }
        nodes = now;
        return wanted;
    }

    /** Forgets every node, as when the language changes. */
    public void clear() {
        nodes.clear();
    }

    /** Makes {@code children} the same as {@code wanted}, and touches nothing that stays. */
    public static void arrange(ObservableList<Node> children, List<? extends Node> wanted) {
        Set<Node> staying = new HashSet<>(wanted);
        if (!staying.containsAll(children)) {
            children.retainAll(staying);
        }
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            if (i >= children.size() || children.get(i) != node) {
                children.remove(node);
                children.add(i, node);
            }
        }
    }
}
