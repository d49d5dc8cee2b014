package org.saphena.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saphena.clinical.CaseFile;
import org.saphena.exchange.CaseReader;

/** The invented patients that come with the program. */
public final class SampleCases {
    private static final int LAST = 12;

    private static final String FIRST = "/org/saphena/sample/sample.case.json";

    private SampleCases() {}

    /** The first of them. */
    public static CaseFile first() {
        return read(FIRST);
    }

    /** One case for each of them, always in the same order. */
    public static List<CaseFile> all() {
        return Stream.concat(
                        Stream.of(FIRST),
                        IntStream.rangeClosed(2, LAST)
                                .mapToObj(number ->
                                        String.format(
                                                Locale.ROOT,
                                                "/org/saphena/demo/demo-%02d.case.json",
                                                number)))
                .map(SampleCases::read)
                .toList();
    }

    private static CaseFile read(String name) {
        try (InputStream in = SampleCases.class.getResourceAsStream(name)) {
            return CaseReader.read(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
