package org.saphena.reasoning;

/** A row of a table in which the first row that fits decides. */
interface TableRow {
    Node when();
}
