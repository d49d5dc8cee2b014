package org.saphena.storage;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An open vault. Every call waits for the store's own thread and returns its result; what was
 * written is on the disk when the call returns, and everything that is read or written leaves one
 * row in the audit trail. Safe for use by several threads, but never from the one that paints the
 * screen. After {@link #close} every call throws {@link StoreClosedException}.
 */
public final class Store implements AutoCloseable {
    static final String CLINIC = "clinic";
    static final String DEMO = "demo";

    private static final System.Logger LOG = System.getLogger(Store.class.getName());

    private final Session session;
    private final VaultLock lock;
    private final Audited audited;
    private final boolean demo;
    private final PatientRepository patients;
    private final ConsultationRepository consultations;
    private final Accounts accounts;
    private final ClinicSettings settings;
    private final DeskRepository desk;
    private final DayList dayList;
    private final FollowUps followUps;
    private final PatientMerges merges;
    private final Erasures erasures;
    private @Nullable Keeping keeping;
    private boolean closed;

    Store(Session session, VaultLock lock, Audited audited, StoreParts parts) {
        this.session = session;
        this.lock = lock;
        this.audited = audited;
        this.demo = parts.demo();
        this.patients = parts.patients(audited);
        this.consultations = parts.consultations(audited);
        this.accounts = parts.accounts(audited);
        this.settings = parts.settings(audited);
        this.desk = parts.desk(audited, consultations);
        this.dayList = parts.dayList(audited);
        this.followUps = parts.followUps(audited);
        this.merges = parts.merges(audited);
        this.erasures = parts.erasures(audited);
    }

    public PatientRepository patients() {
        return patients;
    }

    public ConsultationRepository consultations() {
        return consultations;
    }

    /** The audit trail, to be read and checked. */
    public AuditTrail audit() {
        return new AuditTrail(session, audited);
    }

    public DeskRepository desk() {
        return desk;
    }

    /** Who is in the house. */
    public DayList dayList() {
        return dayList;
    }

    /** What is still to be done over all patients. */
    public WorkLists workLists() {
        return new WorkLists(audited);
    }

    /** Follow-up that is due. */
    public FollowUps followUps() {
        return followUps;
    }

    /** Patients who were entered twice. */
    public PatientMerges merges() {
        return merges;
    }

    /** Patients who go for good. */
    public Erasures erasures() {
        return erasures;
    }

    /** The backups; none of the practice vault. */
    public Optional<Backups> backups() {
        return Optional.ofNullable(keeping).map(Keeping::backups);
    }

    /** What is looked after beside the work; nothing in the practice vault. */
    public Optional<Upkeep> upkeep() {
        return Optional.ofNullable(keeping).map(Keeping::upkeep);
    }

    /** Who may open the records. */
    public Accounts accounts() {
        return accounts;
    }

    /** What the clinic sets for everybody. */
    public ClinicSettings settings() {
        return settings;
    }

    /** Whether this is the practice vault; every screen and page then says so. */
    public boolean isDemo() {
        return demo;
    }

    /**
     * Does all that {@code work} does with this store in one transaction and with one row in the
     * audit trail. Nothing slow may be done in it, since it keeps everybody else waiting.
     *
     * @throws StoreException when nothing of it was done
     */
    public <T> T tell(AuditNote note, Supplier<T> work) {
        return audited.run(note, _ -> work.get());
    }

    /** The same, where the row tells what came out. */
    public <T> T tell(AuditNote note, Supplier<T> work, Telling<T> telling) {
        return audited.run(note, _ -> work.get(), telling::tell);
    }

    /**
     * Reads for something slow that is told of with this note when it is done or has failed; leaves
     * no row.
     */
    public <T> T readAhead(AuditNote note, Supplier<T> work) {
        return audited.ahead(note, _ -> work.get());
    }

    /** Completes a note with what came out. */
    public interface Telling<T> {
        AuditNote tell(AuditNote note, T result);
    }

    /** One row alone, such as for what was refused. */
    public void note(AuditNote note, AuditOutcome outcome) {
        audited.note(note, outcome);
    }

    /** Completes the file, forgets the keys and lets others open the vault. */
    @Override
    public void close() {
        close("user", Progress.NONE);
    }

    /**
     * The same; tells how far the last backup of the day's work has come.
     *
     * @param why as a code for the audit trail, such as {@code idle}
     */
    public synchronized void close(String why, Progress progress) {
        if (closed) {
            return;
        }
        closed = true;
        accounts.kits().close();
        leave(why);
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

    /** Where the disk is full or gone, the records close all the same. */
    private void leave(String why) {
        try {
            audited.note(AuditNote.of(AuditEvent.LOGOUT).because(why), AuditOutcome.SUCCESS);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "the end of the work was not written down", e);
        }
    }

    /** What SQLite says about a setting of this connection. */
    String setting(String name) {
        return session.setting(name);
    }

    Session session() {
        return session;
    }

    /** Looks after backups and soundness from now on. */
    void keepUp(Keeping started) {
        keeping = started;
    }

    Audited audited() {
        return audited;
    }
}
