package org.saphena.ui.patients;

/** A part of the chart. */
public enum ChartTab {
    VISITS("chart.tab.visits"),
    COURSE("chart.tab.course"),
    COMPARE("chart.tab.compare"),
    PAPERS("chart.tab.papers");

    private final String key;

    ChartTab(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
