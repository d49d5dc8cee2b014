package org.saphena.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;
import org.saphena.clinical.Trunk;
import org.saphena.text.Messages;

/**
 * The narrative of generated studies says what the cells say, vein by vein, and nothing besides.
 * What each cell means is judged here a second time, by the words of facts.md 2.1 and 2.2.
 */
class NarrativeTest {
    private static final int STUDIES = 1500;
    private static final Patch CASE = Starts.bothLegs(Starts.varicose());
    private static final List<String> STATES =
            List.of("acute-thrombus", "chronic-thrombus", "occluded", "ablated", "absent");
    private static final List<String> CLOTS = STATES.subList(0, 3);
    private static final List<String> TIMES =
            List.of("0", "0.3", "0.44", "0.45", "0.50", "0.51", "0.9", "1.00", "1.01", "1.10", "3");
    private static final List<String> SUMMARIES =
            List.of("normal", "reflux", "acute-thrombosis", "post-thrombotic", "not-examined");
    private static final Rules RULES = new Rules(Answer.KNOWLEDGE);

    /** One cell of the grid. */
    private record Cell(@Nullable String time, @Nullable String flow, @Nullable String state) {
        String json() {
            List<String> fields = new ArrayList<>();
            if (time != null) {
                fields.add("\"refluxSeconds\": " + time);
            }
            if (flow != null) {
                fields.add("\"reflux\": \"" + flow + "\"");
            }
            if (state != null) {
                fields.add("\"state\": \"" + state + "\"");
            }
            return fields.isEmpty() ? "{\"tortuous\": false}" : braces(fields);
        }

        boolean isFlowKnown() {
            return time != null || flow != null;
        }

        boolean isOpen() {
            return state == null;
        }

        boolean refluxes(SegmentId id) {
            return time == null ? "present".equals(flow) : over(id, time);
        }

        private static boolean over(SegmentId id, String time) {
            boolean long_ = id == SegmentId.CFV || id == SegmentId.FV || id == SegmentId.POPV;
            return new BigDecimal(time).compareTo(new BigDecimal(long_ ? "1.00" : "0.50")) > 0;
        }

        boolean isBorderline(SegmentId id) {
            if (time == null) {
                return false;
            }
            boolean long_ = id == SegmentId.CFV || id == SegmentId.FV || id == SegmentId.POPV;
            BigDecimal value = new BigDecimal(time);
            return value.compareTo(new BigDecimal(long_ ? "0.90" : "0.45")) >= 0
                    && value.compareTo(new BigDecimal(long_ ? "1.10" : "0.55")) <= 0;
        }
    }

