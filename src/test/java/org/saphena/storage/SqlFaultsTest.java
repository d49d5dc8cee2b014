package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqlFaultsTest {
    @Test
    void aDefinitionThatNamesAnUnknownSortOrderIsDamage() {
        assertThat(fault(SQLiteErrorCode.SQLITE_ERROR_MISSING_COLLSEQ))
                .isInstanceOf(DamagedStoreException.class);
    }

    @Test
    void anotherErrorOfAStatementIsNone() {
        assertThat(fault(SQLiteErrorCode.SQLITE_ERROR)).isInstanceOf(IllegalStateException.class);
    }

    private static RuntimeException fault(SQLiteErrorCode code) {
        return SqlFaults.of(new SQLiteException("refused", code));
    }
}
