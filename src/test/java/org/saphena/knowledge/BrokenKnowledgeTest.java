package org.saphena.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of fault in a knowledge file is refused with file, line and rule. */
class BrokenKnowledgeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    unknown fact            | actions.yaml           | {fact: leg.acute-svt}      | {fact: leg.acute-svtt}       | repeat-duplex          | unknown fact leg.acute-svtt
                    unknown code            | actions.yaml           | has: [perineal-or-gluteal-varices] | has: [perineal] | suprainguinal-imaging | unknown code perineal
                    wrong unit              | derived.yaml           | ge: 5.0, unit: cm          | ge: 5.0, unit: mm            | leg.svt-long           | wrong unit mm
                    no unit                 | derived.yaml           | ge: 5.0, unit: cm          | ge: 5.0                      | leg.svt-long           | the field unit is missing
                    no comparison           | derived.yaml           | {fact: leg.abi, lt: 1.00, unit: ratio} | {fact: leg.abi, unit: ratio} | R-ABI-05 | no comparison
                    missing citation        | red-flags.yaml         | citations: [nice158, wells03] | citations: [nice159, wells03] | R-RF-DVT-SUSPECTED  | unknown citation nice159
                    duplicate citation      | citations.yaml         | - id: svs-4.1.1            | - id: esvs22-cac             | esvs22-cac             | stands twice
                    duplicate fact          | facts.yaml             | - id: person.sex           | - id: person.age             | person.age             | stands twice
                    duplicate effect        | contraindications.yaml | - rule: R-CI-ALL-10        | - rule: R-CI-SEPSIS          | R-CI-SEPSIS            | stands twice
                    duplicate treatment     | treatments.yaml        | {id: rfa, targets          | {id: evla, targets           | evla                   | stands twice
                    duplicate medicine      | medications.yaml       | {name: apixaban,           | {name: warfarin,             | warfarin               | stands twice
                    missing translation     | texts.yaml             | en: "The scan was not standing | de: "The scan was not standing | position-lowers-certainty | unknown field de
                    unreachable by order    | indications.yaml       | when: {fact: leg.ceap, has: [C6, C6r]}\\n        text: {en: "An open ulcer needs | text: {en: "An open ulcer needs | R-OPT-11 | unreachable
                    unreachable by sense    | actions.yaml           | ge: 3, le: 35, unit: days  | ge: 36, le: 35, unit: days   | glue-reaction-care     | can never be met
                    unreachable effect      | contraindications.yaml | remark: [lifestyle]        | effects: {contraindicated: [lifestyle]}\\n    targets: [gsv] | R-LIFESTYLE-ARTERIAL | bears on no option
                    no last row             | indications.yaml       | rule: R-VAD\\n             | rule: R-VAD\\n        when: {fact: leg.symptomatic}\\n | R-VAD | the last row must have no condition
                    status in a loop        | contraindications.yaml | when: {fact: person.breastfeeding} | when: {any-option: [rfa], status: [first-line]} | R-CI-BREASTFEEDING | depends on itself
                    loop through a fact     | contraindications.yaml | when: {fact: person.breastfeeding} | when: {fact: leg.open} | R-CI-BREASTFEEDING | depends on itself
                    loop of a table         | indications.yaml       | when: {any-option: ["@trunk", phlebectomy], targets | when: {any-option: ["@trunk", venoactive-drug], targets: [leg], status: [interim]}\\n        text: {en: "a", ko: "b"}\\n        citations: []\\n      - status: suitable\\n        rule: R-VAD-MORE\\n        when: {any-option: ["@trunk", phlebectomy], targets | R-VAD-OPEN | depends on itself
                    unknown group           | treatments.yaml        | trunk: ["@heat",           | trunk: ["@heet",             | trunk                  | unknown group of treatments: heet
                    unknown treatment       | contraindications.yaml | contraindicated: [polidocanol-microfoam] | contraindicated: [microfoam] | R-CI-POLIDOCANOL-MICROFOAM | unknown code microfoam
                    unknown status          | indications.yaml       | status: adjunct            | status: maybe                | R-OPT-09               | unknown code maybe
                    unknown profile         | ranking.yaml           | profiles: [nice-cg168]     | profiles: [nice]             | R-NICE-COMPR           | unknown profile nice
                    unknown field           | missing.yaml           | confirms: ["@trunk"]       | confirm: ["@trunk"]          | R-MD-REFLUX-TIME       | unknown field confirm
                    scope not visible       | actions.yaml           | any-flag: {urgency: [emergency]} | fact: trunk.refluxing  | emergency-care         | cannot be seen from here
                    code outside its list   | facts.yaml             | only: [gsv, ssv            | only: [gvs, ssv              | trunk.name             | names a code that is not in its list
                    not a period            | follow-up.yaml         | after: P6W                 | after: 6 weeks               | cramps                 | not an ISO period
                    unknown evidence source | evidence.yaml          | citations: [rasmussen13]   | citations: [rasmussen14]     | sum-evla-closed-3y     | unknown citation rasmussen14
                    evidence twice          | evidence.yaml          | - id: sum-rfa-closed-1y    | - id: sum-evla-closed-1y     | sum-evla-closed-1y     | stands twice
                    range out of order      | evidence.yaml          | {low: 81, high: 97}        | {low: 97, high: 81}          | sum-rfa-closed-1y      | the range is not in order
                    lower end alone         | evidence.yaml          | {low: 81, high: 97}        | {low: 81}                    | sum-rfa-closed-1y      | expected a value, a range or an upper end
                    value outside           | evidence.yaml          | value: -2.86, low: -4.49   | value: -5, low: -4.49        | class19-evla-quality   | the value lies outside its interval
                    denominator zero        | evidence.yaml          | {count: 580,               | {count: 0,                   | rasmussen11-evla-failure | the denominator is not a positive whole number
                    no such treatment       | evidence.yaml          | treatments: [evla]         | treatments: [laser]          | sum-evla-closed-1y     | unknown code laser
                    no such target          | evidence.yaml          | targets: [gsv]             | targets: [cramps]            | sum-evla-closed-1y     | evla does not have this target
                    verified without source | evidence.yaml          | verified: false\\n    note: {en: "Low; no | verified: true\\n    note: {en: "Low; no | sum-glue-pain | verified without a verified citation
                    verified on recall      | evidence.yaml          | citations: [class19-occlusion, lawaetz17]\\n    verified: false | citations: [lawaetz17]\\n    verified: true | sum-evla-closed-5y | verified without a verified citation
                    study without source    | evidence.yaml          | citations: [chan17]        | citations: []                | chan17-glue            | a study without a citation
                    neither figure nor note | evidence.yaml          | figure: {value: 93}        | figure: null                 | sum-evla-closed-3y     | has neither a figure nor a note
                    figure told in words    | evidence.yaml          | outcome: closed            | outcome: anaesthesia         | sum-evla-closed-1y     | told in words
                    not a period of time    | evidence.yaml          | after: P1Y                 | after: one year              | sum-evla-closed-1y     | not an ISO period
                    until without after     | evidence.yaml          | after: P3Y\\n    until: P5Y | until: P5Y                   | sum-new-varices        | until without after
                    not a rule of the facts | texts.yaml             | basis: [R-IND-16]          | basis: [R-IND-SIXTEEN]       | cramps-relief-uncertain | not the id of a rule of the clinical document
                    schedule twice          | follow-up.yaml         | code: foam-standard        | code: thermal-standard       | thermal-standard       | stands twice
                    steps out of order      | follow-up.yaml         | {after: P14D, what: visit, text: {en: "Telephone | {after: P1D, what: visit, text: {en: "Telephone | thermal-standard | comes before the step above it
                    until before the start  | follow-up.yaml         | {after: P7D, until: P21D   | {after: P7D, until: P1D      | non-thermal-standard   | until is not after the start
                    loop behind a not | contraindications.yaml | when: {fact: person.breastfeeding} | when: {not: {any-option: [rfa], status: [first-line]}} | R-CI-BREASTFEEDING | depends on itself
                    loop in what is established | contraindications.yaml | when: {fact: person.breastfeeding} | when: {established: {any-option: [rfa], status: [first-line]}} | R-CI-BREASTFEEDING | depends on itself
                    loop over any leg | contraindications.yaml | when: {fact: person.breastfeeding} | when: {any-leg: {any-option: [rfa], status: [first-line]}} | R-CI-BREASTFEEDING | depends on itself
                    loop over any trunk | contraindications.yaml | when: {fact: person.breastfeeding} | when: {any-trunk: {any-option: [rfa], status: [first-line]}} | R-CI-BREASTFEEDING | depends on itself
                    loop over any perforator | contraindications.yaml | when: {fact: person.breastfeeding} | when: {any-perforator: {any-option: [rfa], status: [first-line]}} | R-CI-BREASTFEEDING | depends on itself
                    loop over any segment | contraindications.yaml | when: {fact: person.breastfeeding} | when: {any-segment: {any-option: [rfa], status: [first-line]}, among: [GSV_UT]} | R-CI-BREASTFEEDING | depends on itself
                    loop through a known fact | contraindications.yaml | when: {fact: person.breastfeeding} | when: {known: leg.open} | R-CI-BREASTFEEDING | depends on itself
                    loop of a move | ranking.yaml | {all: [{fact: trunk.indication, in: [strong, fair]}, {fact: person.preferences, has: [no-stockings]}]} | {any-option: [cyanoacrylate-closure], status: [first-line]} | R-OPT-14-NO-STOCKINGS | depends on itself
                    field beside any-option | contraindications.yaml | when: {fact: person.breastfeeding} | when: {any-option: [rfa], status: [first-line], colour: red} | R-CI-BREASTFEEDING | unknown field colour
                    field beside any-flag | contraindications.yaml | when: {fact: person.breastfeeding} | when: {any-flag: {codes: [bleeding], colour: red}} | R-CI-BREASTFEEDING | unknown field colour
                    field beside is | contraindications.yaml | when: {fact: person.breastfeeding} | when: {fact: person.breastfeeding, is: true, colour: red} | R-CI-BREASTFEEDING | unknown field colour
                    field beside in | contraindications.yaml | when: {fact: person.breastfeeding} | when: {fact: person.pregnancy, in: [pregnant], colour: red} | R-CI-BREASTFEEDING | unknown field colour
                    field beside has | contraindications.yaml | when: {fact: person.breastfeeding} | when: {fact: person.conditions, has: [sepsis], colour: red} | R-CI-BREASTFEEDING | unknown field colour
                    field beside ge | contraindications.yaml | when: {fact: person.breastfeeding} | when: {fact: person.bmi, ge: 40, unit: kg/m2, colour: red} | R-CI-BREASTFEEDING | unknown field colour
                    field beside any-segment | contraindications.yaml | when: {fact: person.breastfeeding} | when: {any-segment: {fact: segment.reflux-seen, in: [present]}, among: [GSV_UT], colour: red} | R-CI-BREASTFEEDING | unknown field colour
                    opposites at once | contraindications.yaml | when: {fact: person.breastfeeding} | when: {all: [{fact: person.breastfeeding}, {not: {fact: person.breastfeeding}}]} | R-CI-BREASTFEEDING | can never be met
                    field of a figure | evidence.yaml | figure: {value: 93} | figure: {value: 93, colour: red} | sum-evla-closed-3y | unknown field colour
                    field of a size | evidence.yaml | {count: 580, | {colour: red, count: 580, | rasmussen11-evla-failure | unknown field colour
                    not a number            | citations.yaml         | year: 2022                 | year: soon                   | esvs22-c2s             | expected a number
                    unknown condition       | derived.yaml           | established: {fact: leg.iliac-outflow | proven: {fact: leg.iliac-outflow | leg.deep-obstruction | unknown kind of condition: proven
                    topic twice             | patient.yaml           | topic: feet                | topic: walk                  | walk                   | stands twice
                    unknown topic           | patient.yaml           | topic: feet                | topic: hands                 | hands                  | unknown code hands
                    cause without a name    | cramps.yaml            | name: {en: "venous"        | label: {en: "venous"         | venous                 | unknown field label
                    source of a cause       | cramps.yaml            | citations: [garr12]        | citations: [garr13]          | medication             | unknown citation garr13
                    aggregate of wrong unit | derived.yaml           | largest: segment.diameter  | largest: segment.reflux-time | trunk.diameter         | wrong unit mm
                    """)
    void namesFileLineAndRule(
            String kind,
            String file,
            String found,
            String replacement,
            String rule,
            String message) {
        KnowledgeException fault = refusal(file, found, replacement);
        assertThat(fault.file()).as(kind).isEqualTo(file);
        assertThat(fault.line()).as(kind).isPositive();
        assertThat(fault.rule()).as(kind).isEqualTo(rule);
        assertThat(fault)
                .as(kind)
                .hasMessageContaining(message)
                .hasMessageContaining(file + ":" + fault.line());
    }

    @Test
    void theLineIsTheOneAtFault() {
        KnowledgeException fault =
                refusal("red-flags.yaml", "citations: [ehit20]", "citations: [ehit21]");
        String[] lines = shipped("red-flags.yaml").split("\n", -1);
        assertThat(lines[fault.line() - 1]).contains("ehit20");
    }

    @Test
    void aMissingKoreanTextIsNamed() {
        KnowledgeException fault =
                refusal("knowledge.yaml", "{en: \"Default\", ko: \"기본\"}", "{en: \"Default\"}");
        assertThat(fault)
                .hasMessageContaining("the translation ko is missing")
                .hasMessageContaining("default");
    }

    @Test
    void everyTopicOfThePatientsSummaryMustBeThere() {
        assertThat(refusal("patient.yaml", "  - topic: feet\n    text:", "  # text:"))
                .hasMessageContaining("the topic feet is missing");
    }

    @Test
    void brokenYamlIsNamedWithItsLine() {
        KnowledgeException fault = refusal("texts.yaml", "notes:", "notes: [");
        assertThat(fault.line()).isPositive();
        assertThat(fault).hasMessageContaining("not valid YAML");
    }

    @Test
    void duplicateFieldsAreRefused() {
        KnowledgeException fault =
                refusal("knowledge.yaml", "version:", "version: \"1\"\nversion:");
        assertThat(fault.file()).isEqualTo("knowledge.yaml");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        assertThatThrownBy(() ->
                        KnowledgeReader.read(with("texts.yaml", new byte[] {(byte) 0xFF, 0x20})))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> KnowledgeReader.read(with("texts.yaml", new byte[0])))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void anOptionWithoutAStatusTableIsRefused() {
        KnowledgeException fault =
                refusal("indications.yaml", "treatments: [quinine]", "treatments: [magnesium]");
        assertThat(fault).hasMessageContaining("2 status tables for magnesium/cramps");
    }

    @Test
    void aFolderWithoutTheFilesIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> KnowledgeReader.read(KnowledgeSource.folder(folder)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageStartingWith("knowledge.yaml");
    }

    @Test
    void aCopyInAFolderIsReadLikeTheShippedOne(@TempDir Path folder) throws IOException {
        for (String file : KnowledgeReader.FILES) {
            Files.write(folder.resolve(file), KnowledgeSource.shipped().read(file));
        }
        KnowledgeBase copy = KnowledgeReader.read(KnowledgeSource.folder(folder));
        assertThat(copy.sha256())
                .isEqualTo(KnowledgeReader.read(KnowledgeSource.shipped()).sha256());
    }

    private static KnowledgeException refusal(String file, String found, String replacement) {
        String text = shipped(file);
        String old = found.replace("\\n", "\n");
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        String broken =
                text.substring(0, at)
                        + replacement.replace("\\n", "\n")
                        + text.substring(at + old.length());
        KnowledgeSource source = with(file, broken.getBytes(StandardCharsets.UTF_8));
        return catchThrowableOfType(KnowledgeException.class, () -> KnowledgeReader.read(source));
    }

    private static KnowledgeSource with(String file, byte[] bytes) {
        return name -> name.equals(file) ? bytes : KnowledgeSource.shipped().read(name);
    }

    private static String shipped(String file) {
        return new String(KnowledgeSource.shipped().read(file), StandardCharsets.UTF_8);
    }
}
