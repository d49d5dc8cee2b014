package org.saphena.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphena.clinical.Language;
import org.saphena.report.pdf.Align;
import org.saphena.report.pdf.Block;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Gap;
import org.saphena.report.pdf.PageFormat;
import org.saphena.report.pdf.Paragraph;
import org.saphena.report.pdf.Raster;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Style;
import org.saphena.report.pdf.Tag;

/** The clinic at the head of a first page: its logo, name, address and telephone. */
public record ClinicLine(ClinicDetails clinic, Style style, String alternative, Language language) {
    private static final double HIGHEST = 11 * PageFormat.MM;
    private static final double WIDEST = 45 * PageFormat.MM;

    /** Adds it, unless nothing is known about the clinic. */
    public void addTo(Flow flow, double width) {
        List<Block> words = words();
        Logo logo = clinic.logo();
        if (logo == null) {
            words.forEach(flow::add);
        } else {
            Raster picture = Raster.within(logo.picture(), WIDEST, HIGHEST, alternative);
            List<Block> aside = new ArrayList<>();
            aside.add(new Gap(Math.max(0, picture.height() / 2 - style.leading() * 0.6)));
            aside.addAll(words);
            flow.add(
                    List.of(
                            new Flow.Column(0, picture.width(), List.of(picture)),
                            new Flow.Column(WIDEST, width - WIDEST, aside)));
        }
        if (logo != null || !words.isEmpty()) {
            flow.add(new Gap(4));
        }
    }

    private List<Block> words() {
        String text =
                Stream.of(clinic.name(), clinic.address(), clinic.telephone())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" \u00b7 "));
        return text.isEmpty()
                ? List.of()
                : List.of(
                        new Paragraph(
                                List.of(new Run(text, style)),
                                Tag.paragraph(),
                                Align.END,
                                language));
    }
}
