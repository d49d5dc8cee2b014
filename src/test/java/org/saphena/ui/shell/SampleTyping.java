package org.saphena.ui.shell;

import java.util.List;

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

    static final List<Typing> SYMPTOMS =
            List.of(
                    new Typing("right: ten symptoms, the rest none", "3221001021 Alt+N"),
                    new Typing("right: pain today", "6"),
                    new Typing("left: ten symptoms, the rest none", "1110000011 Alt+N"),
                    new Typing("left: pain today", "2"),
                    new Typing("right: cramps: nights, months, wakes, minutes", "4⏎8⏎Y5⏎ Down*2"),
                    new Typing("right: calf, stretching, soreness not asked", "1Y↓"),
                    new Typing("right: by day, after a new medicine", "NN"),
                    new Typing("left: cramps: nights", "1⏎"),
                    new Typing("red flags of the legs", "PageDown Alt+N"),
                    new Typing("red flags of the person", "PageDown Alt+N"));

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

    static final List<Typing> EXAM =
            List.of(
                    new Typing("right: C2, C3, symptoms, primary", "23Y1"),
                    new Typing("left: C2r, symptoms, primary", "2RY1"),
                    new Typing("right: VCSS", "2210001"),
                    new Typing("left: VCSS", "1100001"),
                    new Typing("right: ABI, pulses, calf", "1.08⏎1 End 37⏎"),
                    new Typing("left: ABI, pulses, calf", "1.05⏎1 End 35.5⏎"));

    static final List<Typing> DUPLEX =
            List.of(
                    new Typing("right: standing, by hand", "↓12⏎"),
                    new Typing("right: groin", "N8.1⏎2.4⏎NNN"),
                    new Typing("right: thigh", "7.4⏎3.2⏎6.8⏎2.9⏎6.1⏎2.4⏎"),
                    new Typing("right: knee and calf", "5.6⏎1.8⏎4.3⏎1.1⏎2.8⏎0.2⏎"),
                    new Typing("right: accessory and small saphenous veins", "NNNNN"),
                    new Typing("right: connections, calf", "NNN"),
                    new Typing("right: perforator", "/ptm⏎3.9⏎0.7⏎"),
                    new Typing("right: varicose veins", "/vmc⏎6⏎"),
                    new Typing("right: a straight trunk", "/tort⏎N40⏎"),
                    new Typing("left: standing, by hand", "Ctrl+Right Home ↓12⏎"),
                    new Typing("left: groin", "N5⏎0.3⏎NNN"),
                    new Typing("left: ablated thigh", "AAA"),
                    new Typing("left: knee", "→2.9⏎0.2⏎"),
                    new Typing("left: old thrombus, calf", "OC3.4⏎⏎2.4⏎0.2⏎"),
                    new Typing("left: accessory veins", "4.6⏎1.2⏎X"),
                    new Typing("left: small saphenous vein, connections, calf", "NNNNXN"),
                    new Typing("left: varicose veins", "/vat⏎4⏎"));

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
    static final List<Typing> PLAN = List.of(new Typing("right: radiofrequency chosen", "↓A"));

    private SampleTyping() {}
}
