package org.saphena.storage;

import java.util.List;

/**
 * Something about the store that a user has to be told. Carries the key of its text and nothing of
 * any patient.
 */
public abstract sealed class StoreException extends RuntimeException
        permits AccountRefusedException,
                BackupException,
                ChangedElsewhereException,
                DamagedKeysException,
                DamagedStoreException,
                ErasureException,
                MergeRefusedException,
                MistypedCodeException,
                NewerVersionException,
                NotADraftException,
                NumberRefusedException,
                PinException,
                StoreClosedException,
                StoreExistsException,
                StoreHeldException,
                StoreMissingException,
                StoreUnusableException,
                TryLaterException,
                UnsuitableFolderException,
                WeakPasswordException,
                WrongKitException,
                WrongPasswordException {
    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient List<Object> arguments;

    StoreException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the text, beginning with {@code storage.}. */
    public String messageKey() {
        return messageKey;
    }

    /** What the text has placeholders for. */
    public List<Object> arguments() {
        return arguments;
    }
}
