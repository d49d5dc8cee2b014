package org.saphena.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseFileException;
import org.saphena.exchange.Problem;
import org.saphena.exchange.csv.TableRefusedException;
import org.saphena.report.BadLogoException;
import org.saphena.storage.StoreException;
import org.saphena.text.Messages;

/**
 * What went wrong, in the user's language and free of patient data.
 *
 * @param code a short code to quote
 * @param title one sentence
 * @param details what exactly, one sentence each; may be empty
 */
public record Failure(String code, String title, List<String> details) {
    public Failure {
        details = List.copyOf(details);
    }

    /** Words any exception of the use cases; an unexpected one keeps its code and nothing else. */
    public static Failure of(Throwable thrown, Language language) {
        Messages messages = Messages.of(language);
        return switch (thrown) {
            case CaseFileException refused ->
                    new Failure(
                            "C-01",
                            messages.get("service.case-refused"),
                            refused.problems().stream()
                                    .map(problem -> line(problem, messages))
                                    .toList());
            case KnowledgeFaultyException faulty ->
                    new Failure(
                            "K-01",
                            messages.get("service.knowledge-faulty"),
                            List.of(faulty.fault()));
            case CannotWriteException unwritten ->
                    new Failure(
                            "W-01",
                            messages.get("service.cannot-write"),
                            List.of(messages.get(key(unwritten.reason()))));
            case BadLogoException refused ->
                    new Failure(
                            "L-01",
                            messages.get("service.logo"),
                            List.of(messages.get(key(refused.reason()))));
            case StoreException refused -> StoreFailure.of(refused, messages);
            case NotAllowedException refused ->
                    new Failure(
                            "R-01",
                            messages.get("service.not-allowed"),
                            List.of(messages.of(refused.permission())));
            case NotReadyException _ ->
                    new Failure("R-02", messages.get("service.not-ready"), List.of());
            case SignRefusedException refused ->
                    new Failure(
                            "V-01",
                            messages.get("service.sign.refused"),
                            refused.stops().stream().map(stop -> stop.text(language)).toList());
            case ImportRefusedException refused ->
                    new Failure(
                            "I-01",
                            messages.get("service.import.refused"),
                            List.of(messages.get(key(refused.reason()))));
            case TableRefusedException refused ->
                    new Failure(
                            "I-02",
                            messages.get("service.table.refused"),
                            List.of(messages.get("service.table." + refused.key())));
            default -> unexpected(thrown, messages);
        };
    }

    /** A code that names the place in the program, the same each time it happens there. */
    public static String codeOf(Throwable thrown) {
        String place =
                thrown.getClass().getName()
                        + Arrays.stream(thrown.getStackTrace())
                                .filter(frame -> frame.getClassName().startsWith("org.saphena."))
                                .findFirst()
                                .map(Failure::place)
                                .orElse("");
        return "X-" + String.format(Locale.ROOT, "%04X", place.hashCode() & 0xFFFF);
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName() + frame.getMethodName() + frame.getLineNumber();
    }

    private static Failure unexpected(Throwable thrown, Messages messages) {
        String code = codeOf(thrown);
        return new Failure(code, messages.get("service.unexpected", code), List.of());
    }

    private static String line(Problem problem, Messages messages) {
        return messages.get(
                problem.messageKey(), problem.pointer(), problem.found(), problem.allowed());
    }

    private static String key(ImportRefusedException.Reason reason) {
        return "service.import." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String key(BadLogoException.Reason reason) {
        return "service.logo." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String key(CannotWriteException.Reason reason) {
        return "service.cannot-write." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
