package org.saphena;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import atlantafx.base.controls.Tile;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Externalizable;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.channels.Channel;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Accordion;
import javafx.scene.control.Alert;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuBar;
import javafx.scene.control.Pagination;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeTableRow;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the code against {@code docs/architecture.md}. */
class ArchitectureTest {
    private static final ArchitectureTable TABLE = ArchitectureTable.read();
    private static final JavaClasses SAPHENA =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.saphena");

    private static final Set<String> SHARED_UI =
            Set.of("ui.support", "ui.control", "ui.veinmap", "ui.shell");

    /**
     * Controls whose rules {@code ui.support.BaseTheme} leaves out: they would look like nothing.
     */
    private static final Set<Class<?>> UNDRESSED =
            Set.of(
                    Accordion.class,
                    ChoiceBox.class,
                    ColorPicker.class,
                    DatePicker.class,
                    Dialog.class,
                    DialogPane.class,
                    Hyperlink.class,
                    MenuBar.class,
                    Pagination.class,
                    Slider.class,
                    Spinner.class,
                    SplitMenuButton.class,
                    SplitPane.class,
                    Tab.class,
                    TabPane.class,
                    TableView.class,
                    TitledPane.class,
                    ToolBar.class,
                    TreeCell.class,
                    TreeTableRow.class,
                    TreeTableView.class,
                    TreeView.class);

