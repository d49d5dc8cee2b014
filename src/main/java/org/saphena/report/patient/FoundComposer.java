package org.saphena.report.patient;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphena.clinical.Arterial;
import org.saphena.clinical.Ceap;
import org.saphena.clinical.CeapClass;
import org.saphena.clinical.DuplexStudy;
import org.saphena.clinical.Leg;
import org.saphena.clinical.PartialDate;
import org.saphena.clinical.Pulses;
import org.saphena.clinical.Segment;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.SegmentState;
import org.saphena.clinical.Side;
import org.saphena.reasoning.LegAssessment;
import org.saphena.reasoning.TrunkReport;

/** What was found in each leg; no sentence says more than what was recorded. */
final class FoundComposer {
    private final Voice voice;

    FoundComposer(Voice voice) {
        this.voice = voice;
    }

    List<String> compose() {
        List<String> lines = new ArrayList<>();
        List<String> right = leg(Side.RIGHT);
        List<String> left = leg(Side.LEFT);
        List<String> both = right.stream().filter(left::contains).toList();
        add(lines, voice.side(Side.RIGHT), without(right, both));
        add(lines, voice.side(Side.LEFT), without(left, both));
        add(lines, voice.text("found.both"), both);
        if (allPulsesFelt()) {
            lines.add(voice.text("found.pulses"));
        }
        return lines;
    }

    private void add(List<String> lines, String where, List<String> sentences) {
        if (!sentences.isEmpty()) {
            String text = Voice.capital(Voice.sentences(sentences));
            lines.add(voice.text("found.leg", Voice.capital(where), text));
        }
    }

    private static List<String> without(List<String> sentences, List<String> others) {
        return sentences.stream().filter(each -> !others.contains(each)).toList();
    }

    /** Whether the scan of that leg looked at anything. */
    static boolean isScanned(Voice voice, Side side) {
        Leg leg = voice.leg(side);
        LegAssessment answer = voice.answer(side);
        return leg != null
                && answer != null
                && answer.assessable()
                && leg.duplex() != null
                && !leg.duplex().segments().isEmpty();
    }

    private List<String> leg(Side side) {
        Leg leg = voice.leg(side);
        LegAssessment answer = voice.answer(side);
        if (leg == null || answer == null) {
            return List.of(voice.text("found.not-examined"));
        }
        if (!answer.assessable()) {
            return List.of(voice.text("found.not-assessable"));
        }
        List<String> sentences = new ArrayList<>();
        DuplexStudy scan = leg.duplex();
        if (scan == null || scan.segments().isEmpty()) {
            sentences.add(voice.text("found.no-scan"));
        } else {
            addVeins(sentences, scan, answer);
        }
        addSkin(sentences, leg);
        if (scan != null) {
            addDeep(sentences, scan, answer);
        }
        return sentences;
    }

    private void addVeins(List<String> sentences, DuplexStudy scan, LegAssessment answer) {
        Set<SegmentId> rest = EnumSet.noneOf(SegmentId.class);
        answer.refluxing().stream().filter(id -> !id.isDeep()).forEach(rest::add);
        int before = sentences.size();
        for (TrunkReport trunk : answer.trunks()) {
            List<SegmentId> parts =
                    rest.stream()
                            .filter(id -> id.trunk().stream().anyMatch(t -> t == trunk.trunk()))
                            .toList();
            if (!parts.isEmpty()) {
                sentences.add(leak(trunk, parts));
                parts.forEach(rest::remove);
                if (trunk.highest() != null) {
                    rest.remove(trunk.highest());
                }
            }
        }
        boolean small = rest.removeIf(SegmentId::isTributary);
        if (!rest.isEmpty()) {
            sentences.add(voice.text("found.leak.other", places(List.copyOf(rest))));
        }
        if (!answer.incompetentPerforators().isEmpty()) {
            sentences.add(voice.text("found.leak.link"));
        }
        if (small && sentences.size() == before) {
            sentences.add(voice.text("found.leak.small"));
        }
        switch (Leak.in(scan, answer)) {
            case NONE_SEEN -> sentences.add(voice.text("found.no-leak"));
            case UNKNOWN -> sentences.add(voice.text("found.flow-unknown"));
            case LEAKS -> {}
        }
        if (!answer.borderline().isEmpty()) {
            sentences.add(voice.text("found.borderline"));
        }
        addStates(sentences, scan);
    }

