package org.saphena.report.patient;

import java.util.List;
import java.util.Locale;
import org.saphena.knowledge.PatientTopic;
import org.saphena.report.pdf.Circle;
import org.saphena.report.pdf.Figure;
import org.saphena.report.pdf.Ink;

/** Small drawings of what a patient can do, as lines on a ground of 60 by 44. */
enum Exercise {
    WALK(
            new Head(31, 6),
            List.of(
                    line(30.5, 12, 29.5, 25),
                    line(29.5, 25, 35.5, 32, 36.5, 41.5, 40, 41.5),
                    line(29.5, 25, 26, 33, 19.5, 39, 21.5, 42),
                    line(30.3, 14, 36, 19, 40.5, 21.5),
                    line(30.3, 14, 25, 19.5, 22.5, 25)),
            List.of(line(8, 43, 52, 43))),
    RAISE(
            new Head(9.5, 31),
            List.of(
                    line(15.5, 33.5, 32, 36),
                    line(32, 36, 42, 27, 55, 19),
                    line(55, 19, 56.5, 14.5),
                    line(17, 34.5, 24, 39, 30, 40)),
            List.of(line(3, 42.5, 57, 42.5), line(37, 42, 41, 31, 56, 22.5, 57, 42))),
    STRETCH(
            new Head(37.5, 10),
            List.of(
                    line(34.5, 15.5, 27, 27),
                    line(27, 27, 34.5, 32, 33.5, 41.5, 37.5, 41.5),
                    line(27, 27, 19, 35, 11, 41.5, 15, 41.8),
                    line(34, 16.5, 42, 18.5, 49.5, 15.5)),
            List.of(line(50.5, 2, 50.5, 43), line(5, 43, 55, 43)));

    static final double WIDTH = 60;
    static final double HEIGHT = 44;

    private static final int INK = 0x1B2733;
    private static final int GROUND = 0x5F6B76;
    private static final double BODY = 2.6;
    private static final double THIN = 0.9;
    private static final double RADIUS = 4;

    private final Head head;
    private final List<double[]> body;
    private final List<double[]> surroundings;

    Exercise(Head head, List<double[]> body, List<double[]> surroundings) {
        this.head = head;
        this.body = body;
        this.surroundings = surroundings;
    }

    private record Head(double x, double y) {}

    private static double[] line(double... points) {
        return points;
    }

    /** The key of its words. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is advised under. */
    PatientTopic topic() {
        return switch (this) {
            case WALK -> PatientTopic.WALK;
            case RAISE -> PatientTopic.RAISE;
            case STRETCH -> PatientTopic.STRETCH;
        };
    }

    /** The drawings side by side, each {@code width} points wide. */
    static Figure strip(List<Exercise> exercises, double width, double room, String alternative) {
        double scale = width / WIDTH;
        double step = exercises.size() < 2 ? 0 : (room - width) / (exercises.size() - 1);
        return new Figure(
                room,
                HEIGHT * scale,
                alternative,
                ink -> {
                    for (int i = 0; i < exercises.size(); i++) {
                        exercises.get(i).draw(new Pen(ink, i * step, scale));
                    }
                });
    }

    private void draw(Pen pen) {
        surroundings.forEach(path -> pen.stroke(path, GROUND, THIN));
        body.forEach(path -> pen.stroke(path, INK, BODY));
        pen.dot(head, INK);
    }

    /** Draws in the units of the drawing, from {@code left} on. */
    private record Pen(Ink ink, double left, double scale) {
        void stroke(double[] path, int rgb, double thickness) {
            Ink.Paint paint = new Ink.Paint(-1, rgb, thickness * scale, List.of(), true);
            ink.prepare(paint);
            ink.moveTo(left + path[0] * scale, path[1] * scale);
            for (int i = 2; i < path.length; i += 2) {
                ink.lineTo(left + path[i] * scale, path[i + 1] * scale);
            }
            ink.paint(paint);
        }

        void dot(Head head, int rgb) {
            Ink.Paint paint = new Ink.Paint(rgb, -1, 0, List.of(), false);
            ink.prepare(paint);
            Circle.add(ink, left + head.x() * scale, head.y() * scale, RADIUS * scale);
            ink.paint(paint);
        }
    }
}
