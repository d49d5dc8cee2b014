package org.saphena.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {
    @TempDir private Path folder = Path.of(".");
    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void readTheConfiguration() throws JoranException {
        Logs.keepIn(folder.resolve("logs"));
        context.setMDCAdapter(new LogbackMDCAdapter());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(
                Objects.requireNonNull(LogTest.class.getResource("/logback.xml"), "logback.xml"));
    }

    @AfterEach
    void close() {
        context.stop();
        System.clearProperty("saphena.logs");
    }

    @Test
    void nothingIsMadeBeforeSomethingIsLogged() {
        context.getLogger("org.saphena.Any").info("not worth a line");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aWarningIsKeptWithoutWhatTheExceptionSays() {
        context.getLogger("org.saphena.Any")
                .warn("W-07", new IllegalStateException("Demo Patient"));
        assertThat(folder.resolve("logs").resolve("saphena.log"))
                .content()
                .contains("WARN  Any W-07")
                .doesNotContain("Demo Patient", "IllegalState");
    }

    @Test
    void javaFxIsQuietOnTheConsole() {
        assertThat(Logger.getLogger("javafx").getLevel()).isEqualTo(Level.SEVERE);
    }
}
