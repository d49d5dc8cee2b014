package org.saphena.service;

import java.nio.file.Path;
import java.util.List;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Document;
import org.saphena.report.PageImage;

/** Placeholder until the service branch lands. */
public interface Consultations {
    CaseFile open(Path file);

    Assessment assess(CaseFile file, Language language, String profile);

    Document clinicianSummary(CaseFile file, Assessment assessment, Language language);

    PageImage render(Document document, int page, double dpi);

    void save(Document document, Path file);

    String citation(String id, Language language);

    List<String> profiles();
}
