package org.saphena.ui.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Allergen;
import org.saphena.clinical.Answer;
import org.saphena.clinical.Carried;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Consultation;
import org.saphena.clinical.DrugClass;
import org.saphena.clinical.Findings;
import org.saphena.clinical.Language;
import org.saphena.clinical.Medication;
import org.saphena.clinical.Patient;
import org.saphena.clinical.Pregnancy;
import org.saphena.clinical.Sex;
import org.saphena.clinical.VisitRecord;
import org.saphena.clinical.VisitRecord.AllergyDetail;
import org.saphena.clinical.VisitRecord.Asked;
import org.saphena.text.Formats;
import org.saphena.text.Messages;
import org.saphena.ui.consultation.Banner.Item;
import org.saphena.ui.consultation.Banner.Tone;
import org.saphena.ui.support.Medicines;

/** Words the patient's banner: family name in capitals first, and nothing unknown left blank. */
final class BannerComposer {
    private final Messages messages;
    private final CaseFile file;
    private final Medicines medicines;

    BannerComposer(Messages messages, CaseFile file, Medicines medicines) {
        this.messages = messages;
        this.file = file;
        this.medicines = medicines;
    }

    Banner compose() {
        String roman = romanName();
        String nativeName = Objects.requireNonNullElse(file.patient().nativeName(), "");
        boolean nativeFirst = messages.language() == Language.KO && !nativeName.isEmpty();
        String name = nativeFirst ? nativeName : roman;
        String other = nativeFirst ? roman : nativeName;
        if (name.isEmpty()) {
            name = other.isEmpty() ? messages.get("ui.banner.noName") : other;
            other = "";
        }
        return new Banner(name, other, identity(), cautions());
    }

    private String romanName() {
        Patient patient = file.patient();
        String family = patient.familyName();
        String capitals = family == null ? null : family.toUpperCase(Locale.ROOT);
        String name =
                Stream.of(capitals, patient.givenName())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        String title = file.record() == null ? null : titleOf(file.record().patient());
        return name.isEmpty() || title == null ? name : name + " (" + title + ")";
    }

    private static @Nullable String titleOf(VisitRecord.@Nullable PersonNotes notes) {
        return notes == null ? null : notes.title();
    }

    private List<Item> identity() {
        Patient patient = file.patient();
        String born = Formats.date(patient.birthDate(), messages.language());
        return List.of(
                plain("ui.banner.born", messages.get("ui.banner.bornAge", born, file.age())),
                plain("ui.banner.sex", messages.of(patient.sex())),
                plain("ui.banner.number", patient.id()));
    }

    private List<Item> cautions() {
        Consultation visit = file.consultation();
        List<Item> items = new ArrayList<>();
        items.add(
                list(
                        "ui.banner.allergies",
                        visit.allergies(),
                        each -> dated(Carried.ALLERGIES, each, allergy(each)),
                        "/consultation/allergies"));
        items.add(anticoagulant(visit.medications()));
        if (file.patient().sex() != Sex.MALE) {
            items.add(pregnancy(visit.pregnancy()));
        }
        return items;
    }

    private String allergy(Allergen allergen) {
        VisitRecord visit = file.record();
        List<AllergyDetail> details = visit == null ? List.of() : visit.allergyDetails();
        return details.stream()
                .filter(each -> each.code() == allergen)
                .map(AllergyDetail::reaction)
                .filter(Objects::nonNull)
                .findFirst()
                .map(reaction ->
                        messages.get("ui.banner.reaction", messages.of(allergen), reaction))
                .orElse(messages.of(allergen));
    }

    /** That there is none, and on which day that was asked. */
    private String none(String list) {
        VisitRecord visit = file.record();
        List<Asked> asked = visit == null ? List.of() : visit.asked();
        return asked.stream()
                .filter(each -> each.pointer().equals(list))
                .map(each ->
                        messages.get(
                                "ui.banner.noneAsked",
                                Formats.date(each.on(), messages.language())))
                .findFirst()
                .orElse(messages.get("ui.none.known"));
    }

    /** What was only taken over from an earlier visit says so. */
    private String dated(String list, Object value, String word) {
        return Carried.openSince(file, list, value)
                .map(from ->
                        messages.get(
                                "ui.banner.carried", word, Formats.date(from, messages.language())))
                .orElse(word);
    }

    /** None only where all medicines were asked for and the class of each is known. */
    private Item anticoagulant(Findings<Medication> taken) {
        String label = "ui.banner.anticoagulant";
        String found = names(taken, classes -> classes.contains(DrugClass.ORAL_ANTICOAGULANT));
        if (!found.isEmpty()) {
            return new Item(messages.get(label), found, Tone.HEED);
        }
        Medication asClass = new Medication(DrugClass.ORAL_ANTICOAGULANT.code());
        if (taken.answer(asClass) != Answer.NO) {
            return unknown(label);
        }
        String unclear = names(taken, Set::isEmpty);
        return unclear.isEmpty()
                ? plain(label, none("/consultation/medications"))
                : new Item(
                        messages.get(label),
                        messages.get("ui.banner.unclear", unclear),
                        Tone.UNKNOWN);
    }

    private String names(Findings<Medication> taken, Predicate<Set<DrugClass>> wanted) {
        return taken.present().stream()
                .filter(each -> wanted.test(medicines.classesOf(each.name()).orElse(Set.of())))
                .map(each -> dated(Carried.MEDICATIONS, each, medicine(each)))
                .collect(Collectors.joining(", "));
    }

    private String medicine(Medication medication) {
        String key = "code.DrugClass." + medication.name();
        return messages.has(key) ? messages.get(key) : medication.name();
    }

    private Item pregnancy(@Nullable Pregnancy pregnancy) {
        if (pregnancy == null || pregnancy == Pregnancy.UNKNOWN) {
            return unknown("ui.banner.pregnancy");
        }
        Tone tone = pregnancy == Pregnancy.NONE ? Tone.PLAIN : Tone.HEED;
        return new Item(messages.get("ui.banner.pregnancy"), messages.of(pregnancy), tone);
    }

    private <T> Item list(
            String label, Findings<T> findings, Function<T, String> word, String pointer) {
        if (!findings.present().isEmpty()) {
            String value = findings.present().stream().map(word).collect(Collectors.joining(", "));
            return new Item(
                    messages.get(label),
                    findings.reviewed() ? value : messages.get("ui.list.open", value),
                    Tone.HEED);
        }
        return findings.reviewed() && findings.unsure().isEmpty()
                ? plain(label, none(pointer))
                : unknown(label);
    }

    private Item plain(String label, String value) {
        return new Item(messages.get(label), value, Tone.PLAIN);
    }

    private Item unknown(String label) {
        return new Item(messages.get(label), messages.get("ui.notRecorded"), Tone.UNKNOWN);
    }
}
