package org.saphena.text;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.Aetiology;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Coded;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.Side;

class CodesTest {
    private static final Set<String> CODES = codes().map(Messages::keyOf).collect(toSet());

    @Test
    void findsTheCodedTypes() {
        assertThat(codedTypes()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasAWord(Language language) {
        Messages messages = Messages.of(language);

        assertThat(codes().map(Messages::keyOf)).allMatch(messages::has);
    }

    @ParameterizedTest
    @EnumSource
    void everyWordBelongsToACode(Language language) {
        assertThat(Messages.of(language).keys().stream().filter(key -> key.startsWith("code.")))
                .allMatch(CODES::contains);
    }

    @ParameterizedTest
    @EnumSource
    void statusHasAMark(Language language) {
        assertHas(language, "mark", OptionStatus.values());
    }

    @ParameterizedTest
    @EnumSource
    void classAndAetiologyHaveAMeaning(Language language) {
        assertHas(language, "long", CeapClass.values());
        assertHas(language, "long", Aetiology.values());
    }

    @ParameterizedTest
    @EnumSource
    void veinHasAShortName(Language language) {
        assertHas(language, "short", SegmentId.values());
        assertHas(language, "short", PerforatorSite.values());
    }

    @ParameterizedTest
    @EnumSource
    void sideIsThereInCapitalsAndInSmallLetters(Language language) {
        Messages messages = Messages.of(language);

        assertThat(Side.values())
                .allMatch(side -> messages.has("side.upper." + side.code()))
                .allMatch(side -> messages.has("side.lower." + side.code()));
    }

    @ParameterizedTest
    @EnumSource
    void noTwoStatusesReadTheSame(Language language) {
        Messages messages = Messages.of(language);

        assertThat(Arrays.stream(OptionStatus.values()).map(messages::of)).doesNotHaveDuplicates();
    }

    private static void assertHas(Language language, String prefix, Coded... codes) {
        Messages messages = Messages.of(language);

        assertThat(codes)
                .allMatch(code -> messages.has(Messages.keyOf(code).replaceFirst("^code", prefix)));
    }

    private static Stream<Coded> codes() {
        return codedTypes().stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Coded.class::cast);
    }

    private static List<Class<?>> codedTypes() {
        try {
            URI classes = Coded.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path root = Path.of(classes);
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && name.startsWith("org"))
                        .map(CodesTest::load)
                        .filter(type -> Coded.class.isAssignableFrom(type) && type.isEnum())
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length());
        try {
            return Class.forName(
                    name.replace(File.separatorChar, '.'), false, Coded.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
