package org.saphena.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Range;
import org.saphena.clinical.Version;
import org.saphena.clinical.VersionState;

/** Reads {@code /record/version}. */
final class VersionReader {
    private static final Range NUMBER =
            new Range("", BigDecimal.ONE, BigDecimal.valueOf(Integer.MAX_VALUE), true, List.of());
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");

    private VersionReader() {}

    static @Nullable Version read(ObjectReader in) {
        in.require("state");
        return in.build(() -> {
            Integer number = in.whole("number", NUMBER);
            var state = in.code("state", VersionState.class);
            String by = in.text("by");
            var at = in.instant("at");
            Integer amends = in.whole("amends", NUMBER);
            String because = in.text("because");
            String documentNumber = documentNumber(in);
            String knowledgeVersion = in.text("knowledgeVersion");
            String profile = in.text("profile");
            String assessmentSha256 = in.text("assessmentSha256");
            return state == null
                    ? null
                    : new Version(
                            number,
                            state,
                            by,
                            at,
                            amends,
                            because,
                            documentNumber,
                            knowledgeVersion,
                            profile,
                            assessmentSha256);
        });
    }

    private static @Nullable String documentNumber(ObjectReader in) {
        String text = in.text("documentNumber");
        if (text != null && !DOCUMENT_NUMBER.matcher(text).matches()) {
            in.refuse("documentNumber", FileFault.BAD_FORM, Shown.hidden(text), "7K3Q-M2XA");
        }
        return text;
    }
}
