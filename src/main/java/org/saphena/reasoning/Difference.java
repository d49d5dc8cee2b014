package org.saphena.reasoning;

/** What an evaluation has otherwise than the one that it starts from. */
sealed interface Difference {
    /** Whether what has this reach may come out otherwise in {@code scene}. */
    boolean touches(Reach reach, Scene scene);

    /** One recorded fact is read otherwise in one scene. */
    record Reread(FactSlot.Recorded fact, Scene scene, Reading reading) implements Difference {
        @Override
        public boolean touches(Reach reach, Scene asked) {
            boolean isOfOtherLeg =
                    scene.side() != null && asked.side() != null && scene.side() != asked.side();
            return isOfOtherLeg ? reach.holdsOfAnyLeg(fact.number()) : reach.holds(fact.number());
        }

        boolean isOf(FactSlot asked, Scene at) {
            return fact == asked && scene.isSamePlaceAs(at);
        }
    }

    /** Another guideline profile. */
    record Profile() implements Difference {
        @Override
        public boolean touches(Reach reach, Scene asked) {
            return reach.holdsProfile();
        }
    }
}
