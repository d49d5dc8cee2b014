package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.storage.PinException.Reason;

@SuppressWarnings("NullAway.Init")
class PinsTest {
    private static final AuditNote NOTE =
            AuditNote.of(AuditEvent.VISIT_SIGNED).visit(new ConsultationKey(7));

    @TempDir Path folder;
    private Store store;

    @BeforeEach
    void create() {
        store = Vaults.create(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Pins pins() {
        return store.accounts().pins();
    }

    private void require(String pin) {
        pins().require(pin.toCharArray(), NOTE);
    }

    private void refused(Reason reason, Object left, String pin) {
        assertThatExceptionOfType(PinException.class)
                .isThrownBy(() -> require(pin))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.arguments()).containsExactly(left);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"4711", "83920", "47110815", "1243", "２５８０"})
    void fourToEightDigitsAreAPin(String pin) {
        assertThat(Pins.isSuitable(pin.toCharArray())).isTrue();
        pins().set(pin.toCharArray());
        assertThat(pins().isSet()).isTrue();
        assertThat(store.accounts().me().hasPin()).isTrue();
        require(pin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "471", "471108159", "47a1", "4 11", "0000", "1234", "98765", "-471"})
    void everythingElseIsNone(String pin) {
        assertThatExceptionOfType(PinException.class)
                .isThrownBy(() -> pins().set(pin.toCharArray()))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNSUITABLE));
        assertThat(pins().isSet()).isFalse();
        refused(Reason.MISSING, 0, "4711");
    }

    @Test
    void theThirdWrongOneLocksUntilTheNextLogin() {
        pins().set("4711".toCharArray());
        long before = Trails.last(store);
        refused(Reason.WRONG, 2, "4712");
        refused(Reason.WRONG, 1, "4712");
        refused(Reason.LOCKED, 0, "4712");
        refused(Reason.LOCKED, 0, "4711");
        assertThat(Trails.of(store).stream().filter(row -> row.seq() > before))
                .allSatisfy(row -> {
                    assertThat(row.event()).isEqualTo("visit-signed");
                    assertThat(row.outcome()).isEqualTo("refused");
                    assertThat(row.id()).isEqualTo(7);
                })
                .extracting(AuditRow::reason)
                .containsExactly("pin.wrong", "pin.wrong", "pin.locked", "pin.locked");

        store.close();
        store = Vaults.open(folder);
        require("4711");
    }

    @Test
    void theRightOneForgetsTheWrongOnesBefore() {
        pins().set("4711".toCharArray());
        for (int i = 0; i < 3; i++) {
            refused(Reason.WRONG, 2, "4712");
            refused(Reason.WRONG, 1, "4712");
            require("4711");
        }
    }

    @Test
    void aNewPinTakesThePlaceOfTheOldOneAndBothAreOverwritten() {
        char[] first = "4711".toCharArray();
        pins().set(first);
        pins().set("83920".toCharArray());
        char[] typed = "4711".toCharArray();
        assertThatExceptionOfType(PinException.class).isThrownBy(() -> pins().require(typed, NOTE));
        require("83920");
        assertThat(first).containsOnly('\0');
        assertThat(typed).containsOnly('\0');
    }
}
