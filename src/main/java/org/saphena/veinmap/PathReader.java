package org.saphena.veinmap;

import java.util.ArrayList;
import java.util.List;
import org.saphena.veinmap.PathData.Command;

/** Reads the path grammar of the vein map: absolute M, L, C and Z, separated by spaces. */
final class PathReader {
    private final String[] tokens;
    private int next;

    PathReader(String text) {
        this.tokens = text.strip().split(" +");
    }

    List<Command> read() {
        List<Command> commands = new ArrayList<>();
        while (next < tokens.length) {
            commands.add(command());
        }
        if (!(commands.getFirst() instanceof Command.Move)) {
            throw new IllegalArgumentException("a path begins with M");
        }
        return commands;
    }

    private Command command() {
        String letter = tokens[next++];
        return switch (letter) {
            case "M" -> new Command.Move(point());
            case "L" -> new Command.Line(point());
            case "C" -> new Command.Curve(point(), point(), point());
            case "Z" -> new Command.Close();
            default -> throw new IllegalArgumentException("not a path command: " + letter);
        };
    }

    private Point point() {
        return new Point(number(), number());
    }

    private double number() {
        if (next == tokens.length) {
            throw new IllegalArgumentException("the path ends too early");
        }
        return Double.parseDouble(tokens[next++]);
    }
}
