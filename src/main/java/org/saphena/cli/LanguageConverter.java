package org.saphena.cli;

import org.saphena.clinical.Codes;
import org.saphena.clinical.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --language}. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String code) {
        return Codes.find(Language.class, code)
                .orElseThrow(() -> new TypeConversionException("not a language"));
    }
}
