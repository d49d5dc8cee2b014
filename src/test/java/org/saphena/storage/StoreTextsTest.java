package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saphena.clinical.Language;
import org.saphena.text.Messages;

class StoreTextsTest {
    static Stream<StoreException> everything() {
        return Stream.of(
                        List.of(
                                new ChangedElsewhereException(),
                                new DamagedKeysException(),
                                new MistypedCodeException(3),
                                new NewerVersionException("clinic.keys"),
                                new NotADraftException(true),
                                new NotADraftException(false),
                                new StoreClosedException(),
                                new StoreExistsException(),
                                new StoreHeldException(null),
                                new StoreHeldException(new Holder(1, "front-desk", Instant.EPOCH)),
                                new StoreMissingException("clinic.keys"),
                                new TryLaterException(Duration.ofSeconds(60)),
                                new WrongKitException(),
                                new WrongPasswordException()),
                        of(BackupException.Reason.values(), BackupException::new),
                        of(AccountRefusedException.Reason.values(), AccountRefusedException::new),
                        of(MergeRefusedException.Reason.values(), MergeRefusedException::new),
                        of(
                                ErasureException.Reason.values(),
                                reason -> new ErasureException(reason, LocalDate.EPOCH)),
                        of(PinException.Reason.values(), reason -> new PinException(reason, 2)),
                        of(DamagedStoreException.Damage.values(), DamagedStoreException::new),
                        of(NumberRefusedException.Reason.values(), NumberRefusedException::new),
                        of(StoreUnusableException.Reason.values(), StoreUnusableException::new),
                        of(
                                UnsuitableFolderException.Reason.values(),
                                UnsuitableFolderException::new),
                        of(PasswordRules.Weakness.values(), WeakPasswordException::new))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everyExceptionHasItsTextInBothLanguages(StoreException thrown) {
        for (Language language : Language.values()) {
            String text =
                    Messages.of(language).get(thrown.messageKey(), thrown.arguments().toArray());
            assertThat(text).isNotBlank().doesNotContain("{");
        }
    }

    private static <R> List<StoreException> of(R[] reasons, Function<R, StoreException> make) {
        return Stream.of(reasons).map(make).toList();
    }
}
