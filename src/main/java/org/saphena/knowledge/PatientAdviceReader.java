package org.saphena.knowledge;

import java.util.EnumMap;
import java.util.Map;

/** Reads the advice of the patient's summary; every topic must stand there, once. */
final class PatientAdviceReader {
    private final RuleParts parts;

    PatientAdviceReader(RuleParts parts) {
        this.parts = parts;
    }

    Map<PatientTopic, PatientAdvice> read(YamlNode list) {
        Map<PatientTopic, PatientAdvice> advice = new EnumMap<>(PatientTopic.class);
        for (YamlNode entry : list.entries()) {
            YamlNode node = entry.inRule(entry.text("topic"));
            node.only("topic", "when", "text");
            PatientTopic topic = node.field("topic").code(PatientTopic.class);
            PatientAdvice read =
                    new PatientAdvice(
                            topic,
                            parts.conditions().when(node, Scope.PERSON),
                            node.field("text").localText());
            if (advice.put(topic, read) != null) {
                throw node.fault("the topic " + topic.code() + " stands twice");
            }
        }
        for (PatientTopic topic : PatientTopic.values()) {
            if (!advice.containsKey(topic)) {
                throw list.fault("the topic " + topic.code() + " is missing");
            }
        }
        return advice;
    }
}
