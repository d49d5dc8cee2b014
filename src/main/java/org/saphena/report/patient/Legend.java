package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.List;
import org.saphena.clinical.VeinStatus;
import org.saphena.report.MapFigure;
import org.saphena.report.pdf.Block;
import org.saphena.report.pdf.Flow;
import org.saphena.report.pdf.Gap;
import org.saphena.report.pdf.Paragraph;
import org.saphena.report.pdf.Run;

/** What the lines of the map mean, for the states that are drawn, and how the picture is seen. */
record Legend(Voice voice, Type type, Leaflet.MapWords words) {
    private static final double KEY = 40;
    private static final double KEY_HEIGHT = KEY * 10 / 36;
    private static final double GAP = 8;
    private static final double ROW_GAP = 4;
    private static final double ABOVE = 26;

    /** The keys and, beside them, their meaning; {@code x} is where the legend begins. */
    List<Flow.Column> columns(double x, double width) {
        double room = width - KEY - GAP;
        List<Block> keys = new ArrayList<>(List.of(new Gap(ABOVE)));
        List<Block> meanings = new ArrayList<>(List.of(new Gap(ABOVE)));
        for (VeinStatus status : words.drawn()) {
            String text = voice.of("map", status);
            Paragraph meaning =
                    new Paragraph(List.of(new Run(text, type.body())), voice.language());
            double above = (type.body().leading() - KEY_HEIGHT) / 2;
            keys.add(new Gap(above));
            keys.add(MapFigure.key(status, KEY, text));
            keys.add(new Gap(meaning.height(room) - KEY_HEIGHT - above + ROW_GAP));
            meanings.add(meaning);
            meanings.add(new Gap(ROW_GAP));
        }
        meanings.add(new Gap(ROW_GAP));
        meanings.add(
                new Paragraph(List.of(new Run(words.caption(), type.quiet())), voice.language()));
        return List.of(
                new Flow.Column(x, KEY, keys), new Flow.Column(x + KEY + GAP, room, meanings));
    }
}
