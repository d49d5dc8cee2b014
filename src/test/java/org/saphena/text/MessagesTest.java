package org.saphena.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.Language;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Treatment;

class MessagesTest {
    @ParameterizedTest
    @EnumSource
    void knowsItsLanguage(Language language) {
        assertThat(Messages.of(language).language()).isEqualTo(language);
    }

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(Messages.of(Language.EN).of(Treatment.EVLA))
                .isEqualTo("Endovenous laser ablation (EVLA)");
        assertThat(Messages.of(Language.KO).of(Treatment.EVLA)).isEqualTo("정맥 내 레이저 폐쇄술(EVLA)");
    }

    @Test
    void keyIsMadeOfTypeAndCode() {
        assertThat(Messages.keyOf(OptionStatus.FIRST_LINE))
                .isEqualTo("code.OptionStatus.first-line");
        assertThat(Messages.keyOf(CeapClass.C4B)).isEqualTo("code.CeapClass.C4b");
    }

    @ParameterizedTest
    @EnumSource
    void missingKeyIsRefusedByName(Language language) {
        assertThatThrownBy(() -> Messages.of(language).get("code.Side.middle"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("code.Side.middle")
                .hasMessageContaining(language.code());
    }

    @Test
    void saysWhetherAKeyIsThere() {
        Messages english = Messages.of(Language.EN);

        assertThat(english.has("code.Side.right")).isTrue();
        assertThat(english.has("code.Side.middle")).isFalse();
    }

    @Test
    void keysCannotBeChanged() {
        assertThatThrownBy(() -> Messages.of(Language.EN).keys().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void argumentsTakeTheirNumberedPlaces() {
        assertThat(Messages.fill("{1} of {0}, {1}", 10, 7)).isEqualTo("7 of 10, 7");
    }

    @Test
    void argumentIsTextEvenWhenItLooksLikeAPlaceholder() {
        assertThat(Messages.fill("{0}: {1}", "{1} $1 \\", "b")).isEqualTo("{1} $1 \\: b");
    }
}
