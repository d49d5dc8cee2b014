package org.saphena.reasoning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.saphena.clinical.PerforatorSite;
import org.saphena.clinical.SegmentId;
import org.saphena.clinical.VeinId;
import org.saphena.clinical.VeinState;
import org.saphena.clinical.VeinStatus;

/** The A and P of CEAP, with a leading blank: basic, and full with the segments. */
record CeapAnatomy(String basic, String full) {
    /** Where no scan looked, or what it found has no place yet, nothing is written. */
    static final CeapAnatomy NONE = new CeapAnatomy("", "");

    /** A scan looked and found nothing. */
    static final CeapAnatomy NOTHING_FOUND = new CeapAnatomy(" An Pn", " An Pn");

    /**
     * @param refluxing the segments that reflux, varicose tributaries among them
     * @param deepReflux the deep veins reflux, whether or not a segment says so
     * @param deepObstruction the deep veins hold a clot, whether or not a segment says so
     * @param otherwise what is written without reflux and obstruction
     */
    static CeapAnatomy of(
            List<VeinState> veins,
            List<SegmentId> refluxing,
            boolean deepReflux,
            boolean deepObstruction,
            CeapAnatomy otherwise) {
        Set<Place> reflux =
                places(
                        veins,
                        vein ->
                                vein.status() == VeinStatus.REFLUX
                                        || vein.status() == VeinStatus.PRESENT
                                                && refluxing.stream()
                                                        .anyMatch(vein.vein()::equals));
        Set<Place> obstruction = places(veins, vein -> vein.status() == VeinStatus.OCCLUDED);
        boolean refluxes = !reflux.isEmpty() || deepReflux;
        boolean obstructs = !obstruction.isEmpty() || deepObstruction;
        if (!refluxes && !obstructs) {
            return otherwise;
        }
        Set<Group> groups = EnumSet.noneOf(Group.class);
        reflux.forEach(place -> groups.add(place.group));
        obstruction.forEach(place -> groups.add(place.group));
        if (deepReflux || deepObstruction) {
            groups.add(Group.DEEP);
        }
        String anatomy =
                " A" + groups.stream().map(group -> group.letter).collect(Collectors.joining(","));
        String process = refluxes ? (obstructs ? " Pr,o" : " Pr") : " Po";
        return new CeapAnatomy(
                anatomy + process, anatomy + process + segments(reflux, obstruction));
    }

    private static String segments(Set<Place> reflux, Set<Place> obstruction) {
        if (reflux.isEmpty() || obstruction.isEmpty()) {
            return names(reflux) + names(obstruction);
        }
        return "; Pr" + names(reflux) + "; Po" + names(obstruction);
    }

    private static String names(Set<Place> places) {
        return places.isEmpty()
                ? ""
                : " "
                        + places.stream()
                                .map(place -> place.abbreviation)
                                .collect(Collectors.joining(","));
    }

    private static Set<Place> places(List<VeinState> veins, Predicate<VeinState> which) {
        Set<Place> places = EnumSet.noneOf(Place.class);
        for (VeinState vein : veins) {
            if (which.test(vein)) {
                places.add(Place.of(vein.vein()));
            }
        }
        return places;
    }

    private enum Group {
        SUPERFICIAL("s"),
        PERFORATOR("p"),
        DEEP("d");

        private final String letter;

        Group(String letter) {
            this.letter = letter;
        }
    }

    /**
     * The abbreviations of the 2020 revision that the map's veins come under, in the order of
     * writing.
     */
    private enum Place {
        GSV_ABOVE_KNEE("GSVa", Group.SUPERFICIAL),
        GSV_BELOW_KNEE("GSVb", Group.SUPERFICIAL),
        SSV("SSV", Group.SUPERFICIAL),
        AASV("AASV", Group.SUPERFICIAL),
        NON_SAPHENOUS("NSV", Group.SUPERFICIAL),
        THIGH_PERFORATOR("TPV", Group.PERFORATOR),
        CALF_PERFORATOR("CPV", Group.PERFORATOR),
        CFV("CFV", Group.DEEP),
        DFV("DFV", Group.DEEP),
        FV("FV", Group.DEEP),
        POPV("POPV", Group.DEEP),
        PERONEAL("PRV", Group.DEEP),
        POSTERIOR_TIBIAL("PTV", Group.DEEP);

        private final String abbreviation;
        private final Group group;

        Place(String abbreviation, Group group) {
            this.abbreviation = abbreviation;
            this.group = group;
        }

        static Place of(VeinId vein) {
            return switch (vein) {
                case PerforatorSite site ->
                        site == PerforatorSite.PV_FC || site == PerforatorSite.PV_PLT
                                ? THIGH_PERFORATOR
                                : CALF_PERFORATOR;
                case SegmentId id -> of(id);
            };
        }

        private static Place of(SegmentId id) {
            return switch (id) {
                case SFJ, GSV_UT, GSV_MT, GSV_LT -> GSV_ABOVE_KNEE;
                case GSV_K, GSV_UC, GSV_LC -> GSV_BELOW_KNEE;
                case SPJ, SSV_U, SSV_L, TE -> SSV;
                case AASV -> AASV;
                case CFV -> CFV;
                case DFV -> DFV;
                case FV -> FV;
                case POPV -> POPV;
                case PTV -> POSTERIOR_TIBIAL;
                case PER -> PERONEAL;
                case PASV, GIAC, VAR_PEL, VAR_AT, VAR_MT, VAR_MC, VAR_AC, VAR_PT, VAR_PC ->
                        NON_SAPHENOUS;
            };
        }
    }
}
