package org.saphena.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The content of a knowledge file as it stands there, each part with its line. */
sealed interface YamlTree {
    /** How deep lists and fields may stand in each other. */
    int MAX_DEPTH = 64;

    /** From 1; 0 where it is not known. */
    int line();

    /** A single value; {@code isNull} when it says that there is none. */
    record Scalar(int line, String value, boolean isNull) implements YamlTree {}

    /** A list. */
    record Sequence(int line, List<YamlTree> entries) implements YamlTree {}

    /** Fields with values, in their order; the value of a key stands at the same index. */
    record Mapping(int line, List<YamlTree> keys, List<YamlTree> values) implements YamlTree {}

    /**
     * Reads one YAML document. What a knowledge file never needs and a hostile one may hold is
     * refused: aliases, which can repeat a part millions of times, and nesting without end.
     *
     * @throws KnowledgeException with the line
     */
    static YamlTree parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            Parser parser = new ParserImpl(settings, new StreamReader(settings, text));
            return new Composer(file, parser).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new KnowledgeException(file, line, "", "not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new KnowledgeException(file, 0, "", "not valid YAML");
        }
    }

    /** Makes the tree of the events of one file. */
    record Composer(String file, Parser parser) {
        YamlTree document() {
            parser.next();
            if (parser.checkEvent(Event.ID.StreamEnd)) {
                throw new KnowledgeException(file, 0, "", "the file is empty");
            }
            parser.next();
            YamlTree root = tree(parser.next(), 0);
            parser.next();
            if (!parser.checkEvent(Event.ID.StreamEnd)) {
                throw fault(parser.next(), "not valid YAML: but found another document");
            }
            return root;
        }

        private YamlTree tree(Event event, int depth) {
            if (depth > MAX_DEPTH) {
                throw fault(event, "nested more than " + MAX_DEPTH + " deep");
            }
            return switch (event.getEventId()) {
                case Scalar -> scalar((ScalarEvent) event);
                case SequenceStart ->
                        new Sequence(line(event), until(Event.ID.SequenceEnd, depth + 1));
                case MappingStart -> mapping(event, until(Event.ID.MappingEnd, depth + 1));
                case Alias -> throw fault(event, "aliases (*name) are not allowed");
                default -> throw fault(event, "not valid YAML");
            };
        }

        private List<YamlTree> until(Event.ID end, int depth) {
            List<YamlTree> trees = new ArrayList<>();
            for (Event event = parser.next(); event.getEventId() != end; event = parser.next()) {
                trees.add(tree(event, depth));
            }
            return trees;
        }

        private static Mapping mapping(Event start, List<YamlTree> keysAndValues) {
            List<YamlTree> keys = new ArrayList<>();
            List<YamlTree> values = new ArrayList<>();
            for (int i = 0; i < keysAndValues.size(); i += 2) {
                keys.add(keysAndValues.get(i));
                values.add(keysAndValues.get(i + 1));
            }
            return new Mapping(line(start), keys, values);
        }

        private static Scalar scalar(ScalarEvent event) {
            String value = event.getValue();
            boolean isNull =
                    event.getTag()
                            .map(Tag.NULL.getValue()::equals)
                            .orElseGet(() -> event.isPlain() && saysNull(value));
            return new Scalar(line(event), value, isNull);
        }

        private static boolean saysNull(String value) {
            return value.isEmpty() || value.equals("null");
        }

        private static int line(Event event) {
            return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        }

        private KnowledgeException fault(Event event, String what) {
            return new KnowledgeException(file, line(event), "", what);
        }
    }
}
