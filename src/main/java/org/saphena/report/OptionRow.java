package org.saphena.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.saphena.clinical.OptionKey;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;

/**
 * Options of one status for one reason.
 *
 * @param withoutSource whether the reason itself names no source, though it would need one
 * @param decided what was decided, for the options about which anything was
 */
record OptionRow(
        OptionStatus status,
        Phrase why,
        List<String> citations,
        boolean withoutSource,
        List<OptionKey> options,
        Map<OptionKey, Phrase> decided) {

    boolean isFor(OptionStatus other, Phrase reason) {
        return status == other && why.equals(reason);
    }

    OptionRow with(OptionRow other) {
        Map<OptionKey, Phrase> decisions = new LinkedHashMap<>(decided);
        decisions.putAll(other.decided);
        return new OptionRow(
                status,
                why,
                Stream.concat(citations.stream(), other.citations.stream()).distinct().toList(),
                withoutSource || other.withoutSource,
                Stream.concat(options.stream(), other.options.stream()).toList(),
                decisions);
    }

    /**
     * First what was decided, option by option; then the others, those of the same legs together.
     */
    Phrase names(Context context) {
        Phrase names = Phrase.EMPTY;
        for (Map.Entry<OptionKey, Phrase> entry : decided.entrySet()) {
            OptionKey key = entry.getKey();
            names =
                    Phrase.join(
                            " ",
                            names,
                            context.badge(key.leg())
                                    .strong(OptionName.of(context, List.of(key)))
                                    .plain(": ")
                                    .then(entry.getValue()));
        }
        List<OptionKey> rest = options.stream().filter(key -> !decided.containsKey(key)).toList();
        for (Map.Entry<List<Side>, List<OptionKey>> entry : byLegs(rest).entrySet()) {
            names =
                    Phrase.join(
                            " ",
                            names,
                            badges(context, entry.getKey())
                                    .strong(OptionName.of(context, entry.getValue()) + "."));
        }
        return names;
    }

    /** The options of both legs, then those of one leg each, as far as there are any. */
    static Map<List<Side>, List<OptionKey>> byLegs(List<OptionKey> options) {
        Map<OptionKey, List<Side>> legs = new LinkedHashMap<>();
        options.forEach(
                key -> legs.computeIfAbsent(onRight(key), k -> new ArrayList<>()).add(key.leg()));
        Map<List<Side>, List<OptionKey>> result = new LinkedHashMap<>();
        for (List<Side> sides :
                List.of(List.of(Side.RIGHT, Side.LEFT), List.of(Side.RIGHT), List.of(Side.LEFT))) {
            List<OptionKey> those = new ArrayList<>();
            legs.forEach((key, of) -> {
                if (of.equals(sides)) {
                    those.add(key);
                }
            });
            if (!those.isEmpty()) {
                result.put(sides, those);
            }
        }
        return result;
    }

    static Phrase badges(Context context, List<Side> sides) {
        Phrase badges = Phrase.EMPTY;
        for (Side side : sides) {
            badges = badges.then(context.badge(side));
        }
        return badges;
    }

    private static OptionKey onRight(OptionKey key) {
        return new OptionKey(Side.RIGHT, key.treatment(), key.target());
    }
}
