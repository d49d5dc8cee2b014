package org.saphena.report;

import java.util.List;

/** Composes all that a clinician's summary says. */
final class Composer {
    private final Context context;
    private final String documentNumber;
    private final String program;
    private final ClinicDetails clinic;

    Composer(Context context, String documentNumber, String program, ClinicDetails clinic) {
        this.context = context;
        this.documentNumber = documentNumber;
        this.program = program;
        this.clinic = clinic;
    }

    Content compose() {
        Sources sources = new Sources(context);
        PlanComposer plan = new PlanComposer(context);
        DuplexComposer duplex = new DuplexComposer(context);
        Section redFlags = new RedFlagComposer(context, sources).compose();
        Section options = new OptionsComposer(context, sources).compose();
        List<Section> follow =
                new FollowThroughComposer(context, sources, plan.overrides()).compose();
        return new Content(
                new HeaderComposer(context, documentNumber, clinic).compose(),
                redFlags,
                new ImpressionComposer(context).compose(),
                plan.compose(),
                new SafetyComposer(context).compose(),
                map(duplex),
                new SeverityComposer(context).compose(),
                new ComparisonComposer(context).compose(),
                new HistoryComposer(context).symptoms(),
                new ExaminationComposer(context).compose(),
                new HistoryComposer(context).person(),
                duplex.compose(),
                options,
                follow,
                sources.section(),
                new SmallPrint(context, program).compose());
    }

    private Content.MapText map(DuplexComposer duplex) {
        return new Content.MapText(context.text("map"), duplex.heading(), duplex.underMap());
    }
}
