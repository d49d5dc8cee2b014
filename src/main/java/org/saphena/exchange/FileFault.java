package org.saphena.exchange;

/** Why a file or a value in it cannot be read; the wording stands in the text bundles. */
public enum FileFault {
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    EMPTY_FILE,
    BYTE_ORDER_MARK,
    WRONG_ENCODING,
    BROKEN_UTF8,
    BROKEN_JSON,
    TRAILING_TEXT,
    NESTED_TOO_DEEP,
    NOT_AN_OBJECT,
    DUPLICATE_KEY,
    WRONG_FORMAT,
    WRONG_VERSION,
    MISSING,
    UNKNOWN_FIELD,
    UNKNOWN_CODE,
    WRONG_TYPE,
    BAD_NUMBER,
    BAD_DATE,
    BAD_CHARACTER,
    BAD_FORM
}
