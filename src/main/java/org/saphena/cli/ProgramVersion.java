package org.saphena.cli;

import org.saphena.service.Program;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {Program.nameAndVersion()};
    }
}
