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
                        key);
        SlotFile read = SlotFileReader.read(file.bytes());

        assertThat(read.open("first password".toCharArray()).bytes()).isEqualTo(key.bytes());
        assertThat(read.open("second".toCharArray()).bytes()).isEqualTo(key.bytes());
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> read.open("third".toCharArray()));
    }

    @Test
    void theFileShowsNeitherTheKeyNorThePassword() {
        SlotFile file = SlotFile.of(DATABASE, List.of(slot("first password", FIRST)), key);
        String text = new String(file.bytes(), StandardCharsets.UTF_8);

        assertThat(text)
                .doesNotContain(HexFormat.of().formatHex(key.bytes()))
                .doesNotContain("first password")
                .startsWith("saphena-keys 1\n");
    }

    @Test
    void aSlotOfAnotherDatabaseOpensNothing() {
        Slot slot = slot("first password", FIRST);
        String other = "ff112233445566778899aabbccddeeff";
        SlotFile moved = SlotFile.of(other, List.of(slot), key);

        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> moved.open("first password".toCharArray()));
    }

    @Test
    void aSlotTakenOutByHandIsNoticed() {
        SlotFile both =
                SlotFile.of(
                        DATABASE,
                        List.of(slot("first password", FIRST), slot("second", SECOND)),
                        key);
        SlotFile cut = new SlotFile(DATABASE, both.slots().subList(0, 1), both.mac());

        assertThatExceptionOfType(DamagedKeysException.class)
                .isThrownBy(() -> cut.open("first password".toCharArray()));
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
        return Slot.wrap(key, password.toCharArray(), DATABASE, id, Vaults.LIGHT, random);
    }
}