    @Test
    void everyPackageHasItsRowInTheTable() {
        Set<String> unlisted =
                SAPHENA.stream()
                        .filter(type -> !TABLE.lists(type))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toSet());
        assertThat(unlisted).isEmpty();
    }

    @Test
    void everyNameInTheTableIsARowOrATypeThatExists() {
        assertThat(TABLE.packages())
                .contains(
                        "clinical", "knowledge", "reasoning", "service", "cli", "ui.shell", "app");
        assertThat(TABLE.namedPackages()).isSubsetOf(TABLE.packages());
        assertThat(TABLE.namedTypes()).allMatch(SAPHENA::contain);
    }

    @Test
    void packagesUseOnlyWhatTheTableAllows() {
        check(classes().should(useOnlyWhatTheTableAllows()));
    }

    @Test
    void packagesAreFreeOfCycles() {
        check(slices().matching("org.saphena.(**)").should().beFreeOfCycles());
    }

    @Test
    void tasksOfTheUserDoNotKnowEachOther() {
        Stream<String> tasks =
                TABLE.packages().stream()
                        .filter(name -> name.startsWith("ui."))
                        .filter(name -> !SHARED_UI.contains(name));
        assertThat(tasks)
                .allSatisfy(task ->
                        assertThat(TABLE.namedBy(task))
                                .filteredOn(name -> name.startsWith("ui."))
                                .isSubsetOf("ui.support", "ui.control", "ui.veinmap"));
    }

    @Test
    void everyPackageIsNullMarked() {
        Stream<JavaPackage> packages = SAPHENA.stream().map(JavaClass::getPackage).distinct();
        assertThat(packages).allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void javaFxStaysInUi() {
        check(confine("org.saphena.ui..", "javafx..", "atlantafx..", "org.kordamp.."));
    }

    @Test
    void noControlIsUsedThatTheBaseThemeLeavesOut() {
        check(noUndressedControl());
        assertThatThrownBy(() -> noUndressedControl().check(canaries()))
                .hasMessageContaining("Canaries.tabs")
                .hasMessageContaining("Canaries.question")
                .hasMessageContaining("Canaries.tile");
    }

    private static ArchRule noUndressedControl() {
        return noClasses().should().dependOnClassesThat(areUndressed());
    }

    private static DescribedPredicate<JavaClass> areUndressed() {
        return DescribedPredicate.describe(
                "controls without rules in the base theme",
                type ->
                        UNDRESSED.stream().anyMatch(type::isAssignableTo)
                                || resideInAnyPackage(
                                                "javafx.scene.chart..",
                                                "javafx.scene.web..",
                                                "atlantafx.base.controls..",
                                                "atlantafx.base.layout..",
                                                "atlantafx.base.util..")
                                        .test(type));
    }

    @Test
    void pdfBoxStaysInReport() {
        check(confine("org.saphena.report..", "org.apache.pdfbox..", "org.apache.fontbox.."));
    }

    @Test
    void fastCsvStaysInItsPackage() {
        check(confine("org.saphena.exchange.csv..", "de.siegmar.fastcsv.."));
    }

    @Test
    void sqlStaysInStorage() {
        check(confine("org.saphena.storage..", "java.sql..", "javax.sql.."));
    }

    @Test
    void jacksonStaysWhereDataIsReadAndWritten() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "org.saphena.knowledge..",
                                "org.saphena.exchange..",
                                "org.saphena.settings..",
                                "org.saphena.storage..",
                                "org.saphena.veinmap..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml.."));
    }

    @Test
    void onlyJackson3IsUsed() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.fasterxml.jackson.databind..",
                                "com.fasterxml.jackson.core.."));
    }

    @Test
    void onlyTheCommandLineWritesToTheConsole() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.saphena.cli..")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .accessField(FileDescriptor.class, "out")
                        .orShould()
                        .accessField(FileDescriptor.class, "err"));
    }

    @Test
    void viewModelsKnowNoScene() {
        check(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javafx.scene.."));
    }

    @Test
    void onlyAppReadsTheClock() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.saphena.app..")
                        .should()
                        .accessTargetWhere(readsTheClock()));
    }

    @Test
    void threadsAreMadeInTwoPlacesOnly() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "org.saphena.ui.support..", "org.saphena.storage..")
                        .should()
                        .accessTargetWhere(makesAThread()));
    }

    @Test
    void onlyTheCommandLineAnswersSeveralCasesAtATime() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.saphena.cli..")
                        .should()
                        .callMethod(Gatherers.class, "mapConcurrent", int.class, Function.class));
    }

    /** The driver's own command wrote a plain copy of an encrypted database. */
    @Test
    void theDriversOwnCopyingIsNotUsed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            assertThat(files.filter(Files::isRegularFile).filter(ArchitectureTest::isText))
                    .isNotEmpty()
                    .noneMatch(ArchitectureTest::copiesByTheDriver);
        }
    }

    private static boolean isText(Path file) {
        return file.toString().endsWith(".java") || file.toString().endsWith(".sql");
    }

    private static boolean copiesByTheDriver(Path file) {
        try {
            String code = Files.readString(file).toLowerCase(Locale.ROOT);
            return code.contains("\"backup ") || code.contains("\"restore from");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noObjectIsReadOrWrittenAsJavaDoesIt() {
        check(noSerialization());
        assertThatThrownBy(() -> noSerialization().check(canaries()))
                .hasMessageContaining("Canaries");
    }

    private static ArchRule noSerialization() {
        return noClasses().should().dependOnClassesThat(areForJavaSerialization());
    }

    private static DescribedPredicate<JavaClass> areForJavaSerialization() {
        return DescribedPredicate.describe(
                "Java serialization",
                type ->
                        type.isAssignableTo(ObjectInput.class)
                                || type.isAssignableTo(ObjectOutput.class)
                                || type.isEquivalentTo(Externalizable.class));
    }

    /** There is none, so that none has to be hardened. */
    @Test
    void nothingParsesXml() {
        check(noXml());
        assertThatThrownBy(() -> noXml().check(canaries())).hasMessageContaining("Canaries");
    }

    private static ArchRule noXml() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.xml..",
                        "org.xml..",
                        "org.w3c..",
                        "java.beans..",
                        "org.apache.xmpbox..",
                        "com.ctc.wstx..",
                        "tools.jackson.dataformat.xml..");
    }

    /** An address may be named, as that of a file is; nothing may go there. */
    @Test
    void nothingUsesTheNetwork() {
        check(noNetwork());
        assertThatThrownBy(() -> noNetwork().check(canaries()))
                .hasMessageContaining("Canaries.dial")
                .hasMessageContaining("Canaries.page");
    }

    private static ArchRule noNetwork() {
        return noClasses()
                .should()
                .dependOnClassesThat(areForTheNetwork())
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection");
    }

    private static DescribedPredicate<JavaClass> areForTheNetwork() {
        return DescribedPredicate.describe(
                "the network",
                type ->
                        !type.isEquivalentTo(URI.class)
                                && !type.isEquivalentTo(URL.class)
                                && (type.isAssignableTo(NetworkChannel.class)
                                        || resideInAnyPackage(
                                                        "java.net..",
                                                        "javax.net..",
                                                        "java.rmi..",
                                                        "javafx.scene.web..",
                                                        "com.sun.net..")
                                                .test(type)));
    }

    private static JavaClasses canaries() {
        return new ClassFileImporter().importClasses(Canaries.class);
    }

    /** What no class of the program may do. */
    @SuppressWarnings("unused")
    private static final class Canaries {
        Object read(ObjectInputStream in) throws IOException, ClassNotFoundException {
            return in.readObject();
        }

        Object parser() {
            return DocumentBuilderFactory.newInstance();
        }

        Channel dial() throws IOException {
            return SocketChannel.open();
        }

        InputStream page(URL place) throws IOException {
            return place.openStream();
        }

        Node tabs() {
            return new TabPane();
        }

        Object question() {
            return new Alert(Alert.AlertType.NONE);
        }

        Node tile() {
            return new Tile();
        }
    }

    @Test
    void aRuleThatMustFailFails() {
        ArchRule canary =
                noClasses()
                        .that()
                        .resideInAPackage("org.saphena.reasoning..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.saphena.clinical..");
        assertThatThrownBy(() -> canary.check(SAPHENA))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("org.saphena.reasoning.Assessment");
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(SAPHENA);
    }

    private static ArchRule confine(String home, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries));
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheTableAllows() {
        return new ArchCondition<>("use only what docs/architecture.md allows") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> resideInAPackage("org.saphena..").test(use.getTargetClass()))
                        .filter(use -> !TABLE.allows(type, use.getTargetClass()))
                        .forEach(use ->
                                events.add(
                                        SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return DescribedPredicate.describe(
                "reads the clock",
                access -> {
                    AccessTarget target = access.getTarget();
                    String owner = target.getOwner().getFullName();
                    return (owner.startsWith("java.time.")
                                    && (target.getName().equals("now")
                                            || target.getFullName()
                                                    .startsWith("java.time.Clock.system")))
                            || target.getFullName().startsWith("java.lang.System.currentTimeMillis")
                            || target.getFullName().equals("java.util.Date.<init>()");
                });
    }

    private static DescribedPredicate<JavaAccess<?>> makesAThread() {
        return DescribedPredicate.describe(
                "makes a thread",
                access -> {
                    AccessTarget target = access.getTarget();
                    JavaClass owner = target.getOwner();
                    String name = target.getName();
                    return owner.isEquivalentTo(Executors.class)
                            || owner.isEquivalentTo(Timer.class)
                            || (owner.isEquivalentTo(CompletableFuture.class)
                                    && name.endsWith("Async"))
                            || (owner.isAssignableTo(Thread.class)
                                    && Set.of(
                                                    "<init>",
                                                    "ofVirtual",
                                                    "ofPlatform",
                                                    "startVirtualThread")
                                            .contains(name))
                            || (owner.isAssignableTo(ExecutorService.class)
                                    && name.equals("<init>"));
                });
    }
}
