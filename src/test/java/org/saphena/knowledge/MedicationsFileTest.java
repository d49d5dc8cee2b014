package org.saphena.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphena.clinical.Codes;
import org.saphena.clinical.DrugClass;
import tools.jackson.dataformat.yaml.YAMLMapper;

class MedicationsFileTest {
    private static final List<Entry> ENTRIES = load();

    private record Medications(List<Entry> medications) {}

    private record Entry(String name, List<String> aliases, List<String> classes) {
        Stream<String> names() {
            return Stream.concat(Stream.of(name), aliases.stream());
        }
    }

    @Test
    void listsAtLeastOneHundredAndFiftyMedicines() {
        assertThat(ENTRIES).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void isSortedByName() {
        assertThat(ENTRIES).extracting(Entry::name).isSorted();
    }

    @Test
    void noNameOrAliasStandsTwice() {
        assertThat(
                        ENTRIES.stream()
                                .flatMap(Entry::names)
                                .map(name -> name.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesAreCleanWords() {
        assertThat(ENTRIES.stream().flatMap(Entry::names))
                .allMatch(name -> name.equals(name.strip()) && !name.isEmpty())
                .noneMatch(name -> name.contains(":") || name.contains(","));
    }

    @Test
    void everyClassIsADrugClass() {
        assertThat(ENTRIES.stream().flatMap(entry -> entry.classes().stream()))
                .allMatch(code -> Codes.find(DrugClass.class, code).isPresent());
    }

    @Test
    void everyMedicineHasItsClassesOnceAndOtherOnlyAlone() {
        assertThat(ENTRIES)
                .allSatisfy(entry -> {
                    assertThat(entry.classes()).isNotEmpty().doesNotHaveDuplicates();
                    if (entry.classes().contains("other")) {
                        assertThat(entry.classes()).hasSize(1);
                    }
                });
    }

    @Test
    void everyClassHasAMedicine() {
        assertThat(ENTRIES.stream().flatMap(entry -> entry.classes().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(Codes.of(DrugClass.class));
    }

    @ParameterizedTest
    @CsvSource({
        "apixaban, oral-anticoagulant",
        "엘리퀴스, oral-anticoagulant",
        "와르파린, oral-anticoagulant",
        "쿠파린, oral-anticoagulant",
        "클래리트로마이신, macrolide",
        "듀오웰, statin",
        "아모잘탄플러스, thiazide-diuretic calcium-channel-blocker",
        "에너제어, long-acting-beta-agonist",
        "aspirin, antiplatelet",
        "atorvastatin, statin",
        "amlodipine, calcium-channel-blocker",
        "indapamide, thiazide-diuretic",
        "perindopril/indapamide, thiazide-diuretic",
        "spironolactone, potassium-sparing-diuretic",
        "salmeterol, long-acting-beta-agonist",
        "salmeterol/fluticasone, long-acting-beta-agonist",
        "clarithromycin, macrolide",
        "quinine, quinine",
        "mpff, venoactive-drug",
        "raloxifene, other",
        "enoxaparin, other",
    })
    void knowsTheClassesOfAMedicine(String name, String classes) {
        assertThat(ENTRIES)
                .filteredOn(entry -> entry.names().anyMatch(name::equals))
                .singleElement()
                .extracting(Entry::classes)
                .isEqualTo(List.of(classes.split(" ")));
    }

    private static List<Entry> load() {
        return new YAMLMapper()
                .readValue(KnowledgeFiles.open("medications.yaml"), Medications.class)
                .medications();
    }
}
