package org.saphena.reasoning;

import java.util.List;

/** The public cases of the test resources. */
final class PublicCases {
    static final List<String> NAMES =
            List.of(
                    "V01", "V02", "V04", "V06", "V07", "V09", "V10", "V11", "V14", "V17", "V19",
                    "V22", "V25", "V27", "V29", "V31", "V33", "V36", "V38", "V40", "V44", "V48",
                    "V50");

    private PublicCases() {}
}
