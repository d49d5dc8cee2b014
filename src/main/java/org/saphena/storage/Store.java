package org.saphena.storage;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open vault. Every call waits for the store's own thread and returns its result; what was
 * written is on the disk when the call returns. Safe for use by several threads, but never from the
 * one that paints the screen. After {@link #close} every call throws {@link StoreClosedException}.
 */
public final class Store implements AutoCloseable {
    static final String CLINIC = "clinic";
    static final String DEMO = "demo";

    private final Session session;
    private final VaultLock lock;
    private final boolean demo;
    private final Clock clock;
    private final CaseCodec codec;
    private final PatientRepository patients;
    private final ConsultationRepository consultations;
    private final DeskRepository desk;
    private @Nullable Keeping keeping;
    private boolean closed;

    Store(
            Session session,
            VaultLock lock,
            Clock clock,
            CaseCodec codec,
            SecureRandom random,
            boolean demo) {
        this.session = session;
        this.lock = lock;
        this.demo = demo;
        this.clock = clock;
        this.codec = codec;
        this.patients = new PatientRepository(session, clock, random, demo);
        this.consultations = new ConsultationRepository(session, clock, random, codec);
        this.desk = new DeskRepository(session, clock, consultations);
    }

    public PatientRepository patients() {
        return patients;
    }

    public ConsultationRepository consultations() {
        return consultations;
    }

    public DeskRepository desk() {
        return desk;
    }

    /** The backups; none of the practice vault. */
    public Optional<Backups> backups() {
        return Optional.ofNullable(keeping).map(Keeping::backups);
    }

    /** What is looked after beside the work; nothing in the practice vault. */
    public Optional<Upkeep> upkeep() {
        return Optional.ofNullable(keeping).map(Keeping::upkeep);
    }

    /** Whether this is the practice vault; every screen and page then says so. */
    public boolean isDemo() {
        return demo;
    }

    /** Completes the file, forgets the key and lets others open the vault. */
    @Override
    public void close() {
        close(Progress.NONE);
    }

    /** As {@link #close()}; tells how far the last backup of the day's work has come. */
    public synchronized void close(Progress progress) {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            if (keeping == null) {
                session.close();
            } else {
                keeping.close(progress);
            }
        } catch (IOException e) {
            throw IoFaults.of(e);
        }
    }

    /** What SQLite says about a setting of this connection. */
    String setting(String name) {
        return session.setting(name);
    }

    Session session() {
        return session;
    }

    /**
     * Looks after backups and soundness from now on.
     *
     * @param key taken over
     */
    void keepUp(VaultFiles files, DataKey key) {
        keeping = Keeping.start(session, files, key, clock, codec);
    }

    void requireId(String databaseId) {
        String found =
                session.read(sql ->
                        sql.first("SELECT database_id FROM vault", row -> row.getString(1))
                                .orElse(""));
        if (!found.equals(databaseId)) {
            throw new DamagedStoreException(DamagedStoreException.Damage.FOREIGN);
        }
    }
}
