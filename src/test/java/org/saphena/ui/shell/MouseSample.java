package org.saphena.ui.shell;

import java.util.stream.Stream;

/**
 * The sample patient of {@link SampleTyping} with the mouse: a click on a cell, then on the keys
 * below the grid.
 */
final class MouseSample {
    private final RealWindow window;
    private final Mouse mouse;

    MouseSample(RealWindow window) {
        this.window = window;
        this.mouse = window.mouse();
    }

    private void next(String section) {
        mouse.press("Accept section");
        window.rest();
        if (!window.refused().isEmpty()) {
            throw new AssertionError("something is refused before " + section);
        }
    }

    /** Single keys, one click each. */
    private void keys(String keys) {
        mouse.keys(keys.split(""));
    }

    /** Numbers, each accepted. */
    private void numbers(String... numbers) {
        Stream.of(numbers).forEach(number -> keys(number + "⏎"));
    }

    void symptoms() {
        mouse.cell("Right, Night cramps");
        keys("3221001021");
        mouse.keys("Alt+N");
        mouse.cell("Right, Pain, 0 to 10");
        keys("6");
        mouse.cell("Left, Night cramps");
        keys("1110000011");
        mouse.keys("Alt+N");
        mouse.cell("Left, Pain, 0 to 10");
        keys("2");
        mouse.cell("Right, Nights a week");
        numbers("4", "8");
        keys("Y");
        numbers("5");
        mouse.cell("Right, Where");
        keys("1");
        mouse.cell("Right, Stretching helps");
        keys("Y");
        mouse.cell("Right, By day too");
        keys("NN");
        mouse.cell("Left, Nights a week");
        numbers("1");
        mouse.cell("Right, New one-sided swelling");
        mouse.keys("Alt+N");
        mouse.cell("Chest pain");
        mouse.keys("Alt+N");
        next("history");
    }

    void history() {
        mouse.cell("Pregnancy");
        keys("1N");
        numbers("2");
        keys("1Y");
        mouse.cell("Right, Deep vein thrombosis");
        keys("NNNNNYNN");
        mouse.cell("Acrylate adhesive");
        keys("Y");
        for (int list : new int[] {0, 1, 3}) {
            mouse.cell("Gone through; all others: no", list);
            keys("Y");
        }
        mouse.pick("Leg", "Left");
        mouse.pick("Procedure", "Endovenous laser ablation (EVLA)");
        mouse.pick("Vein", "GSV");
        mouse.field("Year");
        window.type("2019");
        mouse.pick("Stayed closed?", "stayed closed");
        mouse.press("Add", 1);
        next("exam");
    }

    void exam() {
        mouse.cell("Right, Clinical classes");
        keys("23");
        mouse.cell("Right, Symptoms of venous origin");
        keys("Y1");
        mouse.cell("Left, Clinical classes");
        keys("2R");
        mouse.cell("Left, Symptoms of venous origin");
        keys("Y1");
        mouse.cell("Right, Pain");
        keys("22100011100001");
        mouse.cell("Right, ABI");
        numbers("1.08");
        keys("1");
        mouse.cell("Right, Calf girth, cm");
        numbers("37");
        mouse.cell("Left, ABI");
        numbers("1.05");
        keys("1");
        mouse.cell("Left, Calf girth, cm");
        numbers("35.5");
        next("duplex");
    }

    void duplex() {
        mouse.cell("Right, Position");
        keys("12");
        mouse.cell("Right, CFV");
        keys("N");
        measured("Right, SFJ", "8.1", "2.4");
        keys("NNN");
        measured("Right, GSV upper thigh", "7.4", "3.2");
        measured("Right, GSV mid thigh", "6.8", "2.9");
        measured("Right, GSV lower thigh", "6.1", "2.4");
        measured("Right, GSV knee", "5.6", "1.8");
        measured("Right, GSV upper calf", "4.3", "1.1");
        measured("Right, GSV lower calf", "2.8", "0.2");
        keys("NNNNNNNN");
        measured("Right, Post. tibial, middle", "3.9", "0.7");
        measured("Right, Medial calf", "6");
        mouse.cell("Right, GSV tortuous");
        keys("N");
        numbers("40");
        leftLeg();
        next("assessment");
    }

    private void leftLeg() {
        mouse.cell("Left, Position");
        keys("12");
        mouse.cell("Left, CFV");
        keys("N");
        measured("Left, SFJ", "5", "0.3");
        keys("NNNAAA");
        measured("Left, GSV knee", "2.9", "0.2");
        keys("OC");
        numbers("3.4");
        measured("Left, GSV lower calf", "2.4", "0.2");
        measured("Left, AASV", "4.6", "1.2");
        keys("XNNNNXN");
        measured("Left, Anterolat. thigh", "4");
    }

    /** The diameter of a vein, and what follows it. */
    private void measured(String vein, String... numbers) {
        mouse.cell(vein, 1);
        numbers(numbers);
    }

    void plan() {
        mouse.press("6  Plan");
        window.rest();
        mouse.cell("Radiofrequency ablation (RFA)");
        keys("A");
    }
}