    private String leak(TrunkReport trunk, List<SegmentId> parts) {
        String name = voice.of("trunk", trunk.trunk());
        SegmentId highest = trunk.highest();
        SegmentId lowest = trunk.lowest();
        if (trunk.pattern().equals("axial") && highest != null && lowest != null) {
            String from = voice.of("place", highest);
            String to = voice.of("place", lowest);
            return from.equals(to)
                    ? voice.text("found.leak.at", name, from)
                    : voice.text("found.leak.from", name, from, to);
        }
        if (SegmentId.of(trunk.trunk()).size() == 1) {
            return voice.text("found.leak.whole", name);
        }
        return parts.size() == 1
                ? voice.text("found.leak.at", name, voice.of("place", parts.getFirst()))
                : voice.text("found.leak.parts", name, places(parts));
    }

    private String places(List<SegmentId> segments) {
        return segments.stream()
                .map(id -> voice.of("place", id))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void addStates(List<String> sentences, DuplexStudy scan) {
        if (has(scan, SegmentState.ABLATED)) {
            PartialDate since = ablatedSince(scan);
            sentences.add(
                    since == null
                            ? voice.text("found.closed")
                            : voice.text("found.closed.since", since.first().getYear()));
        }
        if (has(scan, SegmentState.CHRONIC_THROMBUS)) {
            sentences.add(voice.text("found.old-clot"));
        }
        if (has(scan, SegmentState.OCCLUDED)) {
            sentences.add(voice.text("found.blocked"));
        }
        if (has(scan, SegmentState.ACUTE_THROMBUS)) {
            sentences.add(voice.text("found.new-clot"));
        }
    }

    private static boolean has(DuplexStudy scan, SegmentState state) {
        return scan.segments().entrySet().stream()
                .anyMatch(entry ->
                        !entry.getKey().isDeep() && entry.getValue().stateOrPatent() == state);
    }

    /** When all of it was ablated, where that is one and the same date. */
    private static @Nullable PartialDate ablatedSince(DuplexStudy scan) {
        List<PartialDate> dates =
                scan.segments().values().stream()
                        .filter(segment -> segment.stateOrPatent() == SegmentState.ABLATED)
                        .map(Segment::since)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return dates.size() == 1 ? dates.getFirst() : null;
    }

    private void addSkin(List<String> sentences, Leg leg) {
        Ceap ceap = leg.ceap();
        if (ceap == null) {
            return;
        }
        Set<CeapClass> classes = Set.copyOf(ceap.clinical());
        if (classes.contains(CeapClass.C2) || classes.contains(CeapClass.C2R)) {
            sentences.add(voice.text("found.bumpy"));
        }
        if (classes.contains(CeapClass.C3)) {
            sentences.add(voice.text("found.swelling"));
        }
        if (classes.contains(CeapClass.C6) || classes.contains(CeapClass.C6R)) {
            sentences.add(voice.text("found.sore"));
        } else if (classes.contains(CeapClass.C5)) {
            sentences.add(voice.text("found.healed"));
        } else if (classes.contains(CeapClass.C4A)
                || classes.contains(CeapClass.C4B)
                || classes.contains(CeapClass.C4C)) {
            sentences.add(voice.text("found.skin"));
        }
    }

    private void addDeep(List<String> sentences, DuplexStudy scan, LegAssessment answer) {
        DeepFound.in(scan, answer).forEach(found -> sentences.add(voice.of("found.deep", found)));
        if (!scan.segments().isEmpty() && !answer.notExamined().isEmpty()) {
            sentences.add(voice.text("found.gaps"));
        }
    }

    private boolean allPulsesFelt() {
        for (Side side : Side.values()) {
            Leg leg = voice.leg(side);
            Arterial arterial = leg == null ? null : leg.arterial();
            if (arterial == null || arterial.pedalPulses() != Pulses.PALPABLE) {
                return false;
            }
        }
        return true;
    }
}
