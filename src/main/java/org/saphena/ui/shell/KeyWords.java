package org.saphena.ui.shell;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saphena.settings.KeySettings;
import org.saphena.settings.WindowKey;

/** Writes the keys in the texts of the window as they are now. */
record KeyWords(KeySettings keys) implements UnaryOperator<String> {
    private static final Pattern KEY =
            Pattern.compile("(?<![\\w+])(?:Ctrl\\+(?:Shift\\+)?[A-Z0-9]|F[0-9]{1,2})\\b");

    @Override
    public String apply(String text) {
        return KEY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(now(found.group())));
    }

    private String now(String original) {
        return Stream.of(WindowKey.values())
                .filter(each -> each.original().equals(original))
                .findFirst()
                .map(keys::of)
                .orElse(original);
    }
}
