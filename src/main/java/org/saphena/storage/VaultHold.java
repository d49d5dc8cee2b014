package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Holds a vault for as long as something is done with it, so that nobody else does anything. */
record VaultHold(VaultFiles files, Clock clock, String host) {
    /** Something to do with a vault that is held. */
    interface Action<T> {
        T with(VaultLock lock) throws IOException, SQLException;
    }

    /** Takes hold; what the action gives ends it later by closing the lock. */
    <T> T take(Path lockFile, Action<T> action) {
        FolderCheck.require(files.folder());
        Holder me =
                new Holder(
                        ProcessHandle.current().pid(),
                        host,
                        clock.instant().truncatedTo(ChronoUnit.SECONDS));
        try {
            NativeLibrary.unpackUnder(files.nativeLibrary(), clock.instant());
            VaultLock lock = VaultLock.acquire(lockFile, me);
            try {
                return action.with(lock);
            } catch (IOException | SQLException | RuntimeException | Error e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw IoFaults.of(e);
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        } catch (UnsatisfiedLinkError e) {
            throw new StoreUnusableException(StoreUnusableException.Reason.DRIVER_MISSING, e);
        }
    }

    /** Holds it during the action alone. */
    <T> T during(Action<T> action) {
        return take(
                files.lock(),
                lock -> {
                    T result = action.with(lock);
                    lock.close();
                    return result;
                });
    }
}
