package org.saphena.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saphena.clinical.Language;
import org.saphena.ui.support.Texts;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is judged of a new password, and what is left of it afterwards. */
class NewPasswordTest {
    private static final String PASSWORD = "twelve green otters juggle";
    private static final long WAIT_MS = TimeUnit.MINUTES.toMillis(1);

    private final List<char[]> judged = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final NewPassword fresh =
            WaitForAsyncUtils.waitForAsyncFx(
                    WAIT_MS,
                    () ->
                            new NewPassword(
                                    new Texts(Language.EN), "vault.people.password", this::fault));

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private Optional<String> fault(char[] one, char[] other) {
        judged.addAll(List.of(one, other));
        seen.add(String.valueOf(one));
        if (one.length < PASSWORD.length()) {
            return Optional.of("short");
        }
        return Arrays.equals(one, other) ? Optional.empty() : Optional.of("differ");
    }

    private void type(String first, String second) {
        WaitForAsyncUtils.waitForAsyncFx(
                WAIT_MS,
                () -> {
                    fresh.fields().getFirst().setText(first);
                    fresh.fields().getLast().setText(second);
                });
    }

    private boolean isSound() {
        return WaitForAsyncUtils.waitForAsyncFx(WAIT_MS, fresh::isSound);
    }

    @Test
    void whatWasJudgedIsOverwritten() {
        type(PASSWORD, "twelve");
        assertThat(isSound()).isFalse();
        type(PASSWORD, PASSWORD);
        assertThat(isSound()).isTrue();
        assertThat(seen).contains(PASSWORD);
        assertThat(judged)
                .isNotEmpty()
                .allMatch(copy -> String.valueOf(copy).chars().allMatch(letter -> letter == 0));
    }

    @Test
    void whatIsTakenIsWhatWasTyped() {
        type(PASSWORD, "twelve");
        assertThat(fresh.first()).isEqualTo(PASSWORD.toCharArray());
        assertThat(fresh.second()).isEqualTo("twelve".toCharArray());
        assertThat(isSound()).isFalse();
        assertThat(fresh.first()).isEqualTo(PASSWORD.toCharArray());
    }
}
