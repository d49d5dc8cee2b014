package org.saphena.ui.guided;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.text.Messages;
import org.saphena.ui.guided.Strip.Deed;
import org.saphena.ui.support.Texts;

/** The guided visit in words. */
final class GuidedWords {
    private final Texts texts;

    GuidedWords(Texts texts) {
        this.texts = texts;
    }

    Strip offer() {
        Messages now = texts.now();
        return new Strip(
                now.get("ui.guided.visit"),
                now.get("ui.guided.visit"),
                now.get("ui.guided.offer", Tour.VISIT.seconds()),
                "",
                List.of(Deed.START, Deed.PRACTISE, Deed.DECLINE));
    }

    Strip step(Tour tour, int at) {
        Step step = tour.steps().get(at);
        String text = texts.now().get("ui.guided.step." + step.code());
        String keys = step.keys().shown();
        return new Strip(
                texts.now().get("ui.guided.step", at + 1, tour.steps().size()),
                (at + 1) + "/" + tour.steps().size() + " · " + text + " " + keys,
                text,
                keys,
                List.of(Deed.SKIP, Deed.END));
    }

    Strip summary(Tour tour, Tally tally) {
        Messages now = texts.now();
        String stages =
                Stream.of(Stage.values())
                        .filter(stage -> tour.budget(stage) > 0 || tally.of(stage) > 0)
                        .map(stage ->
                                now.get(
                                        "ui.guided.stage",
                                        now.get("ui.guided.stage." + stage.code()),
                                        tally.of(stage),
                                        tour.budget(stage)))
                        .collect(Collectors.joining(" · "));
        String skipped = tally.skipped() == 0 ? "" : now.get("ui.guided.skipped", tally.skipped());
        return new Strip(
                now.get("ui.guided.done." + tour.code()),
                now.get("ui.guided.done." + tour.code()) + " · " + tally(tour, tally),
                Stream.of(tally(tour, tally) + ".", skipped, now.get("ui.guided.beside"), stages)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                "",
                List.of(Deed.PRACTISE, Deed.CLOSE));
    }

    String tally(Tour tour, Tally tally) {
        return texts.now()
                .get(
                        "ui.guided.tally",
                        tally.all(),
                        tour.keys(),
                        clock(tally.used()),
                        clock(Duration.ofSeconds(tour.seconds())));
    }

    private static String clock(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
