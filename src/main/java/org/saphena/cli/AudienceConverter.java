package org.saphena.cli;

import org.saphena.clinical.Codes;
import org.saphena.report.Audience;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes {@code clinician} or {@code patient}. */
final class AudienceConverter implements ITypeConverter<Audience> {
    @Override
    public Audience convert(String value) {
        return Codes.find(Audience.class, value)
                .orElseThrow(() -> new TypeConversionException(value));
    }
}
