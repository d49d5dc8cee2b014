package org.saphena.storage;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Opens a database once there is a key for it: looks at the file, brings it to the newest schema,
 * lets somebody in, and makes the store.
 *
 * @param host the name of this machine
 * @param slow is told why it takes long, on whichever thread
 */
record StoreOpener(
        VaultFiles files,
        Clock clock,
        String host,
        CaseCodec codec,
        KdfParameters work,
        SecureRandom random,
        WaitingRows waiting,
        Keyring keyring,
        Consumer<LongOpening> slow) {
    /** Lets somebody in. */
    interface Entering {
        AccountKey enter(Sql sql, Login login) throws SQLException;
    }

    /** Opens the records of a clinic. */
    Store start(DataKey key, String databaseId, Entering entering, VaultLock lock) {
        try {
            if (FileCheck.wasNotClosed(files.database())) {
                slow.accept(LongOpening.CHECKING);
            }
            FileCheck.require(files, key);
        } catch (IOException e) {
            throw IoFaults.of(e);
        } catch (SQLException e) {
            throw SqlFaults.of(e);
        }
        Session session = Session.start(() -> new VaultOpening(files, key, clock, slow).open());
        try {
            Trail trail = new Trail(clock, host);
            session.read(sql -> requireId(sql, databaseId));
            Optional<Checkpoint> known = Checkpoint.read(files.checkpoint(), key);
            AccountKey me = session.read(sql -> entering.enter(sql, login(trail, known)));
            keyring.heal(session.read(Login::slots), key);
            waiting.forget();
            Checkpoint.of(session.read(Trail.End::of)).write(files.checkpoint(), key);
            Store store = store(session, lock, trail, keyring, me);
            store.keepUp(Keeping.start(session, store.audited(), files, key.copy(), clock, codec));
            return store;
        } catch (IOException e) {
            session.close();
            throw IoFaults.of(e);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private Store store(
            Session session, VaultLock lock, Trail trail, @Nullable Keyring keys, AccountKey me) {
        StoreParts parts = new StoreParts(clock, random, codec, work, keys, me);
        return new Store(session, lock, new Audited(session, trail), parts);
    }

    /**
     * @param known how far the trail had come
     */
    Login login(Trail trail, Optional<Checkpoint> known) {
        return new Login(clock, random, trail, waiting, known);
    }

    private static boolean requireId(Sql sql, String databaseId) throws SQLException {
        boolean same =
                sql.first("SELECT 1 FROM vault WHERE database_id = ?", row -> true, databaseId)
                        .isPresent();
        if (!same) {
            throw new DamagedStoreException(DamagedStoreException.Damage.FOREIGN);
        }
        return true;
    }

    /** Makes the practice vault and opens it. */
    Store practice(DataKey key, VaultLock lock) {
        Session session = Session.start(() -> Database.create(files.demo(), key));
        Trail trail = new Trail(clock, host);
        String id = keyring.newId();
        AccountKey me =
                session.write(sql -> {
                    VaultBuilder.describe(sql, id, true, clock.instant());
                    return login(trail, Optional.empty()).practise(sql, id, DemoClinic.CLINICIAN);
                });
        return store(session, lock, trail, null, me);
    }
}
