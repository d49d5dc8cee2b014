package org.saphena.ui.shell;

import java.util.List;
import org.saphena.ui.guided.Stage;
import org.saphena.ui.guided.Tour;

/**
 * What is typed for the sample patient of two legs, screen by screen: reflux of the right great
 * saphenous vein from the groin to the upper calf; left an ablated thigh, an old thrombus in the
 * calf and reflux of the anterior accessory vein.
 */
final class SampleTyping {
    static final String NAME = "김하늘";

    static final List<Typing> PATIENT =
            List.of(
                    new Typing("family and given name", "'Kim' Tab 'Haneul' Tab"),
                    new Typing("the name in Hangul", "'" + NAME + "' Tab"),
                    new Typing("born", "14-03-1968 Tab"),
                    new Typing("female", "Space"));

    static final List<Typing> SYMPTOMS = practised(Stage.SYMPTOMS);

    static final List<Typing> HISTORY =
            List.of(
                    new Typing("not pregnant, no breastfeeding, two pregnancies", "1N2⏎"),
                    new Typing("walks alone, stands at work", "1Y"),
                    new Typing("right: no event", "PageDown NNNN"),
                    new Typing("left: thrombosis of a superficial vein", "NYNN"),
                    new Typing("acrylate, and no other allergy", "↓Y End Y"),
                    new Typing("no other condition", "End Y"),
                    new Typing("no medicine", "Tab Tab Tab End Y"),
                    new Typing(
                            "left: laser of the great saphenous vein, 2019, closed",
                            "Tab Down*2 Tab Down Tab Down Tab 2019 Tab Down Tab Space"));

    static final List<Typing> EXAM = practised(Stage.EXAM);

    static final List<Typing> DUPLEX = practised(Stage.DUPLEX);

    /** A patient whose visit begins now. */
    static final List<Typing> FIND =
            List.of(
                    new Typing("find the patient", "Ctrl+F 'kim y' Enter"),
                    new Typing("begin the visit", "Ctrl+N"));

    static final List<Typing> ACCEPT = List.of(new Typing("accept a section", "Ctrl+Enter"));

    /** The signer's name stands there from the first signature of the day on. */
    static final List<Typing> SIGN_AND_PRINT =
            List.of(
                    new Typing("sign", "Ctrl+Enter Enter"),
                    new Typing("print and save", "Ctrl+P Ctrl+S"));

    /** The option stands below the focus, which is on the first one. */
    static final List<Typing> PLAN = practised(Stage.PLAN);

    private SampleTyping() {}

    /** What the practice of the program types in a part of the visit. */
    private static List<Typing> practised(Stage stage) {
        return Tour.PRACTICE.steps().stream()
                .filter(step -> step.stage() == stage)
                .map(step -> new Typing(step.code(), step.keys().written()))
                .toList();
    }
}
