package org.saphena.cli;

import picocli.CommandLine.Command;

/** {@code knowledge}: what concerns the knowledge base itself. */
@Command(name = "knowledge")
final class KnowledgeCommand extends NeedsSubcommand {}
