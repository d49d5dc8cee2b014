package org.saphena.report;

import org.saphena.text.Messages;

/** Words for codes of open lists; a code without a word is shown as it is, without its dashes. */
final class FreeCode {
    private FreeCode() {}

    static String word(Context context, String list, String code) {
        Messages messages = Messages.of(context.language());
        String key = "report." + list + "." + code;
        return messages.has(key) ? messages.get(key) : code.replace('-', ' ');
    }
}
