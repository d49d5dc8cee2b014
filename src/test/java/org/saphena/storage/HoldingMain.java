package org.saphena.storage;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a vault, prints its process id and holds the vault until it is killed. */
final class HoldingMain {
    private HoldingMain() {}

    public static void main(String[] arguments) throws IOException {
        try (Store _ = Vaults.open(Path.of(arguments[0]))) {
            System.out.println(ProcessHandle.current().pid());
            System.in.read();
        }
    }
}
