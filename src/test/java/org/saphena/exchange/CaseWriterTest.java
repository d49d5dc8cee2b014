package org.saphena.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.CaseFile;

class CaseWriterTest {
    private static final Path EVERYTHING = Resources.TEST.resolve("everything.case.json");

    @Test
    void writesTheCanonicalForm() {
        String json =
                """
                {"version": 1.0, "consultation": {"labs": null, "legs": {"right": {"duplex": {
                  "segments": {"SSV_U": {"refluxSeconds": 0.0}, "SFJ": {"depthMm": 1.50e1, "refluxSeconds": 1.10}},
                  "date": "2026-03-14"}, "ceap": {"clinical": ["C3", "C2"]}, "vcss": {}}},
                  "allergies": {"absent": [], "unsure": [], "reviewed": true, "present": []},
                  "date": "2026-03-14"}, "record": {"plan": [], "legs": {}},
                 "patient": {"sex": "female", "heightCm": 170.0, "id": "T1", "birthDate": "1981-02-11"},
                 "format": "saphena-case"}
                """;

        assertThat(new String(CaseWriter.write(read(json)), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {
                          "format": "saphena-case",
                          "version": 1,
                          "patient": {
                            "id": "T1",
                            "birthDate": "1981-02-11",
                            "sex": "female",
                            "heightCm": 170
                          },
                          "consultation": {
                            "date": "2026-03-14",
                            "conditions": {
                              "reviewed": false,
                              "present": []
                            },
                            "medications": {
                              "reviewed": false,
                              "present": []
                            },
                            "allergies": {
                              "reviewed": true,
                              "present": []
                            },
                            "alarmSymptoms": {
                              "reviewed": false,
                              "present": []
                            },
                            "preferences": [],
                            "legs": {
                              "right": {
                                "symptoms": {
                                  "reviewed": false,
                                  "present": []
                                },
                                "ceap": {
                                  "clinical": ["C2", "C3"]
                                },
                                "vcss": {},
                                "previousTreatments": [],
                                "duplex": {
                                  "date": "2026-03-14",
                                  "segments": {
                                    "SFJ": {
                                      "refluxSeconds": 1.1,
                                      "depthMm": 15
                                    },
                                    "SSV_U": {
                                      "refluxSeconds": 0
                                    }
                                  },
                                  "trunks": {},
                                  "perforators": []
                                },
                                "symptomSeverity": {},
                                "pastEvents": {
                                  "reviewed": false,
                                  "present": []
                                }
                              }
                            },
                            "familyHistory": {
                              "reviewed": false,
                              "present": []
                            }
                          },
                          "record": {}
                        }
                        """);
    }

    @Test
    void escapesWhatJsonCannotHold() {
        byte[] json =
                ObjectWriter.onOneLine(
                        "a\"\\\n\r\t\u0001\u001F\u007F한😀/",
                        (out, text) -> out.text("a", text).text("b", "한"));

        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":\"a\\\"\\\\\\n\\r\\t\\u0001\\u001f\u007F한😀/\",\"b\":\"한\"}\n");
    }

    @Test
    void theHashLeavesOutNamesAndRecord() {
        String json =
                """
                {"format": "saphena-case", "version": 1, "patient": {"id": "T1", %s
                 "birthDate": "1981-02-11", "sex": "female"}, "consultation": {"date": "%s"} %s}
                """;
        String plain = CaseWriter.inputSha256(read(json.formatted("", "2026-03-14", "")));

        assertThat(plain)
                .isEqualTo(
                        CaseWriter.inputSha256(
                                read(
                                        json.formatted(
                                                "\"familyName\": \"Kim\", \"givenName\": \"H\","
                                                        + " \"nativeName\": \"김\",",
                                                "2026-03-14",
                                                ", \"record\": {\"leaning\": {}}"))))
                .isNotEqualTo(CaseWriter.inputSha256(read(json.formatted("", "2026-03-15", ""))))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void theHashOfAKnownCaseStaysTheSame() {
        assertThat(CaseWriter.inputSha256(CaseReader.read(EVERYTHING)))
                .isEqualTo("db49bd83b7c74fc0cbaadc966a205e3fca72754fc0f5330ec3c3db321c4d51e6");
    }

    @Test
    void theMachineDoesNotMatter() {
        CaseFile file = CaseReader.read(EVERYTHING);
        byte[] here = CaseWriter.write(file);
        Locale before = Locale.getDefault();
        try {
            for (Locale locale :
                    List.of(Locale.forLanguageTag("ar-EG-u-nu-arab"), Locale.of("tr"))) {
                Locale.setDefault(locale);
                assertThat(CaseWriter.write(CaseReader.read(EVERYTHING))).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static CaseFile read(String json) {
        return CaseReader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
