package org.saphena.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {
    @Test
    void whatShinesThroughIsLaidOnWhite() {
        Logo logo = Logo.of(PatientPaperTest.logo());

        assertThat(logo.picture().getColorModel().hasAlpha()).isFalse();
        assertThat(logo.picture().getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void pngAndJpegAreTaken(String format) throws IOException {
        assertThat(Logo.of(picture(format)).picture().getWidth()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "bmp"})
    void otherPicturesAreRefused(String format) throws IOException {
        byte[] bytes = picture(format);

        refused(bytes, BadLogoException.Reason.NO_PICTURE);
    }

    @Test
    void aDamagedPictureIsRefused() {
        byte[] half = Arrays.copyOf(PatientPaperTest.logo(), 60);

        refused(half, BadLogoException.Reason.NO_PICTURE);
        refused(new byte[0], BadLogoException.Reason.NO_PICTURE);
    }

    @Test
    void aFileOverOneMegabyteIsRefused() {
        refused(new byte[Logo.LARGEST + 1], BadLogoException.Reason.TOO_LARGE);
    }

    @Test
    void aPictureThatIsSmallOnDiskAndHugeOnPaperIsRefusedUnread() throws IOException {
        BufferedImage huge = new BufferedImage(16_001, 1_000, BufferedImage.TYPE_BYTE_BINARY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(huge, "png", out);

        refused(out.toByteArray(), BadLogoException.Reason.TOO_LARGE);
    }

    private static void refused(byte[] bytes, BadLogoException.Reason reason) {
        assertThatThrownBy(() -> Logo.of(bytes))
                .isInstanceOfSatisfying(
                        BadLogoException.class, bad -> assertThat(bad.reason()).isEqualTo(reason));
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
