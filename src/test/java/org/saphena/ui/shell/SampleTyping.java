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
                    new Typing("right: pain today", "End 6"),
                    new Typing("left: ten symptoms, the rest none", "1110000011 Alt+N"),
                    new Typing("left: pain today", "End 2"),
                    new Typing("right: cramps: nights, months, wakes, minutes", "4⏎8⏎Y5⏎ Down*2"),
                    new Typing("right: calf, stretching, soreness not asked", "1⏎Y↓"),
                    new Typing("right: by day, after a new medicine", "NN"),
                    new Typing("left: cramps: nights, months, wakes, minutes", "1⏎8⏎Y5⏎ Down*2"),
                    new Typing("left: calf, stretching, by day, medicine", "1⏎Y↓NN"),
                    new Typing("red flags of the legs", "Alt+N Ctrl+Right Alt+N Tab"),
                    new Typing("red flags of the person", "Alt+N"));

    static final List<Typing> HISTORY =
            List.of(
                    new Typing("not pregnant, no breastfeeding, two pregnancies", "1N2⏎"),
                    new Typing("walks alone, stands at work", "1Y"),
                    new Typing("162 cm, 64.5 kg", "162⏎64.5⏎"),
                    new Typing("right: no event", "NNNN"),
                    new Typing("left: thrombosis of a superficial vein", "NYNN"),
                    new Typing("acrylate, and no other allergy", "↓Y End Y"),
                    new Typing("no other condition", "End Y"),
                    new Typing("no medicine", "Tab Tab Tab End Y"),
                    new Typing(
                            "left: laser of the great saphenous vein, 2019, closed",
                            "Tab Down*2 Tab Down Tab Down Tab 2019 Tab Down Tab Space"));

    static final List<Typing> EXAM =
            List.of(
                    new Typing("right: C2, C3, symptoms, primary", "23⏎Y1"),
                    new Typing("left: C2r, symptoms, primary", "2R⏎Y1"),
                    new Typing("right: VCSS", "2210001"),
                    new Typing("left: VCSS", "1100001"),
                    new Typing("right: ABI, pulses, calf", "1.08⏎1 End 37.0⏎"),
                    new Typing("left: ABI, pulses, calf", "1.05⏎1 End 35.5⏎"));

    static final List<Typing> DUPLEX =
            List.of(
                    new Typing("right: today, standing, by hand", "T⏎12⏎"),
                    new Typing("right: groin", "NR8.1⏎2.4⏎NNN"),
                    new Typing("right: thigh", "R7.4⏎3.2⏎R6.8⏎2.9⏎R6.1⏎2.4⏎"),
                    new Typing("right: knee and calf", "R5.6⏎1.8⏎R4.3⏎1.1⏎ N ↑→ 2.8⏎0.2⏎"),
                    new Typing("right: accessory and small saphenous veins", "NNNNN"),
                    new Typing("right: connections, calf", "NNNX"),
                    new Typing("right: perforator", "/ptm⏎R3.9⏎0.7⏎"),
                    new Typing("right: varicose veins", "/vmc⏎R6⏎"),
                    new Typing("right: a straight trunk", "/gsvtort⏎N40⏎"),
                    new Typing("left: today, standing, by hand", "Ctrl+Right Home T⏎12⏎"),
                    new Typing("left: groin", "NN ↑→ 5.0⏎0.3⏎NNN"),
                    new Typing("left: ablated thigh", "AAA"),
                    new Typing("left: knee", "N ↑→ 2.9⏎0.2⏎"),
                    new Typing("left: old thrombus, calf", "OC3.4⏎⏎N ↑→ 2.4⏎0.2⏎"),
                    new Typing("left: accessory veins", "R4.6⏎1.2⏎X"),
                    new Typing("left: small saphenous vein, connections, calf", "NNNNXNX"),
                    new Typing("left: varicose veins", "/vat⏎R4⏎"),
                    new Typing("left: a straight accessory vein", "/aasvtort⏎N20⏎"));

    /** The option stands below the focus, which is on the first one. */
    static final List<Typing> PLAN = List.of(new Typing("right: radiofrequency chosen", "↓A"));

    private SampleTyping() {}
}
