package org.saphena.service;

/** Somebody wanted to do what none of their roles allows. Nothing was done. */
public final class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Permission permission;

    NotAllowedException(Permission permission) {
        super(permission.code());
        this.permission = permission;
    }

    /** What none of their roles has. */
    public Permission permission() {
        return permission;
    }
}
