package org.saphena.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of the clinical facts is carried by an entry that names it. */
class RuleIdsTest {
    private static final Pattern NAMED = Pattern.compile("(?:rule|basis): (\\[[^]]*]|[A-Z0-9-]+)");
    private static final Set<String> CARRIED = carried();

    @ParameterizedTest
    @CsvSource({
        "R-IND, 1, 18",
        "R-OPT, 1, 17",
        "R-CI-ALL, 1, 14",
        "R-ABI, 1, 11",
        "R-SVT, 0, 8",
        "R-DVT, 1, 4",
        "R-EHIT, 1, 4",
        "R-BL, 1, 2",
        "R-VTE, 1, 4",
        "R-CR, 1, 11",
        "R-FU, 1, 2",
        "R-ST, 1, 16",
        "R-ST, 20, 35",
        "R-RF, 1, 15",
        "R-VC, 1, 5",
        "R-MD, 1, 1",
    })
    void isCarried(String group, int first, int last) {
        List<String> missing = new ArrayList<>();
        IntStream.rangeClosed(first, last)
                .mapToObj(number -> group + "-%02d".formatted(number))
                .filter(id -> !CARRIED.contains(id))
                .forEach(missing::add);

        assertThat(missing).isEmpty();
    }

    @Test
    void whatAnEntryCarriesIsReadWithIt() {
        KnowledgeBase knowledge = KnowledgeReader.read(KnowledgeSource.shipped());

        assertThat(knowledge.redFlags())
                .filteredOn(flag -> flag.code().code().equals("svt-near-junction"))
                .singleElement()
                .satisfies(flag ->
                        assertThat(flag.text().basis()).containsExactly("R-RF-07", "R-SVT-01"));
        assertThat(knowledge.notes())
                .filteredOn(note -> note.code().equals("bled-before"))
                .singleElement()
                .satisfies(note -> assertThat(note.basis()).containsExactly("R-BL-02"));
    }

    @Test
    void schedulesCoverWhatIsFollowedUp() {
        KnowledgeBase knowledge = KnowledgeReader.read(KnowledgeSource.shipped());

        assertThat(knowledge.schedules())
                .extracting(Schedule::code)
                .containsExactly(
                        "thermal-standard",
                        "non-thermal-standard",
                        "foam-standard",
                        "surgery-standard",
                        "ulcer-standard");
        assertThat(knowledge.schedules().getFirst().steps())
                .extracting(Schedule.Step::after)
                .containsExactly("P0D", "P7D", "P14D", "P4W", "P3M", "P6M", "P1Y");
    }

    private static Set<String> carried() {
        Set<String> ids = new TreeSet<>();
        for (String file : KnowledgeReader.FILES) {
            String text = new String(KnowledgeSource.shipped().read(file), StandardCharsets.UTF_8);
            Matcher named = NAMED.matcher(text);
            while (named.find()) {
                ids.addAll(List.of(named.group(1).replaceAll("[\\[\\] ]", "").split(",", -1)));
            }
        }
        return ids;
    }
}
