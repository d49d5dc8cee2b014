package org.saphena.reasoning;

import java.util.List;
import org.saphena.knowledge.Truth;

/**
 * Why an option stands as it does: one rule, how far it was met, and the values it looked at in
 * reading order.
 */
public record Reason(
        String rule, Truth truth, String text, List<Input> inputs, List<String> citations) {}
