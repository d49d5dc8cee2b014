package org.saphena.veinmap;

/** One thing to draw, in sheet units. Later marks cover earlier ones. */
public sealed interface Mark permits PathMark, CircleMark, TextMark {}
