package org.saphena.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource({
        "김, Kim",
        "김, Gim",
        "이, Lee",
        "이, Yi",
        "이, Rhee",
        "박, Park",
        "박, Bak",
        "최, Choi",
        "최, Choe",
        "정, Jung",
        "정, Jeong",
        "정, Chung",
        "조, Cho",
        "조, Jo",
        "윤, Yoon",
        "임, Lim",
        "임, Im",
        "오, Oh",
        "서, Suh",
        "노, Noh",
        "허, Hur",
        "허, Heo",
        "신, Shin",
        "권, Kwon",
        "안, Ahn",
        "우, Woo",
        "유, Ryu",
        "류, Yoo",
        "백, Paik",
        "하늘, Ha-neul",
        "하늘, Haneul",
        "영미, Young-mi",
        "영미, Yeongmi",
        "은비, Eunbi",
        "남궁, Namgung",
        "Müller, Mueller",
        "Jørgen, Joergen"
    })
    void soundTheSame(String one, String other) {
        assertThat(NameSound.of(one)).isEqualTo(NameSound.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"김, 박", "하늘, 영미", "Kim, Park", "Martin, Miller", "하늘, 바다"})
    void soundDifferent(String one, String other) {
        assertThat(NameSound.of(one)).isNotEqualTo(NameSound.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "김하늘",
        "김 하늘",
        "Kim Haneul",
        "Ha-neul Kim",
        "KIM HA NEUL",
        "Gim Haneul",
        "하늘 김",
        "Kim Haneull",
        "Kin Haneul"
    })
    void mayBeKimHaneul(String typed) {
        Patient both = patient("Kim", "Ha-neul", "김하늘");
        assertThat(NameLikeness.of(List.of(typed)).fits(both)).isTrue();
        assertThat(NameLikeness.of(List.of(typed)).fits(patient(null, null, "김하늘"))).isTrue();
        assertThat(NameLikeness.of(List.of(typed)).fits(patient("Kim", "Ha-neul", null))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"김", "김바다", "Kim", "Park Haneul", "Lee Young-mi", "''", "123"})
    void isNotKimHaneul(String typed) {
        assertThat(NameLikeness.of(List.of(typed)).fits(patient("Kim", "Ha-neul", "김하늘")))
                .isFalse();
    }

    @Test
    void aPatientWithoutNamesIsLikeNobody() {
        assertThat(NameLikeness.of(List.of("")).isEmpty()).isTrue();
        assertThat(NameLikeness.of(List.of("")).fits(patient(null, null, null))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "abcde, abcde, false",
        "abcde, abxde, true",
        "abcde, abde, true",
        "abcde, abcdef, true",
        "abcde, bacde, true",
        "abcde, abced, true",
        "abcde, xbcdy, false",
        "abcde, abc, false",
        "'', a, true"
    })
    void slips(String one, String other, boolean apart) {
        assertThat(NameLikeness.isOneSlipApart(one, other)).isEqualTo(apart);
        assertThat(NameLikeness.isOneSlipApart(other, one)).isEqualTo(apart);
    }

    @Test
    void datesThatAreTypedForAnother() {
        assertThat(NearDates.of(LocalDate.of(1981, 2, 11)))
                .contains(
                        LocalDate.of(1981, 11, 2),
                        LocalDate.of(1991, 2, 11),
                        LocalDate.of(1982, 2, 11),
                        LocalDate.of(1918, 2, 11),
                        LocalDate.of(1981, 2, 12),
                        LocalDate.of(1981, 2, 21),
                        LocalDate.of(1981, 3, 11))
                .doesNotContain(LocalDate.of(1981, 2, 11), LocalDate.of(1985, 2, 11));
        assertThat(NearDates.of(LocalDate.of(1980, 2, 29))).doesNotContainNull();
    }

    private static Patient patient(
            @Nullable String family, @Nullable String given, @Nullable String own) {
        return new Patient(
                "C-1", family, given, own, LocalDate.of(1981, 2, 11), Sex.FEMALE, null, null, null);
    }
}
