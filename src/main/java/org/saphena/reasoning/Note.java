package org.saphena.reasoning;

import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Side;

/** A remark of the knowledge base about this patient; {@code leg} is null for the whole person. */
public record Note(@Nullable Side leg, String code, String text) {}
