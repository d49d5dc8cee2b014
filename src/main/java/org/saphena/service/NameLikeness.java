package org.saphena.service;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Patient;

/**
 * Whether typed names may be those of a patient: written in the other script, in another way, with
 * family and given name in the other order, or with a slip.
 *
 * @param sounds of the typed whole names, in either order
 */
record NameLikeness(Set<String> sounds) {
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;

    /**
     * @param names whole names, each in one script; blank ones say nothing
     */
    static NameLikeness of(List<String> names) {
        return new NameLikeness(
                names.stream().flatMap(NameLikeness::bothOrders).collect(Collectors.toSet()));
    }

    boolean isEmpty() {
        return sounds.isEmpty();
    }

    boolean fits(Patient patient) {
        return soundsOf(patient)
                .anyMatch(own -> sounds.stream().anyMatch(typed -> alike(own, typed)));
    }

    private static Stream<String> soundsOf(Patient patient) {
        String roman = joined(patient.familyName(), patient.givenName());
        return Stream.of(roman, joined(patient.nativeName(), null))
                .flatMap(NameLikeness::bothOrders);
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return Stream.of(one, other)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** As written, and with the first word last. */
    private static Stream<String> bothOrders(String name) {
        String[] words = name.strip().split("\\s+");
        String turned =
                String.join(" ", Arrays.copyOfRange(words, 1, words.length)) + " " + words[0];
        return Stream.of(NameSound.of(name), NameSound.of(turned))
                .filter(sound -> !sound.isEmpty())
                .distinct();
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (Math.min(one.length(), other.length()) >= LONG_ENOUGH_FOR_A_SLIP
                        && isOneSlipApart(one, other));
    }

    /** One letter more, less or another, or two in the other order. */
    static boolean isOneSlipApart(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        if (longer.length() - shorter.length() == 1) {
            return shorter.substring(at).equals(longer.substring(at + 1));
        }
        if (longer.length() != shorter.length() || at == shorter.length()) {
            return false;
        }
        return shorter.substring(at + 1).equals(longer.substring(at + 1))
                || isTurned(shorter, longer, at);
    }

    private static boolean isTurned(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
