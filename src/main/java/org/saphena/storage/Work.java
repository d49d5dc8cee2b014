package org.saphena.storage;

import java.sql.SQLException;

/** Something to do with the database, on the store's own thread. */
interface Work<T> {
    T with(Sql sql) throws SQLException;
}
