package org.saphena.cli;

import picocli.CommandLine.Command;

/** {@code patients}: what concerns many patients at once. */
@Command(name = "patients")
final class PatientsCommand extends NeedsSubcommand {}
