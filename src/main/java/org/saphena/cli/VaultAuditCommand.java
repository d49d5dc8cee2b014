package org.saphena.cli;

import picocli.CommandLine.Command;

/** {@code vault audit}: who did what. */
@Command(name = "audit")
final class VaultAuditCommand extends NeedsSubcommand {}
