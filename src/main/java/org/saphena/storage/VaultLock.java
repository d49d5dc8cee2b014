package org.saphena.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says who has a vault open. The lock itself is the system's and ends with the process; the file
 * only names the holder. Within one process a table guards the files too, since closing any handle
 * on a file gives up every lock that the process has on it.
 */
final class VaultLock implements AutoCloseable {
    private static final Map<Path, Holder> HELD_HERE = new ConcurrentHashMap<>();
    private static final long BEYOND_CONTENT = Long.MAX_VALUE - 1;
    private static final int LARGEST = 1024;

    private final Path file;
    private final FileChannel channel;

    private VaultLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * @throws StoreHeldException when another window or process has it
     */
    static VaultLock acquire(Path lockFile, Holder me) throws IOException {
        Path file = DiskFiles.parentOf(lockFile).toRealPath().resolve(lockFile.getFileName());
        Holder here = HELD_HERE.putIfAbsent(file, me);
        if (here != null) {
            throw new StoreHeldException(here);
        }
        try {
            return lock(file, me);
        } catch (IOException | RuntimeException e) {
            HELD_HERE.remove(file);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            channel.truncate(0);
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static VaultLock lock(Path file, Holder me) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            @Nullable FileLock lock = channel.tryLock(BEYOND_CONTENT, 1, false);
            if (lock == null) {
                throw new StoreHeldException(read(file));
            }
            write(channel, me);
            return new VaultLock(file, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void write(FileChannel channel, Holder me) throws IOException {
        String text = me.pid() + "\n" + me.host() + "\n" + me.since() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    private static @Nullable Holder read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            return null;
        }
        String[] lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n");
        try {
            return lines.length == 3
                    ? new Holder(Long.parseLong(lines[0]), lines[1], Instant.parse(lines[2]))
                    : null;
        } catch (NumberFormatException | DateTimeException _) {
            return null;
        }
    }
}
