package org.saphena.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphena.storage.UnsuitableFolderException.Reason;

class FolderCheckTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nfs4",
                "cifs",
                "smb3",
                "smbfs",
                "afpfs",
                "webdav",
                "fuse.sshfs",
                "fuse.rclone",
                "fuse.ceph-fuse",
                "fuse.s3fs",
                "fuse.onedriver"
            })
    void aNetworkShareIsRefused(String kind) {
        assertThat(FolderCheck.shareFault(folder, kind)).contains(Reason.NETWORK_SHARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9p", "drvfs", "virtiofs", "vboxsf", "fuse.vmhgfs-fuse", "prl_fs"})
    void aFolderThatAVirtualMachineIsGivenIsRefusedUnlessItRunsFromIt(String kind) {
        assertThat(FolderCheck.guestFault(kind, "ext4")).contains(Reason.NETWORK_SHARE);
        assertThat(FolderCheck.guestFault(kind, kind)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ext4", "xfs", "btrfs", "zfs", "NTFS", "fuseblk", "apfs", "overlay", "tmpfs"
            })
    void aDiskOfThisMachineIsTaken(String kind) {
        assertThat(FolderCheck.shareFault(folder, kind)).isEmpty();
        assertThat(FolderCheck.guestFault(kind, "ext4")).isEmpty();
    }

    @Test
    void aDriveThatIsNamedByItsServerIsRefused() {
        assertThat(FolderCheck.shareFault(Path.of("\\\\server\\clinic"), "NTFS"))
                .contains(Reason.NETWORK_SHARE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dropbox/clinic",
                "OneDrive/clinic",
                "OneDrive - Clinic/clinic",
                "Library/Mobile Documents/com~apple~CloudDocs/clinic",
                "Library/CloudStorage/GoogleDrive-x/clinic",
                "Nextcloud/clinic",
                "MYBOX/clinic"
            })
    void aFolderThatAProgramCopiesAwayIsRefused(String path) {
        assertThat(FolderCheck.syncFault(folder.resolve(path), marker -> false))
                .contains(Reason.SYNC_FOLDER);
        assertThatExceptionOfType(UnsuitableFolderException.class)
                .isThrownBy(() -> Vaults.create(folder.resolve(path)))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.SYNC_FOLDER));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theMarkerOfSuchAProgramAnywhereAboveIsEnough() {
        Path marker = folder.resolve(".stfolder");
        assertThat(FolderCheck.syncFault(folder.resolve("a/b"), marker::equals))
                .contains(Reason.SYNC_FOLDER);
        assertThat(FolderCheck.syncFault(folder.resolve("a/b"), path -> false)).isEmpty();
    }
}
