package org.saphena.storage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.saphena.clinical.Language;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Sex;

/** Any number of invented patients, put together from syllables; the same seed gives the same. */
final class Crowd {
    private static final List<String> FAMILIES =
            List.of(
                    "김 Kim 22",
                    "이 Lee 15",
                    "박 Park 9",
                    "최 Choi 5",
                    "정 Jung 5",
                    "강 Kang 3",
                    "조 Cho 3",
                    "윤 Yoon 3",
                    "장 Jang 3",
                    "임 Lim 3",
                    "한 Han 2",
                    "오 Oh 2",
                    "서 Seo 2",
                    "신 Shin 2",
                    "권 Kwon 2",
                    "황 Hwang 2",
                    "안 Ahn 2",
                    "송 Song 2",
                    "남궁 Namgung 1",
                    "제갈 Jegal 1");
    private static final List<String> SYLLABLES =
            List.of(
                    "가 Ga", "경 Kyung", "광 Kwang", "규 Kyu", "기 Ki", "나 Na", "다 Da", "대 Dae", "도 Do",
                    "동 Dong", "라 Ra", "림 Rim", "명 Myung", "미 Mi", "민 Min", "범 Beom", "병 Byung",
                    "보 Bo", "빈 Bin", "상 Sang", "서 Seo", "선 Sun", "성 Sung", "수 Soo", "숙 Sook",
                    "순 Soon", "승 Seung", "아 Ah", "연 Yeon", "영 Young", "예 Ye", "용 Yong", "우 Woo",
                    "원 Won", "유 Yu", "윤 Yoon", "은 Eun", "인 In", "재 Jae", "정 Jung", "종 Jong", "주 Ju",
                    "준 Jun", "지 Ji", "진 Jin", "찬 Chan", "철 Chul", "태 Tae", "하 Ha", "현 Hyun",
                    "형 Hyung", "혜 Hye", "호 Ho", "화 Hwa", "환 Hwan", "희 Hee");
    private static final int NUMBERS = 9_000_000;
    private static final int STRIDE = 5_555_557; // shares no factor with NUMBERS
    private static final int FIRST_NUMBER = 1_000_000;
    private static final long DAYS = 31_000;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1930, 1, 1);

    private final Random random;
    private final List<String> families;
    private int made;

    Crowd(long seed) {
        this.random = new Random(seed);
        this.families =
                FAMILIES.stream()
                        .flatMap(line ->
                                Collections.nCopies(Integer.parseInt(line.split(" ")[2]), line)
                                        .stream())
                        .toList();
    }

    Patient next() {
        String[] family = families.get(random.nextInt(families.size())).split(" ");
        String[] one = SYLLABLES.get(random.nextInt(SYLLABLES.size())).split(" ");
        String[] two = SYLLABLES.get(random.nextInt(SYLLABLES.size())).split(" ");
        long number = FIRST_NUMBER + (long) made++ * STRIDE % NUMBERS;
        return new Patient(
                Long.toString(number),
                family[1],
                one[1] + "-" + two[1].toLowerCase(Locale.ROOT),
                family[0] + one[0] + two[0],
                FIRST_BIRTH.plusDays(random.nextLong(DAYS)),
                random.nextBoolean() ? Sex.FEMALE : Sex.MALE,
                null,
                null,
                Language.KO);
    }
}
