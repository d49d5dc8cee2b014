package org.saphena.clinical;

/** Site of a perforating vein on the vein map. */
public enum PerforatorSite implements VeinId {
    PV_FC("PV_FC"),
    PV_MK("PV_MK"),
    PV_PTB("PV_PTB"),
    PV_PTU("PV_PTU"),
    PV_PTM("PV_PTM"),
    PV_PTL("PV_PTL"),
    PV_PLT("PV_PLT"),
    PV_PF("PV_PF"),
    PV_MG("PV_MG"),
    PV_LG("PV_LG"),
    PV_PA("PV_PA");

    private final String code;

    PerforatorSite(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
