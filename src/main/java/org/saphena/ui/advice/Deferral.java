package org.saphena.ui.advice;

import java.util.List;
import java.util.stream.Stream;
import org.saphena.clinical.OptionStatus;
import org.saphena.clinical.Side;
import org.saphena.reasoning.Option;
import org.saphena.reasoning.RedFlag;

/** Which options of a leg the answer blocks because of a red flag. */
record Deferral(Side side, List<RedFlag> flags) {

    boolean defers(Option option) {
        return option.status() == OptionStatus.CONTRAINDICATED
                && flags.stream().anyMatch(flag -> decides(flag, option));
    }

    private static boolean decides(RedFlag flag, Option option) {
        return flag.rule().equals(option.deciding().rule());
    }

    /** The red flags that block any of these, those of this leg or the person where there are. */
    Stream<RedFlag> by(List<Option> options) {
        List<RedFlag> all =
                flags.stream()
                        .filter(flag ->
                                options.stream()
                                        .filter(this::defers)
                                        .flatMap(option -> option.because().stream())
                                        .anyMatch(reason -> flag.rule().equals(reason.rule())))
                        .toList();
        List<RedFlag> near =
                all.stream().filter(flag -> flag.leg() == null || flag.leg() == side).toList();
        return (near.isEmpty() ? all : near).stream();
    }
}
