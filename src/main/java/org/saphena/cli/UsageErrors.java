package org.saphena.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Codes;
import org.saphena.clinical.Language;
import org.saphena.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words a wrong command line in the user's language. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Console console;
    private final Messages messages;

    UsageErrors(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        console.tell(word(e));
        console.tell(
                messages.get(
                        "cli.usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private String word(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unknown ->
                    messages.get("cli.usage.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                    messages.get("cli.usage.missing", names(missing.getMissing()));
            case OverwrittenOptionException twice ->
                    messages.get("cli.usage.twice", name(twice.getOverwritten()));
            case UnknownValueException unknown ->
                    messages.get(
                            "cli.usage.value",
                            unknown.argument,
                            unknown.getValue(),
                            String.join(", ", unknown.allowed));
            default -> wrongValue(e);
        };
    }

    private String wrongValue(ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        if (argument == null) {
            return messages.get("cli.usage.no-command");
        }
        String value = String.valueOf(e.getValue());
        return argument.type() == Language.class
                ? messages.get(
                        "cli.usage.value",
                        name(argument),
                        value,
                        String.join(", ", Codes.of(Language.class)))
                : messages.get("cli.usage.value-unreadable", name(argument), value);
    }

    private static String names(List<ArgSpec> arguments) {
        return arguments.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    }

    private static String name(@Nullable ArgSpec argument) {
        return switch (argument) {
            case OptionSpec option -> option.longestName();
            case null -> "";
            default -> argument.paramLabel();
        };
    }

    /** A value that cannot be judged before the knowledge base is read. */
    static final class UnknownValueException extends ParameterException {
        private static final long serialVersionUID = 1;

        private final String argument;
        private final transient List<String> allowed;

        /**
         * @param argument the name of the option or parameter
         * @param allowed what could stand there instead
         */
        UnknownValueException(
                CommandLine line, String argument, String value, List<String> allowed) {
            super(line, "unknown value", null, value);
            this.argument = argument;
            this.allowed = allowed;
        }
    }
}
