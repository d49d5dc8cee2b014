package org.saphena.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.Language;

class BundlesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern ORDINARY_WORD =
            Pattern.compile("(?<![\\w./<-])[a-z]{4,}(?![\\w/>-]|\\.\\w)");

    static List<String> parts() {
        return Messages.PARTS;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void bothLanguagesHaveTheSameKeys(String part) throws IOException {
        assertThat(load(part, Language.KO).stringPropertyNames())
                .isEqualTo(load(part, Language.EN).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void bothLanguagesHaveTheSamePlaceholders(String part) throws IOException {
        Properties english = load(part, Language.EN);
        Properties korean = load(part, Language.KO);

        assertThat(english.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(placeholders(korean.getProperty(key)))
                                .isEqualTo(placeholders(english.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noTextIsBlank(String part) throws IOException {
        assertThat(load(part, Language.EN).values()).noneMatch(text -> text.toString().isBlank());
        assertThat(load(part, Language.KO).values()).noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void englishHasNoHangulButTheNameOfTheLanguage(String part) throws IOException {
        assertThat(load(part, Language.EN).values())
                .noneMatch(text -> HANGUL.matcher(text.toString().replace("한국어", "")).find());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void whatHasWordsInEnglishHasHangulInKorean(String part) throws IOException {
        Properties english = load(part, Language.EN);
        Properties korean = load(part, Language.KO);

        assertThat(english.stringPropertyNames())
                .filteredOn(key -> ORDINARY_WORD.matcher(english.getProperty(key)).find())
                .allMatch(key -> HANGUL.matcher(korean.getProperty(key)).find());
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwice(Language language) {
        assertThat(Messages.PARTS.stream().flatMap(part -> keysAsWritten(part, language)))
                .doesNotHaveDuplicates();
    }

    @Test
    void anOrdinaryWordIsToldFromAFileOrAnOption() {
        assertThat("saphena.jar --language <file> GSV UT").doesNotContainPattern(ORDINARY_WORD);
        assertThat("Great saphenous vein.").containsPattern(ORDINARY_WORD);
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> keysAsWritten(String part, Language language) {
        return text(part, language)
                .lines()
                .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip());
    }

    private static Properties load(String part, Language language) throws IOException {
        Properties texts = new Properties();
        texts.load(new StringReader(text(part, language)));
        return texts;
    }

    private static String text(String part, Language language) {
        String name = "messages-" + part + "_" + language.code() + ".properties";
        try (InputStream in =
                Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
