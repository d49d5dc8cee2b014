package org.saphena.reasoning;

import java.util.ArrayList;
import java.util.List;

/** The conditions that rest on each recorded fact; grows while rules are made ready. */
final class Readers {
    private final List<List<Node>> byFact = new ArrayList<>();

    void add(Node node) {
        node.slot().reach().facts().forEach(fact -> of(fact).add(node));
    }

    private List<Node> of(int fact) {
        while (byFact.size() <= fact) {
            byFact.add(new ArrayList<>(0));
        }
        return byFact.get(fact);
    }

    /** The conditions that rest on the fact of this number. */
    List<Node> reading(int fact) {
        return fact < byFact.size() ? byFact.get(fact) : List.of();
    }
}
