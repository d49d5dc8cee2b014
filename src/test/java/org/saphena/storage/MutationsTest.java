package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MutationsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void everyMutatedInputIsReadOrRefusedAndKept(Mutations.Kind kind) throws IOException {
        Mutations mutations = new Mutations(20261125);

        mutations.run(kind, folder, kind.isDear() ? 40 : 2_000);

        boolean journalEndsAtTheFirstFault = kind == Mutations.Kind.JOURNAL;
        assertThat(journalEndsAtTheFirstFault || mutations.refused() > 0).isTrue();
    }
}
