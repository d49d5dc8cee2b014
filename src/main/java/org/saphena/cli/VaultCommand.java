package org.saphena.cli;

import picocli.CommandLine.Command;

/** {@code vault}: what keeps the records whole. */
@Command(name = "vault")
final class VaultCommand extends NeedsSubcommand {}
