package org.saphena.exchange.csv;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saphena.clinical.Coded;

/** What a table of patients may tell, and the headings under which it is known. */
public enum PatientColumn implements Coded {
    NUMBER(
            "number",
            "patientnumber",
            "patientno",
            "patientid",
            "id",
            "no",
            "chartnumber",
            "chartno",
            "mrn",
            "번호",
            "환자번호",
            "차트번호",
            "등록번호"),
    FAMILY_NAME("familyname", "lastname", "surname", "성", "영문성"),
    GIVEN_NAME("givenname", "firstname", "forename", "영문이름"),
    NAME("name", "nativename", "fullname", "patientname", "이름", "성명", "환자명", "한글이름"),
    BIRTH_DATE("birthdate", "dateofbirth", "dob", "born", "생년월일", "생일"),
    SEX("sex", "gender", "성별"),
    HEIGHT_CM("height", "heightcm", "키", "키cm", "신장", "신장cm"),
    WEIGHT_KG("weight", "weightkg", "체중", "체중kg", "몸무게", "몸무게kg"),
    LANGUAGE("language", "언어");

    private final List<String> headings;

    PatientColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** Headings that stand for the number where nothing else does. */
    static boolean isWeak(String heading) {
        return heading.strip().equalsIgnoreCase("id");
    }

    /** The column under a heading, however it is spaced and written. */
    static Optional<PatientColumn> under(String heading) {
        String plain =
                Normalizer.normalize(heading, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]", "");
        return Arrays.stream(values()).filter(each -> each.headings.contains(plain)).findFirst();
    }
}
