package org.saphena.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.saphena.clinical.Codes;
import org.saphena.clinical.Language;
import org.saphena.service.ClinicDoors;
import org.saphena.service.ConsultationsFactory;
import org.saphena.service.FailureLog;
import org.saphena.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** Runs one command line. */
public final class Cli {
    private static final String LANGUAGE = "--language";

    private final Console console;
    private final ConsultationsFactory factory;
    private final ClinicDoors doors;

    public Cli(Console console, ConsultationsFactory factory, ClinicDoors doors) {
        this.console = console;
        this.factory = factory;
        this.doors = doors;
    }

    /** The {@link ExitCode} of the command line. */
    public int run(String... arguments) {
        Language language = languageOf(Arrays.asList(arguments));
        PrintWriter help = console.writerOfAnswers();
        int code = commandLine(language, help).execute(arguments);
        return help.checkError() ? ExitCode.CANNOT_WRITE : code;
    }

    private int fail(Exception thrown, Language language) {
        if (thrown instanceof OutputLostException lost) {
            if (!lost.readerLeft()) {
                console.tell(Messages.of(language).get("cli.output-lost"));
            }
            return ExitCode.CANNOT_WRITE;
        }
        FailureLog.record(thrown);
        new Voice(console, language).tell("saphena", thrown);
        return ExitCode.INTERNAL;
    }

    private CommandLine commandLine(Language language, PrintWriter help) {
        Messages messages = Messages.of(language);
        CommandLine line =
                new CommandLine(new SaphenaCommand())
                        .addSubcommand(new AssessCommand(console, factory))
                        .addSubcommand(new FormsCommand(console, factory))
                        .addSubcommand(vault())
                        .addSubcommand(
                                new CommandLine(new PatientsCommand())
                                        .addSubcommand(new ImportCommand(console, factory, doors)))
                        .addSubcommand(new ExportCommand(console, factory, doors))
                        .addSubcommand(
                                new CommandLine(new KnowledgeCommand())
                                        .addSubcommand(new CheckCommand(console, factory))
                                        .addSubcommand(new ListCommand(console, factory))
                                        .addSubcommand(new ShowCommand(console, factory))
                                        .addSubcommand(new DiffCommand(console, factory))
                                        .addSubcommand(new DocsCommand(console, factory)));
        addHelp(line);
        addData(line);
        line.getCommandSpec().addOption(version());
        return line.setResourceBundle(new HelpTexts(messages))
                .setOut(help)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new UsageErrors(console, messages))
                .setExecutionExceptionHandler((thrown, _, _) -> fail(thrown, language));
    }

    private CommandLine vault() {
        return new CommandLine(new VaultCommand())
                .addSubcommand(new VaultCheckCommand(console, factory, doors))
                .addSubcommand(new VaultBackupCommand(console, factory, doors))
                .addSubcommand(new VaultListCommand(console, factory, doors))
                .addSubcommand(new VaultRestoreCommand(console, factory, doors))
                .addSubcommand(new VaultDrillCommand(console, factory, doors))
                .addSubcommand(
                        new CommandLine(new VaultAuditCommand())
                                .addSubcommand(new AuditVerifyCommand(console, factory, doors))
                                .addSubcommand(new AuditExportCommand(console, factory, doors)));
    }

    private static void addHelp(CommandLine line) {
        line.getCommandSpec()
                .addOption(
                        OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .descriptionKey("help")
                                .build());
        line.getSubcommands().values().forEach(Cli::addHelp);
    }

    /** Heeded at the start of the program; here for its help and for what is wrong with it. */
    private static void addData(CommandLine line) {
        line.getCommandSpec()
                .addOption(
                        OptionSpec.builder("--data")
                                .paramLabel("FOLDER")
                                .type(Path.class)
                                .descriptionKey("data")
                                .build());
        line.getSubcommands().values().forEach(Cli::addData);
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .descriptionKey("version")
                .build();
    }

    /** The language of messages, also of those about the command line itself. */
    private static Language languageOf(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.equals(LANGUAGE) && i + 1 < arguments.size()) {
                return language(arguments.get(i + 1));
            }
            if (word.startsWith(LANGUAGE + "=")) {
                return language(word.substring(LANGUAGE.length() + 1));
            }
        }
        return Language.EN;
    }

    private static Language language(String code) {
        return Codes.find(Language.class, code).orElse(Language.EN);
    }
}
