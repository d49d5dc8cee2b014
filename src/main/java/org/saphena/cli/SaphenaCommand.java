package org.saphena.cli;

import picocli.CommandLine.Command;

/** The command line as a whole. */
@Command(name = "saphena", versionProvider = ProgramVersion.class)
final class SaphenaCommand extends NeedsSubcommand {}
