package org.saphena.veinmap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void givesTheColoursOfEachTheme() {
        assertThat(Palette.light().rgb(ColourRole.REFLUX)).isEqualTo(0xD55E00);
        assertThat(Palette.light().rgb(ColourRole.PAPER)).isEqualTo(0xFFFFFF);
        assertThat(Palette.dark().rgb(ColourRole.REFLUX)).isEqualTo(0xFF8A3D);
        assertThat(Palette.dark().rgb(ColourRole.PAPER)).isEqualTo(0x12181F);
    }
}
