package org.saphena.storage;

import java.security.SecureRandom;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of an open store are made with.
 *
 * @param keyring null in the practice vault
 * @param me who is at work
 */
record StoreParts(
        Clock clock,
        SecureRandom random,
        CaseCodec codec,
        KdfParameters work,
        @Nullable Keyring keyring,
        AccountKey me) {
    boolean demo() {
        return keyring == null;
    }

    PatientRepository patients(Audited audited) {
        return new PatientRepository(audited, clock, random, demo());
    }

    ConsultationRepository consultations(Audited audited) {
        return new ConsultationRepository(audited, clock, random, codec);
    }

    DayList dayList(Audited audited) {
        return new DayList(audited, clock);
    }

    FollowUps followUps(Audited audited) {
        return new FollowUps(audited, clock, me);
    }

    PatientMerges merges(Audited audited) {
        return new PatientMerges(audited, clock, me);
    }

    Erasures erasures(Audited audited) {
        return new Erasures(audited, clock, me);
    }

    DeskRepository desk(Audited audited, ConsultationRepository consultations) {
        return new DeskRepository(audited, clock, consultations);
    }

    ClinicSettings settings(Audited audited) {
        return new ClinicSettings(audited, clock, me);
    }

    Accounts accounts(Audited audited) {
        OwnKey key = new OwnKey(audited, keyring, clock, me);
        return new Accounts(
                audited,
                key,
                clock,
                new Pins(audited, clock, me, work, random),
                new Kits(audited, key, random));
    }
}
