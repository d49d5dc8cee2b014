package org.saphena.ui.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of the base theme without the rules for controls that the program does not have: every
 * new node would be held against them. They are made when the program is built.
 */
enum BaseTheme {
    LIGHT("base-light.bss", new PrimerLight().getUserAgentStylesheet()),
    DARK("base-dark.bss", new PrimerDark().getUserAgentStylesheet());

    /**
     * Style classes of controls that the program does not have, and of their parts. Whoever wants
     * one of these controls takes its names out, here and in {@code ArchitectureTest}.
     */
    static final Set<String> LEFT_OUT =
            Set.of(
                    """
                    tab-pane tab-line
                    table-view tree-view tree-cell tree-table-view tree-table-row-cell
                    titled-pane split-pane
                    menu-bar tool-bar caption-menu-item split-menu-button
                    choice-box slider toggle-switch
                    increment-arrow-button decrement-arrow-button
                    arrows-on-left-vertical arrows-on-left-horizontal
                    arrows-on-right-horizontal split-arrows-horizontal split-arrows-vertical
                    date-picker date-picker-popup calendar
                    color-picker color-palette color-palette-region custom-color-dialog
                    pagination breadcrumbs
                    hyperlink bb-code selectable-text custom-text-field
                    dialog-pane modal-box modal-pane popover
                    notification message tile-base ring-progress-indicator
                    axis
                    chart-alternative-column-fill chart-alternative-row-fill chart-area-symbol
                    chart-bar chart-bubble chart-content chart-horizontal-grid-lines
                    chart-horizontal-zero-line chart-legend chart-line-symbol chart-pie
                    chart-pie-label chart-pie-label-line chart-series-area-fill
                    chart-series-area-line chart-series-line chart-symbol chart-title
                    chart-vertical-grid-lines chart-vertical-zero-line
                    area-legend-symbol bar-legend-symbol bubble-legend-symbol
                    html-editor html-editor-align-center html-editor-align-justify
                    html-editor-align-left html-editor-align-right html-editor-bold
                    html-editor-bullets html-editor-copy html-editor-cut html-editor-hr
                    html-editor-indent html-editor-italic html-editor-numbers
                    html-editor-outdent html-editor-paste html-editor-strike
                    html-editor-underline
                    """
                            .strip()
                            .split("\\s+"));

    private static final String FOLDER = "org/saphena/ui/";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([\\w-]+)");

    /** What begins with an {@code @}, with its block; or a rule: its selectors, its block. */
    private static final Pattern PART =
            Pattern.compile(
                    "@[^{};]*+(?:;|\\{(?:[^{}]++|\\{[^{}]*+})*+})"
                            + "|(?<selectors>[^{}@]++)(?<block>\\{[^{}]*+})");

    private final String made;
    private final String whole;

    BaseTheme(String made, String whole) {
        this.made = made;
        this.whole = whole;
    }

    /**
     * Writes the sheets among the compiled classes.
     *
     * @param args the folder of the compiled classes
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], FOLDER);
        for (BaseTheme each : values()) {
            each.write(folder);
        }
    }

    private void write(Path folder) throws IOException {
        Path css = Files.createTempFile("base", ".css");
        try {
            Files.writeString(css, strip(wholeText()));
            Stylesheet.convertToBinary(css.toFile(), folder.resolve(made).toFile());
        } finally {
            Files.delete(css);
        }
    }

    private String wholeText() throws IOException {
        try (InputStream in = Objects.requireNonNull(BaseTheme.class.getResourceAsStream(whole))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A sheet without the selectors that name a control which is left out. */
    static String strip(String css) {
        String rules = COMMENT.matcher(css).replaceAll(" ");
        return PART.matcher(rules).replaceAll(part -> Matcher.quoteReplacement(kept(part)));
    }

    private static String kept(MatchResult part) {
        String selectors = part.group("selectors");
        if (selectors == null) {
            return part.group();
        }
        String staying =
                Arrays.stream(selectors.split(","))
                        .map(String::strip)
                        .filter(selector -> !isLeftOut(selector))
                        .collect(Collectors.joining(", "));
        return staying.isEmpty() ? "" : staying + " " + part.group("block") + "\n";
    }

    private static boolean isLeftOut(String selector) {
        return STYLE_CLASS
                .matcher(selector)
                .results()
                .anyMatch(name -> LEFT_OUT.contains(name.group(1)));
    }

    /** Where the sheet is; the whole one where the build has made none. */
    String sheet() {
        return sheet(BaseTheme.class.getResource("/" + FOLDER + made));
    }

    String sheet(@Nullable URL stripped) {
        return stripped == null ? whole : stripped.toExternalForm();
    }
}
