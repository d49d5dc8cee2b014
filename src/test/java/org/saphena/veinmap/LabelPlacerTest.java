package org.saphena.veinmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelPlacerTest {
    @Test
    void leavesBoxesAloneThatHaveRoom() {
        assertThat(place(new double[] {10, 30, 50}, new double[] {10, 10, 10}))
                .containsExactly(10, 30, 50);
    }

    @Test
    void spreadsBoxesThatOverlapEvenlyAroundTheirPlace() {
        assertThat(place(new double[] {50, 50}, new double[] {10, 10})).containsExactly(45, 55);
    }

    @Test
    void mergesPoolsThatMeet() {
        assertThat(place(new double[] {50, 50, 58}, new double[] {10, 10, 10}))
                .containsExactly(42.666666666666664, 52.666666666666664, 62.666666666666664);
    }

    @Test
    void staysWithinTheColumn() {
        assertThat(place(new double[] {-20, 98}, new double[] {10, 10})).containsExactly(0, 90);
    }

    @Test
    void placesNothingInAnEmptyColumn() {
        assertThat(place(new double[0], new double[0])).isEmpty();
    }

    private static double[] place(double[] tops, double[] heights) {
        return LabelPlacer.place(tops, heights, 0, 100);
    }
}
