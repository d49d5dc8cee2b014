package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.List;
import org.saphena.report.pdf.Align;
import org.saphena.report.pdf.Block;
import org.saphena.report.pdf.Frame;
import org.saphena.report.pdf.Gap;
import org.saphena.report.pdf.Heading;
import org.saphena.report.pdf.PageFormat;
import org.saphena.report.pdf.Paragraph;
import org.saphena.report.pdf.Run;
import org.saphena.report.pdf.Tag;

/** Headings, paragraphs and lists in the type of the patient's summary. */
record LeafletText(Voice voice, Type type) {
    /** A heading and the lines below it as a list. */
    List<Block> bullets(String key, List<String> lines) {
        List<Block> blocks = new ArrayList<>(List.of(heading(voice.text(key))));
        for (String line : lines) {
            blocks.add(bullet(line));
            blocks.add(new Gap(1.5));
        }
        return blocks;
    }

    Block heading(String text) {
        return new Heading(List.of(new Run(text, type.section())), text, 40, -1, voice.language());
    }

    Block boxTitle(String text) {
        return new Paragraph(
                List.of(new Run(text, type.bold())), Tag.heading(), Align.START, voice.language());
    }

    Paragraph paragraph(String text) {
        return new Paragraph(Marked.runs(text, type.body()), voice.language());
    }

    private Block bullet(String text) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run("\u2022", type.body(), Run.Badge.BULLET));
        runs.addAll(Marked.runs(text, type.body()));
        return new Paragraph(runs, voice.language());
    }

    static Frame frame(double millimetres) {
        return new Frame(PageFormat.MM * millimetres, 0, 8, Type.INK, Type.PAPER);
    }
}
