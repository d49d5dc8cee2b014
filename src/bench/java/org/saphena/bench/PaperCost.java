package org.saphena.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.saphena.clinical.CaseFile;
import org.saphena.clinical.Language;
import org.saphena.exchange.CaseReader;
import org.saphena.knowledge.KnowledgeReader;
import org.saphena.knowledge.KnowledgeSource;
import org.saphena.reasoning.Assessment;
import org.saphena.report.Audience;
import org.saphena.report.Document;
import org.saphena.service.Consultations;
import org.saphena.service.LocalConsultations;

/**
 * Processor time and time of each paper of a case, the first in this process and warm, against the
 * floor of the same paper: {@code PaperCost CASE [TIMES]}.
 */
public final class PaperCost {
    private static final double MILLION = 1e6;

    private PaperCost() {}

    public static void main(String[] arguments) throws Exception {
        Consultations consultations =
                new LocalConsultations(KnowledgeReader.read(KnowledgeSource.shipped()), "Saphena");
        CaseFile file = CaseReader.read(Path.of(arguments[0]));
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        boolean first = true;
        for (Audience audience : Audience.values()) {
            for (Language language : Language.values()) {
                Assessment answer = consultations.reasons(file, language, "default");
                Callable<Document> paper =
                        () -> consultations.summary(audience, file, answer, language, null);
                if (first) {
                    System.out.println("first of the process: " + once(paper));
                    first = false;
                }
                PdfFloor floor = floor(paper.call());
                double[] ours = warm(paper::call, times);
                double[] bare = warm(floor::write, times);
                System.out.printf(
                        "%s %s: %.1f ms of the processor, floor %.1f ms, ratio %.2f; time %.1f ms%n",
                        audience, language, ours[0], bare[0], ours[0] / bare[0], ours[1]);
            }
        }
    }

    private static PdfFloor floor(Document document) throws IOException {
        return new PdfFloor(document.bytes());
    }

    private static String once(Callable<?> work) throws Exception {
        double[] cost = cost(work);
        return "%.0f ms of the processor, time %.0f ms".formatted(cost[0], cost[1]);
    }

    /** Medians, after as many runs to warm up. */
    private static double[] warm(Callable<?> work, int times) throws Exception {
        double[] processor = new double[times];
        double[] time = new double[times];
        for (int i = 0; i < times; i++) {
            work.call();
        }
        for (int i = 0; i < times; i++) {
            double[] cost = cost(work);
            processor[i] = cost[0];
            time[i] = cost[1];
        }
        Arrays.sort(processor);
        Arrays.sort(time);
        return new double[] {processor[times / 2], time[times / 2]};
    }

    private static double[] cost(Callable<?> work) throws Exception {
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long time = System.nanoTime();
        work.call();
        return new double[] {
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / MILLION,
            (System.nanoTime() - time) / MILLION
        };
    }
}
