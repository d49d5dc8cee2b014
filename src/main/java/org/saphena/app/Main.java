package org.saphena.app;

import java.nio.file.Files;
import java.util.Optional;
import org.saphena.cli.Cli;
import org.saphena.cli.Console;
import org.saphena.cli.ExitCode;
import org.saphena.clinical.Language;
import org.saphena.service.Consultations;
import org.saphena.service.Failure;
import org.saphena.service.FailureLog;
import org.saphena.service.KnowledgeFaultyException;
import org.saphena.settings.Folders;
import org.saphena.settings.Settings;
import org.saphena.settings.SettingsFile;
import org.saphena.text.Messages;

/**
 * Starts Saphena: the window, or the command line. A plain class, since an {@code Application}
 * cannot be launched from the class path.
 */
public final class Main {
    private final Console console;
    private final Folders folders;

    Main(Console console, Folders folders) {
        this.console = console;
        this.folders = folders;
    }

    public static void main(String[] arguments) {
        Folders folders = Folders.ofThisUser();
        Logs.keepIn(named(folders, arguments).logs());
        Console console = Console.ofProcess();
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> {
            FailureLog.record(thrown);
            console.tell(Failure.of(thrown, Language.EN));
        });
        System.exit(new Main(console, folders).run(arguments));
    }

    private static Folders named(Folders usual, String... arguments) {
        return DataFolder.in(arguments).map(usual::withData).orElse(usual);
    }

    int run(String... arguments) {
        Folders named = named(folders, arguments);
        if (Files.isRegularFile(named.data())) {
            console.tell(
                    Messages.of(Language.EN)
                            .get("cli.usage.value-unreadable", "--data", named.data()));
            return ExitCode.USAGE;
        }
        Optional<WindowRequest> window = WindowRequest.of(arguments);
        return window.isPresent()
                ? show(window.get(), named)
                : new Cli(
                                console,
                                Wiring.knowledge(named),
                                consultations -> Wiring.door(named, consultations))
                        .run(arguments);
    }

    private int show(WindowRequest request, Folders folders) {
        Settings settings = new SettingsFile(folders.settingsFile()).load();
        try {
            Consultations consultations = Wiring.knowledge(folders).on(null);
            if (Display.isThere()) {
                Window.open(consultations, Wiring.known(settings, consultations), folders, request);
                return ExitCode.DONE;
            }
            return new WithoutWindow(console, consultations, settings.language())
                    .run(request.caseFile());
        } catch (KnowledgeFaultyException e) {
            console.tell(Failure.of(e, settings.language()));
            return ExitCode.KNOWLEDGE_FAULTY;
        } catch (RuntimeException e) {
            FailureLog.record(e);
            console.tell(Failure.of(e, settings.language()));
            return ExitCode.INTERNAL;
        }
    }
}
