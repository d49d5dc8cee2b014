package org.saphena.rulebook.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.saphena.clinical.Language;
import org.saphena.knowledge.KnowledgeBase;
import org.saphena.rulebook.RuleBook;
import org.saphena.rulebook.RuleGroup;

/**
 * The whole knowledge base as one HTML page that needs nothing else: no script, no font, no
 * picture. The same knowledge base and language give the same page.
 */
public final class Handbook {
    private final Pen pen;
    private final Page page = new Page();
    private final List<Chapter> chapters;

    private Handbook(RuleBook book, Language language) {
        this.pen = new Pen(book, language, page);
        this.chapters =
                List.of(
                        new ReadingChapter(pen),
                        new CardsChapter(pen, RuleGroup.RED_FLAGS),
                        new CardsChapter(pen, RuleGroup.GATES),
                        new StartChapter(pen),
                        new MatrixChapter(pen),
                        new CardsChapter(pen, RuleGroup.MOVES),
                        new CardsChapter(pen, RuleGroup.ACTIONS),
                        new CardsChapter(pen, RuleGroup.MISSING),
                        new CrampsChapter(pen),
                        new CardsChapter(pen, RuleGroup.FOLLOW_UP),
                        new ScheduleChapter(pen),
                        new CardsChapter(pen, RuleGroup.NOTES),
                        new AdviceChapter(pen),
                        new TreatmentsChapter(pen),
                        new EvidenceChapter(pen),
                        new MedicinesChapter(pen),
                        new DerivedChapter(pen),
                        new RecordedChapter(pen),
                        new SourcesChapter(pen),
                        new SignOffChapter(pen));
    }

    /** The page, to be written in UTF-8. */
    public static String write(RuleBook book, Language language) {
        return new Handbook(book, language).write();
    }

    private String write() {
        page.open("html", "lang", pen.messages().language().code());
        head();
        page.open("body");
        page.leaf("a", pen.text("skip"), "href", "#main", "class", "skip");
        title();
        contents();
        page.open("main", "id", "main", "tabindex", "-1");
        for (Chapter chapter : chapters) {
            page.open("section", "class", "chapter", "id", chapter.id());
            page.leaf("h2", heading(chapter));
            chapter.write();
            page.close();
        }
        return page.close().close().close().toString();
    }

    private void head() {
        page.open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.leaf("title", pen.text("title", knowledge().version()));
        page.style(css()).close();
    }

    private void title() {
        KnowledgeBase knowledge = knowledge();
        page.open("header");
        page.leaf("h1", pen.text("title", knowledge.version()));
        pen.paragraph(knowledge.own() ? "origin.own" : "origin.shipped");
        page.open("dl");
        page.leaf("dt", pen.text("version")).leaf("dd", knowledge.version());
        page.leaf("dt", "SHA-256").open("dd").leaf("code", knowledge.sha256()).close();
        page.close();
        pen.paragraph("purpose");
        page.close();
    }

    private void contents() {
        page.open("nav", "aria-labelledby", "contents");
        page.leaf("h2", pen.text("contents"), "id", "contents");
        page.open("ol");
        for (Chapter chapter : chapters) {
            page.open("li");
            page.leaf("a", name(chapter), "href", "#" + chapter.id());
            page.close();
        }
        page.close().close();
    }

    private String heading(Chapter chapter) {
        return chapters.indexOf(chapter) + 1 + ". " + name(chapter);
    }

    private String name(Chapter chapter) {
        String group = "rulebook.group." + chapter.id();
        return pen.messages().has(group)
                ? pen.messages().get(group)
                : pen.text("chapter." + chapter.id());
    }

    private KnowledgeBase knowledge() {
        return pen.book().knowledge();
    }

    private static String css() {
        try (InputStream in = Handbook.class.getResourceAsStream("handbook.css")) {
            return new String(
                    Objects.requireNonNull(in, "handbook.css").readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
