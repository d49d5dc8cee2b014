package org.saphena.rulebook.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML: every element is closed, every text escaped. */
final class Page {
    private final StringBuilder html = new StringBuilder(1 << 20);
    private final Deque<String> open = new ArrayDeque<>();

    Page() {
        html.append("<!DOCTYPE html>\n");
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Page open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the element that was opened last. */
    Page close() {
        html.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that has no content, such as {@code meta}. */
    Page empty(String tag, String... attributes) {
        start(tag, attributes);
        html.append('\n');
        return this;
    }

    /** An element with nothing but a text. */
    Page leaf(String tag, String text, String... attributes) {
        start(tag, attributes);
        text(text);
        html.append("</").append(tag).append(">\n");
        return this;
    }

    Page text(String text) {
        html.append(escaped(text));
        return this;
    }

    /** The style sheet, which must be known not to hold a closing tag. */
    Page style(String css) {
        html.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private void start(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        html.append('>');
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The whole page. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return html.toString();
    }
}
