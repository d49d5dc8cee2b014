package org.saphena.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Saphena this is. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream("/org/saphena/build.properties")) {
            build.load(in);
        }
        return new String[] {"Saphena " + build.getProperty("version")};
    }
}
