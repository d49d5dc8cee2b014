package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Among a thousand patients. */
@SuppressWarnings("NullAway.Init")
class PatientSearchTest {
    private static final String[] FAMILIES = {"Seo", "Kwon", "Hwang", "Song", "Jeon"};
    private static final String[] NATIVE = {"서", "권", "황", "송", "전"};

    @TempDir static Path folder;
    private static Store store;
    private static PatientRepository patients;

    @BeforeAll
    static void fill() {
        store = Vaults.create(folder);
        patients = store.patients();
        patients.create(Cases.patient("C-0001", "Kim", "Haneul", "김하늘", "1981-02-11"));
        patients.create(Cases.patient("C-0002", "Kim", "Young-mi", "김영미", "1968-03-14"));
        patients.create(Cases.patient("C-0003", "Namgung", "Eunbi", "남궁은비", "1968-03-14"));
        patients.create(Cases.patient("X77", "Müller", "Jörg", null, "1955-12-31"));
        patients.create(Cases.patient("X78", "O'Brien \"Bo\"", "Mary", null, "1960-01-01"));
        LocalDate birth = LocalDate.of(1930, 1, 1);
        for (int i = 5; i < 1000; i++) {
            patients.create(
                    Cases.patient(
                            "R" + (100_000 + i),
                            FAMILIES[i % 5],
                            "Given" + i,
                            NATIVE[i % 5] + "가" + (char) ('각' + i),
                            birth.plusDays(i * 3L).toString()));
        }
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "김하늘, C-0001",
        "김하, C-0001",
        "하늘, C-0001",
        "haneul, C-0001",
        "HANEUL kim, C-0001",
        "kim han, C-0001",
        "'Kim, Haneul', C-0001",
        "young mi, C-0002",
        "youngmi, C-0002",
        "Young-mi, C-0002",
        "남궁, C-0003",
        "은비, C-0003",
        "muller, X77",
        "Müll jör, X77",
        "o'brien, X78",
        "mary bo, X78",
        "c-0001, C-0001",
        "C-0002 kim, C-0002",
        "1981-02-11, C-0001",
        "19810211, C-0001",
        "810211, C-0001",
        "1981.2.11, C-0001",
        "11.02.1981, C-0001",
        "김 1981, C-0001",
        "1955-12, X77",
        "ㄱㅎㄴ, C-0001",
        "ㄱㅎ, C-0001",
        "ㅎㄴ, C-0001",
        "김ㅎㄴ, C-0001",
        "김하ㄴ, C-0001",
        "\u1100\u1112\u1102, C-0001",
        "ㄴㄱㅇㅂ, C-0003",
        "ㅇㅂ, C-0003",
        "남궁ㅇ, C-0003",
        "ㄱㅇㅁ 1968, C-0002",
        "ㄱㅎㄴ c-0001, C-0001",
        "jörg 1955-12-31, X77",
        "young-mi 1968, C-0002",
        "'o''brien 1960', X78"
    })
    void onePatientIsFoundBy(String typed, String number) {
        assertThat(numbers(patients.search(typed, 50))).containsExactly(number);
    }

    @Test
    void thePrefixOfASyllableFindsAllNamesThatBeginWithIt() {
        assertThat(numbers(patients.search("김", 50))).containsExactly("C-0002", "C-0001");
    }

    @Test
    void aSharedBirthDateFindsBoth() {
        assertThat(numbers(patients.search("1968-03-14", 50))).containsExactly("C-0003", "C-0002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zzz",
                "kim lee",
                "1981-02-12",
                "1981-13-40",
                "C-9",
                "\"",
                "*",
                "-",
                "kim\" OR \"seo",
                "ㅋㅋ",
                "김ㄱ",
                "ㅏ",
                "seo 1981-02-11"
            })
    void nothingIsFoundBy(String typed) {
        assertThat(numbers(patients.search(typed, 50))).isEmpty();
    }

    @Test
    void aListIsBoundedAndBeginsWithTheNewest() {
        List<String> found = numbers(patients.search("given", 50));

        assertThat(found).hasSize(50).startsWith("R100999", "R100998");
        assertThat(patients.search("given", 100_000)).hasSize(PatientRepository.LONGEST_LIST);
    }

    @Test
    void blankTextGivesTheRecentOnes() {
        assertThat(patients.search("  ", 3)).hasSize(3);
    }

    @Test
    void aSearchTakesLessThanATwentiethOfASecond() {
        patients.search("given", 50);
        long start = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            patients.search("given", 50);
        }
        assertThat(Duration.ofNanos((System.nanoTime() - start) / 10))
                .isLessThan(Duration.ofMillis(50));
    }

    private static List<String> numbers(List<PatientLine> lines) {
        return lines.stream().map(line -> line.stored().patient().id()).toList();
    }
}
