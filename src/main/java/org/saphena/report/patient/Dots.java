package org.saphena.report.patient;

import java.util.List;
import org.saphena.report.pdf.Circle;
import org.saphena.report.pdf.Figure;
import org.saphena.report.pdf.Ink;

/** A hundred dots, filled from the top left: dark in every study, grey in some, white not. */
final class Dots {
    private static final int ACROSS = 25;
    private static final int ALL = 100;
    private static final int INK = 0x1B2733;
    private static final int GREY = 0xB4BDC6;
    private static final int PAPER = 0xFFFFFF;

    private Dots() {}

    static Figure of(Leaflet.Rate rate, double width, String alternative) {
        double step = width / ACROSS;
        double height = step * ALL / ACROSS;
        return new Figure(width, height, alternative, ink -> draw(ink, rate, step));
    }

    private static void draw(Ink ink, Leaflet.Rate rate, double step) {
        for (int i = 0; i < ALL; i++) {
            int fill = i < rate.sure() ? INK : i < rate.some() ? GREY : PAPER;
            Ink.Paint paint = new Ink.Paint(fill, INK, 0.5, List.of(), false);
            ink.prepare(paint);
            double x = (i % ACROSS + 0.5) * step;
            double y = (i / ACROSS + 0.5) * step;
            Circle.add(ink, x, y, step * 0.36);
            ink.paint(paint);
        }
    }
}