    /** One study: cells, the summary of the deep veins, one perforator or none. */
    private record Study(
            Map<SegmentId, Cell> cells,
            @Nullable String summary,
            @Nullable PerforatorSite perforator,
            @Nullable String perforatorTime,
            @Nullable String perforatorDiameter) {
        String json() {
            List<String> fields = new ArrayList<>(List.of("\"date\": \"2026-03-14\""));
            if (summary != null) {
                fields.add("\"deepVeins\": \"" + summary + "\"");
            }
            fields.add(
                    "\"segments\": "
                            + braces(
                                    cells.entrySet().stream()
                                            .map(each ->
                                                    "\""
                                                            + each.getKey().code()
                                                            + "\": "
                                                            + each.getValue().json())
                                            .toList()));
            if (perforator != null) {
                fields.add(
                        "\"perforators\": [{\"site\": \""
                                + perforator.code()
                                + "\", \"refluxSeconds\": "
                                + perforatorTime
                                + ", \"diameterMm\": "
                                + perforatorDiameter
                                + "}]");
            }
            return braces(fields);
        }

        List<SegmentId> which(Predicate<Map.Entry<SegmentId, Cell>> test) {
            return cells.entrySet().stream().filter(test).map(Map.Entry::getKey).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyWordComesFromACell(Language language) {
        Random random = new Random(20260314);
        Messages messages = Messages.of(language);
        for (int i = 0; i < STUDIES; i++) {
            Study right = study(random);
            Study left = study(random);
            CaseFile file =
                    CASE.leg("duplex", right.json())
                            .with("/consultation/legs/left/duplex", left.json())
                            .file();

            assertThat(written(file, Side.RIGHT, messages)).isEqualTo(expected(right, messages));
            assertThat(written(file, Side.LEFT, messages)).isEqualTo(expected(left, messages));
        }
    }

    @ParameterizedTest
    @EnumSource
    void clotNormalAndSideAreNeverMoreThanRecorded(Language language) {
        Random random = new Random(7);
        Messages messages = Messages.of(language);
        String deepClot = language == Language.EN ? "deep vein thrombosis" : "심부정맥혈전";
        String normal = language == Language.EN ? "normal" : "정상";
        for (int i = 0; i < STUDIES; i++) {
            Study study = study(random);
            String text = written(CASE.leg("duplex", study.json()).file(), Side.RIGHT, messages);

            assertThat(text.contains(deepClot))
                    .isEqualTo("acute-thrombosis".equals(study.summary()));
            assertThat(text.contains(normal)).isEqualTo("normal".equals(study.summary()));
            assertThat(text)
                    .doesNotContain("DVT")
                    .doesNotContainPattern("(?i)\\b(right|left)\\b|오른쪽|왼쪽");
        }
    }

    private static String written(CaseFile file, Side side, Messages messages) {
        Evaluator evaluator = new Evaluator(RULES, file, "default");
        Scene leg = Scene.person(file).leg(side);
        VeinStates veins = new VeinStates(evaluator, leg);
        return new FindingsWriter(messages)
                .write(leg, veins, new TrunkReports(evaluator, veins).of(leg));
    }

    private static String expected(Study study, Messages messages) {
        Map<SegmentId, Cell> cells = study.cells();
        List<SegmentId> refluxing = study.which(each -> each.getValue().refluxes(each.getKey()));
        List<String> text = new ArrayList<>();
        say(text, messages, "reflux", scanOrder(refluxing, id -> timed(cells, id)));
        say(text, messages, "reflux-untimed", scanOrder(refluxing, id -> !timed(cells, id)));
        say(text, messages, "source-open", sourceOpen(cells, refluxing));
        say(text, messages, "acute", byState(study, "acute-thrombus"));
        say(text, messages, "occluded", byState(study, "chronic-thrombus", "occluded"));
        say(text, messages, "ablated", byState(study, "ablated", "absent"));
        if (study.perforator() != null && isPathologic(study)) {
            sayNames(text, messages, "perforators", List.of(messages.of(study.perforator())));
        }
        say(
                text,
                messages,
                "varicosities",
                study.which(each ->
                        each.getKey().isTributary()
                                && each.getValue().isOpen()
                                && (!each.getValue().isFlowKnown()
                                        || each.getValue().refluxes(each.getKey()))));
        if (refluxing.isEmpty()) {
            say(
                    text,
                    messages,
                    "no-reflux",
                    study.which(each ->
                            !each.getKey().isTributary()
                                    && !each.getKey().isDeep()
                                    && each.getValue().isOpen()
                                    && each.getValue().isFlowKnown()));
        }
        say(
                text,
                messages,
                "borderline",
                study.which(each -> each.getValue().isBorderline(each.getKey())));
        List<String> unknown =
                new ArrayList<>(
                        study
                                .which(each ->
                                        !each.getKey().isTributary()
                                                && each.getValue().isOpen()
                                                && !each.getValue().isFlowKnown())
                                .stream()
                                .map(messages::of)
                                .toList());
        if (study.perforator() != null && isOpenPerforator(study)) {
            unknown.add(messages.of(study.perforator()));
        }
        sayNames(text, messages, "flow-unknown", unknown);
        text.add(
                messages.get(
                        "reasoning.findings.deep."
                                + (study.summary() == null ? "not-recorded" : study.summary())));
        sayNames(
                text,
                messages,
                "not-examined",
                SegmentId.core().stream()
                        .filter(id -> !cells.containsKey(id))
                        .map(id -> messages.get("short.SegmentId." + id.code()))
                        .toList());
        return String.join(" ", text);
    }

    /** The highest reflux of each trunk above which nothing tells where it comes from. */
    private static List<SegmentId> sourceOpen(
            Map<SegmentId, Cell> cells, List<SegmentId> refluxing) {
        List<SegmentId> open = new ArrayList<>();
        for (Trunk trunk : Trunk.values()) {
            SegmentId junction = trunk == Trunk.SSV ? SegmentId.SPJ : SegmentId.SFJ;
            List<SegmentId> parts = SegmentId.of(trunk);
            List<SegmentId> leaking = parts.stream().filter(refluxing::contains).toList();
            if (leaking.isEmpty()) {
                continue;
            }
            SegmentId highest = leaking.getFirst();
            int at = parts.indexOf(highest);
            SegmentId above = at == 0 ? junction : parts.get(at - 1);
            boolean allOpen = parts.subList(0, at).stream().noneMatch(id -> isJudged(cells, id));
            boolean fromJunction = refluxing.contains(junction) && allOpen;
            if (!isJudged(cells, above) && !fromJunction) {
                open.add(highest);
            }
        }
        return open;
    }

    private static boolean isJudged(Map<SegmentId, Cell> cells, SegmentId id) {
        Cell cell = cells.get(id);
        return cell != null && (cell.isFlowKnown() || !cell.isOpen());
    }

    private static boolean timed(Map<SegmentId, Cell> cells, SegmentId id) {
        return Objects.requireNonNull(cells.get(id)).time() != null;
    }

    private static List<SegmentId> scanOrder(List<SegmentId> ids, Predicate<SegmentId> which) {
        return ids.stream().filter(which).toList();
    }

    private static List<SegmentId> byState(Study study, String... states) {
        return study.which(
                each -> Stream.of(states).anyMatch(state -> state.equals(each.getValue().state())));
    }

    private static boolean isPathologic(Study study) {
        return atLeast(study.perforatorTime(), "0.50")
                && atLeast(study.perforatorDiameter(), "3.5");
    }

    /**
     * Neither pathologic nor ruled out: one of the two is unknown and the other does not rule it
     * out.
     */
    private static boolean isOpenPerforator(Study study) {
        boolean ruledOut =
                below(study.perforatorTime(), "0.50") || below(study.perforatorDiameter(), "3.5");
        return !ruledOut && !isPathologic(study);
    }

    private static boolean atLeast(@Nullable String value, String bound) {
        return value != null
                && !"null".equals(value)
                && new BigDecimal(value).compareTo(new BigDecimal(bound)) >= 0;
    }

    private static boolean below(@Nullable String value, String bound) {
        return value != null && !"null".equals(value) && !atLeast(value, bound);
    }

    private static void say(List<String> text, Messages messages, String key, List<SegmentId> ids) {
        sayNames(text, messages, key, ids.stream().map(messages::of).toList());
    }

    private static void sayNames(
            List<String> text, Messages messages, String key, List<String> names) {
        if (!names.isEmpty()) {
            text.add(messages.get("reasoning.findings." + key, String.join(", ", names)));
        }
    }

    private static Study study(Random random) {
        Map<SegmentId, Cell> cells = new EnumMap<>(SegmentId.class);
        int share = 1 + random.nextInt(9);
        for (SegmentId id : SegmentId.values()) {
            if (random.nextInt(10) < share) {
                cells.put(id, cell(random));
            }
        }
        boolean perforator = random.nextBoolean();
        return new Study(
                cells,
                random.nextInt(4) == 0 ? null : pick(random, summaries(cells)),
                perforator ? pick(random, List.of(PerforatorSite.values())) : null,
                perforator ? pick(random, List.of("null", "0.49", "0.50", "0.8")) : null,
                perforator ? pick(random, List.of("null", "3.4", "3.5", "4")) : null);
    }

    /** The summaries that the deep cells do not contradict; a case file with another is refused. */
    private static List<String> summaries(Map<SegmentId, Cell> cells) {
        List<Cell> deep =
                cells.entrySet().stream()
                        .filter(each -> each.getKey().isDeep())
                        .map(Map.Entry::getValue)
                        .toList();
        List<String> allowed = new ArrayList<>(SUMMARIES);
        if (!deep.isEmpty()) {
            allowed.remove("not-examined");
        }
        if (deep.stream().anyMatch(cell -> CLOTS.contains(String.valueOf(cell.state())))) {
            allowed.removeAll(List.of("normal", "reflux"));
        }
        if (deep.stream().anyMatch(cell -> "present".equals(cell.flow()) && cell.time() == null)) {
            allowed.remove("normal");
        }
        if (deep.stream().anyMatch(cell -> "acute-thrombus".equals(cell.state()))) {
            allowed.remove("post-thrombotic");
        }
        return allowed;
    }

    private static Cell cell(Random random) {
        return new Cell(
                random.nextInt(3) > 0 ? pick(random, TIMES) : null,
                random.nextInt(3) == 0 ? pick(random, List.of("present", "absent")) : null,
                random.nextInt(4) == 0 ? pick(random, STATES) : null);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String braces(List<String> fields) {
        return fields.stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
