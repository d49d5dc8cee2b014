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
    @ValueSource(strings = {"nfs4", "cifs", "smb3", "smbfs", "afpfs", "fuse.sshfs", "fuse.rclone"})
    void aNetworkShareIsRefused(String kind) {
        assertThat(FolderCheck.shareFault(folder, kind)).contains(Reason.NETWORK_SHARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "NTFS", "apfs", "overlay", "tmpfs"})
    void aDiskOfThisMachineIsTaken(String kind) {
        assertThat(FolderCheck.shareFault(folder, kind)).isEmpty();
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
