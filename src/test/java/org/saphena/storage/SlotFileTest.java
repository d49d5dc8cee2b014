package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotFileTest {
    private static final String DATABASE = "00112233445566778899aabbccddeeff";
    private static final String FIRST = "10000000000000000000000000000000";
    private static final String SECOND = "20000000000000000000000000000000";

    private final SecureRandom random = new SecureRandom();
    private final DataKey key = DataKey.random(random);

    @Test
    void everyPasswordOpensTheSameKey() {
        SlotFile file =
                SlotFile.of(
                        DATABASE,
                        List.of(slot("first password", FIRST), slot("second", SECOND)),
                        null,
                        key);
        SlotFile read = SlotFileReader.read(file.bytes());

        assertThat(opened(read, "first password").bytes()).isEqualTo(key.bytes());
        assertThat(opened(read, "second").bytes()).isEqualTo(key.bytes());
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> opened(read, "third"));
    }

    @Test
    void anUnknownNameMakesAsMuchWorkAsAWrongPasswordAndFailsTheSameWay() {
        SlotFile file =
                SlotFile.of(
                        DATABASE,
                        List.of(slot("first password", FIRST), slot("second", SECOND)),
                        null,
                        key);

        List<Slot> tried = file.slotsOf("Nobody");
        assertThat(tried)
                .singleElement()
                .satisfies(slot -> {
                    assertThat(slot.kdf()).isEqualTo(file.slots().getFirst().kdf());
                    assertThat(slot.wrapped()).hasSameSizeAs(file.slots().getFirst().wrapped());
                });
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> file.open("Nobody", "first password".toCharArray()));
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> file.open("Dr second", "first password".toCharArray()));
    }

    @Test
    void withoutANameOnlyASlotThatIsAloneOpens() {
        SlotFile alone = SlotFile.of(DATABASE, List.of(slot("first password", FIRST)), null, key);
        SlotFile both = alone.with(slot("second", SECOND), key);

        assertThat(alone.open("", "first password".toCharArray()).key().bytes())
                .isEqualTo(key.bytes());
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> both.open("", "first password".toCharArray()));
    }

    @Test
    void aNameOpensHoweverItIsTyped() {
        SlotFile file = SlotFile.of(DATABASE, List.of(slot("second", SECOND)), null, key);
        for (String typed : List.of("Dr second", " dr  SECOND ", "Ｄｒ second")) {
            assertThat(file.open(typed, "second".toCharArray()).slot().id()).isEqualTo(SECOND);
        }
    }

    @Test
    void theRecoveryKitOpensTheSameKeyAndNoOtherKitDoes() {
        try (RecoveryCode code = RecoveryCode.random(random);
                RecoveryCode other = RecoveryCode.random(random)) {
            KitSlot kit = KitSlot.wrap(key, code, DATABASE, FIRST, random);
            SlotFile plain = SlotFile.of(DATABASE, List.of(slot("second", SECOND)), null, key);
            SlotFile file = SlotFileReader.read(plain.with(kit, key).bytes());

            assertThat(file.ways()).isEqualTo(2);
            assertThat(file.open(code).bytes()).isEqualTo(key.bytes());
            assertThat(opened(file, "second").bytes()).isEqualTo(key.bytes());
            assertThatExceptionOfType(WrongKitException.class).isThrownBy(() -> file.open(other));
            assertThatExceptionOfType(WrongKitException.class).isThrownBy(() -> plain.open(code));
        }
    }

    @Test
    void theFileShowsNeitherTheKeyNorThePassword() {
        SlotFile file = SlotFile.of(DATABASE, List.of(slot("first password", FIRST)), null, key);
        String text = new String(file.bytes(), StandardCharsets.UTF_8);

        assertThat(text)
                .doesNotContain(HexFormat.of().formatHex(key.bytes()))
                .doesNotContain("first password")
                .doesNotContain("Dr first")
                .startsWith("saphena-keys 2\n");
    }

    @Test
    void aSlotOfAnotherDatabaseOpensNothing() {
        Slot slot = slot("first password", FIRST);
        String other = "ff112233445566778899aabbccddeeff";
        SlotFile moved = SlotFile.of(other, List.of(slot), null, key);

        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> moved.open("", "first password".toCharArray()));
    }

    @Test
    void aSlotTakenOutByHandIsNoticed() {
        SlotFile both =
                SlotFile.of(
                        DATABASE,
                        List.of(slot("first password", FIRST), slot("second", SECOND)),
                        null,
                        key);
        SlotFile cut = new SlotFile(2, DATABASE, both.slots().subList(0, 1), null, both.mac());

        assertThatExceptionOfType(DamagedKeysException.class)
                .isThrownBy(() -> opened(cut, "first password"));
    }

    @Test
    void theStandardWorkIsThatOfTheDesign() {
        assertThat(KdfParameters.STANDARD).isEqualTo(new KdfParameters(65_536, 3, 1));
    }

    @Test
    void workThatWouldExhaustTheMachineIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KdfParameters(1024 * 1024 + 1, 3, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new KdfParameters(64, 65, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new KdfParameters(8, 1, 2));
    }

    @Test
    void argon2idGivesThePublishedValue() {
        KdfParameters work = new KdfParameters(65_536, 2, 1);
        byte[] derived =
                work.derive(
                        "password".getBytes(StandardCharsets.UTF_8),
                        "somesalt".getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(derived))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void aClosedKeyIsNothingButZeros() {
        key.close();
        assertThat(key.bytes()).containsOnly(0);
    }

    @Test
    void whatIsDerivedDependsOnKeyAndPurpose() {
        assertThat(key.derive("a")).isEqualTo(key.derive("a")).isNotEqualTo(key.derive("b"));
        assertThat(key.derive("a")).isNotEqualTo(DataKey.random(random).derive("a"));
    }

    private Slot slot(String password, String id) {
        String who = AccountName.tag("Dr " + password, DATABASE);
        return Slot.wrap(key, password.toCharArray(), DATABASE, id, who, Vaults.LIGHT, random);
    }

    private static DataKey opened(SlotFile file, String password) {
        return file.open("Dr " + password, password.toCharArray()).key();
    }
}
