package org.saphena.ui.patients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.saphena.clinical.Initials;
import org.saphena.clinical.Language;
import org.saphena.ui.support.DateInput;
import org.saphena.ui.support.DateInput.When;

/**
 * Words that were typed to find a patient, as fields of a form for one who is not there yet. What
 * is no name and no birth date is left out.
 */
record SearchedPerson(String familyName, String givenName, String nativeName, String birthDate) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’-]+");

    static SearchedPerson of(String searched, LocalDate today, Language language) {
        List<String> roman = new ArrayList<>();
        List<String> own = new ArrayList<>();
        String born = "";
        for (String word : searched.replace(',', ' ').strip().split("\\s+")) {
            if (word.chars().anyMatch(Character::isDigit)) {
                boolean day = DateInput.day(word, today, language, When.BIRTH).isPresent();
                born = day ? word : born;
            } else if (word.chars().allMatch(c -> Initials.isSyllable((char) c))) {
                own.add(word);
            } else if (NAME.matcher(word).matches() && !Initials.areIn(word)) {
                roman.add(capital(word));
            }
        }
        return new SearchedPerson(
                roman.isEmpty() ? "" : roman.getFirst(),
                roman.stream().skip(1).collect(Collectors.joining(" ")),
                String.join("", own),
                born);
    }

    private static String capital(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
