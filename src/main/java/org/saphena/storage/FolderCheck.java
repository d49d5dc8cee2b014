package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Refuses folders where a database cannot live: network shares, whose locks do not hold, folders of
 * another system that a virtual machine is given, and folders that a program copies away while it
 * is written. A drive letter of Windows that leads to a share cannot be told from a disk. Looks at
 * the kind of file system, at the names of the folders above and at the marker files of such
 * programs.
 */
final class FolderCheck {
    private static final Set<String> SHARES =
            Set.of(
                    "nfs",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "afpfs",
                    "afs",
                    "ncpfs",
                    "webdav",
                    "davfs",
                    "ceph",
                    "glusterfs",
                    "lustre",
                    "beegfs",
                    "gpfs",
                    "orangefs",
                    "coda",
                    "ftp");
    private static final List<String> SHARE_PARTS =
            List.of(
                    "sshfs",
                    "davfs",
                    "rclone",
                    "gvfsd",
                    "smbnetfs",
                    "glusterfs",
                    "ceph-fuse",
                    "curlftpfs",
                    "s3fs",
                    "gcsfuse",
                    "goofys",
                    "juicefs",
                    "blobfuse",
                    "onedriver",
                    "google-drive-ocamlfuse");

    /** Folders of another system that a virtual machine is given. */
    private static final Set<String> GUEST_SHARES =
            Set.of("9p", "drvfs", "virtiofs", "vboxsf", "vmhgfs", "fuse.vmhgfs-fuse", "prl_fs");

    private static final Set<String> SYNC_NAMES =
            Set.of(
                    "dropbox",
                    "google drive",
                    "googledrive",
                    "my drive",
                    "icloud drive",
                    "iclouddrive",
                    "mobile documents",
                    "cloudstorage",
                    "nextcloud",
                    "owncloud",
                    "mega",
                    "megasync",
                    "pcloud drive",
                    "pclouddrive",
                    "box sync",
                    "resilio sync",
                    "seafile",
                    "syncthing",
                    "tresorit",
                    "mybox",
                    "naver mybox");
    private static final List<String> SYNC_STARTS = List.of("onedrive", "dropbox (");
    private static final List<String> MARKERS =
            List.of(".dropbox", ".stfolder", ".owncloudsync.log", ".nextcloudsync.log");

    private FolderCheck() {}

    /**
     * Makes the folder if need be.
     *
     * @throws UnsuitableFolderException when it is no place for a store
     */
    static void require(Path folder) {
        try {
            Path absolute = folder.toAbsolutePath().normalize();
            refuse(syncFault(absolute, Files::exists));
            DiskFiles.makePrivateFolder(absolute);
            Path real = absolute.toRealPath();
            refuse(syncFault(real, Files::exists));
            String kind = Files.getFileStore(real).type();
            refuse(shareFault(real, kind));
            refuse(guestFault(kind, Files.getFileStore(real.getRoot()).type()));
            if (!Files.isWritable(real)) {
                refuse(Optional.of(UnsuitableFolderException.Reason.NOT_WRITABLE));
            }
        } catch (IOException _) {
            throw new UnsuitableFolderException(UnsuitableFolderException.Reason.NOT_WRITABLE);
        }
    }

    static Optional<UnsuitableFolderException.Reason> shareFault(Path folder, String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        boolean share =
                SHARES.contains(lower)
                        || SHARE_PARTS.stream().anyMatch(lower::contains)
                        || folder.toString().startsWith("\\\\");
        return networkShare(share);
    }

    /**
     * @param root the kind that the machine runs from, which is as good as its disk
     */
    static Optional<UnsuitableFolderException.Reason> guestFault(String kind, String root) {
        String lower = kind.toLowerCase(Locale.ROOT);
        return networkShare(GUEST_SHARES.contains(lower) && !kind.equals(root));
    }

    private static Optional<UnsuitableFolderException.Reason> networkShare(boolean share) {
        return share
                ? Optional.of(UnsuitableFolderException.Reason.NETWORK_SHARE)
                : Optional.empty();
    }

    static Optional<UnsuitableFolderException.Reason> syncFault(
            Path folder, Predicate<Path> exists) {
        for (Path at = folder; at != null; at = at.getParent()) {
            Path here = at;
            if (isSyncName(at.getFileName())
                    || MARKERS.stream().anyMatch(marker -> exists.test(here.resolve(marker)))) {
                return Optional.of(UnsuitableFolderException.Reason.SYNC_FOLDER);
            }
        }
        return Optional.empty();
    }

    private static boolean isSyncName(@Nullable Path fileName) {
        if (fileName == null) {
            return false;
        }
        String name = fileName.toString().toLowerCase(Locale.ROOT);
        return SYNC_NAMES.contains(name) || SYNC_STARTS.stream().anyMatch(name::startsWith);
    }

    private static void refuse(Optional<UnsuitableFolderException.Reason> reason) {
        if (reason.isPresent()) {
            throw new UnsuitableFolderException(reason.get());
        }
    }
}
