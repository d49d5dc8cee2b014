package org.saphena.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import javafx.css.Selector;
import javafx.css.Stylesheet;
import javafx.scene.control.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BaseThemeTest {
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    /** What a rule gives to what one of its selectors names. */
    private record Given(String selector, Declaration declaration) {}

    @Test
    void aRuleForAControlThatIsThereStaysWithAllItsDeclarations() {
        assertThat(BaseTheme.strip(".button:hover > .text {\n  -fx-fill: red;\n  -fx-x: a, b;\n}"))
                .isEqualTo(".button:hover > .text {\n  -fx-fill: red;\n  -fx-x: a, b;\n}\n");
    }

    @Test
    void ofSeveralSelectorsThoseStayThatNameNoControlThatIsLeftOut() {
        assertThat(BaseTheme.strip(".tab-pane,\n.button, .label.slider, .list-view{-fx-x:1;}"))
                .isEqualTo(".button, .list-view {-fx-x:1;}\n");
    }

    @Test
    void whatNamesAControlThatIsLeftOutGoes() {
        assertThat(
                        BaseTheme.strip(
                                """
                                .table-view:focused > .virtual-flow { -fx-x: 1; }
                                .root .tab-pane .label, .button.chart-pie { -fx-x: 1; }
                                """))
                .isBlank();
    }

    @Test
    void aNameThatOnlyBeginsLikeOneThatIsLeftOutStays() {
        String rules = ".slider-like, .my-slider, Slider {-fx-x: 1;}";
        assertThat(BaseTheme.strip(rules)).isEqualToIgnoringNewLines(rules);
    }

    @Test
    void commentsAndAtRulesAreNoSelectors() {
        assertThat(
                        BaseTheme.strip(
                                        """
                                        @import "a.css";
                                        /* .button { */ .label /* , .slider */ {-fx-x: 1; /* } */}
                                        @font-face { src: url("a.slider"); }
                                        @media (a) { .slider { -fx-x: 1; } .label { -fx-x: 2; } }
                                        .slider /* .label */ { -fx-x: 1; }
                                        .text {-fx-x: 3;}
                                        """)
                                .replaceAll("\\s+", " "))
                .isEqualTo(
                        "@import \"a.css\";.label {-fx-x: 1; } "
                                + "@font-face { src: url(\"a.slider\"); } "
                                + "@media (a) { .slider { -fx-x: 1; } .label { -fx-x: 2; } }"
                                + ".text {-fx-x: 3;} ");
    }

    @ParameterizedTest
    @EnumSource
    void theBuildLeavesOutTheRulesOfAbsentControlsAndNothingElse(Theme theme) throws IOException {
        List<Given> whole = given(whole(theme));

        assertThat(theme.base()).endsWith(".bss");
        List<Given> made = given(Stylesheet.loadBinary(URI.create(theme.base()).toURL()));

        assertThat(made)
                .isEqualTo(whole.stream().filter(each -> !namesWhatIsLeftOut(each)).toList());
        assertThat(made).hasSizeLessThan(whole.size() / 2);
    }

    @ParameterizedTest
    @EnumSource
    void everyColourOfTheBaseThemeIsThere(Theme theme) throws IOException {
        Set<String> made = colours(given(Stylesheet.loadBinary(URI.create(theme.base()).toURL())));

        assertThat(made)
                .contains("-color-fg-default", "-color-bg-default")
                .isEqualTo(colours(given(whole(theme))));
    }

    @Test
    void whereTheBuildMadeNoSheetTheWholeOneIsTaken() {
        assertThat(BaseTheme.LIGHT.sheet(null)).endsWith("primer-light.css");
        assertThat(BaseTheme.DARK.sheet(null)).endsWith("primer-dark.css");
    }

    @Test
    void everyNameThatIsLeftOutIsOneOfTheBaseTheme() throws IOException {
        Set<String> names =
                given(whole(Theme.LIGHT)).stream()
                        .flatMap(each -> styleClasses(each.selector()))
                        .collect(Collectors.toSet());

        assertThat(names).containsAll(BaseTheme.LEFT_OUT);
    }

    @Test
    void theProgramGivesNoStyleClassThatIsLeftOut() {
        assertThat(
                        files(Path.of("target/classes/org/saphena"), ".class")
                                .filter(file -> !file.endsWith("BaseTheme.class"))
                                .flatMap(BaseThemeTest::literals))
                .contains("chart", "page", "accent")
                .doesNotContainAnyElementsOf(BaseTheme.LEFT_OUT);
    }

    /** The wheel of a progress indicator is a "spinner", as the control of that name is. */
    @Test
    void noOtherControlHasAPartWithAStyleClassThatIsLeftOut() throws Exception {
        Path library =
                Path.of(Control.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (FileSystem controls = FileSystems.newFileSystem(library)) {
            assertThat(
                            files(controls.getPath("/"), ".class")
                                    .filter(file -> !file.toString().contains("/chart"))
                                    .filter(file ->
                                            literals(file).anyMatch(BaseTheme.LEFT_OUT::contains))
                                    .map(file ->
                                            file.getFileName().toString().replace(".class", "")))
                    .containsExactlyInAnyOrder(
                            "ChoiceBox",
                            "ColorPalette",
                            "ColorPicker",
                            "CustomColorDialog",
                            "DatePicker",
                            "DatePickerContent",
                            "DialogPane",
                            "Hyperlink",
                            "MenuBar",
                            "Pagination",
                            "Slider",
                            "SpinnerBehavior",
                            "SpinnerSkin",
                            "SplitMenuButton",
                            "SplitPane",
                            "TabPane",
                            "TableView",
                            "TitledPane",
                            "ToolBar",
                            "TreeCell",
                            "TreeTableRow",
                            "TreeTableView",
                            "TreeView");
        }
    }

    @Test
    void theProgramsOwnSheetsNameNoStyleClassThatIsLeftOut() {
        assertThat(
                        files(Path.of("src/main/resources/org/saphena/ui"), ".css")
                                .map(BaseThemeTest::text)
                                .flatMap(BaseThemeTest::styleClasses))
                .contains("page", "button")
                .doesNotContainAnyElementsOf(BaseTheme.LEFT_OUT);
    }

    private static Stylesheet whole(Theme theme) throws IOException {
        BaseTheme base = theme == Theme.LIGHT ? BaseTheme.LIGHT : BaseTheme.DARK;
        return new CssParser()
                .parse(Objects.requireNonNull(Theme.class.getResource(base.sheet(null))));
    }

    private static List<Given> given(Stylesheet sheet) {
        return sheet.getRules().stream().flatMap(BaseThemeTest::given).toList();
    }

    private static Stream<Given> given(Rule rule) {
        return rule.getSelectors().stream()
                .map(Selector::toString)
                .flatMap(selector ->
                        rule.getDeclarations().stream().map(each -> new Given(selector, each)));
    }

    private static boolean namesWhatIsLeftOut(Given given) {
        return styleClasses(given.selector()).anyMatch(BaseTheme.LEFT_OUT::contains);
    }

    private static Set<String> colours(List<Given> given) {
        return given.stream()
                .filter(each -> styleClasses(each.selector()).toList().equals(List.of("root")))
                .map(each -> each.declaration().getProperty())
                .filter(name -> name.startsWith("-color-"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> styleClasses(String selectors) {
        return STYLE_CLASS.matcher(selectors).results().map(name -> name.group(1));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the constants of others that the compiler put in their place. */
    private static Stream<String> literals(Path file) {
        try {
            return ClassFile.of().parse(file).methods().stream()
                    .flatMap(method -> method.code().stream())
                    .flatMap(CodeModel::elementStream)
                    .filter(ConstantInstruction.class::isInstance)
                    .map(element -> ((ConstantInstruction) element).constantValue())
                    .filter(String.class::isInstance)
                    .map(String.class::cast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
