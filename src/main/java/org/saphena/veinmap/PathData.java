package org.saphena.veinmap;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An immutable path of absolute commands that a face walks with its own pen. */
public record PathData(List<Command> commands) {
    /** One step of a path. */
    public sealed interface Command {
        /** Lifts the pen and puts it down. */
        record Move(Point to) implements Command {}

        /** A straight line. */
        record Line(Point to) implements Command {}

        /** A cubic curve with two control points. */
        record Curve(Point first, Point second, Point to) implements Command {}

        /** Back to where the pen was put down. */
        record Close() implements Command {}
    }

    /** What a face does for each step; coordinates are in sheet units. */
    public interface Pen {
        void moveTo(double x, double y);

        void lineTo(double x, double y);

        void curveTo(double x1, double y1, double x2, double y2, double x, double y);

        void close();
    }

    public PathData {
        commands = List.copyOf(commands);
    }

    /**
     * Reads absolute M, L, C and Z commands separated by spaces.
     *
     * @throws IllegalArgumentException for any other text
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PathData parse(String text) {
        return new PathData(new PathReader(text).read());
    }

    static PathData line(Point... points) {
        List<Command> commands = new ArrayList<>();
        commands.add(new Command.Move(points[0]));
        Arrays.stream(points).skip(1).forEach(point -> commands.add(new Command.Line(point)));
        return new PathData(commands);
    }

    static PathData polygon(Point... points) {
        List<Command> commands = new ArrayList<>(line(points).commands);
        commands.add(new Command.Close());
        return new PathData(commands);
    }

    /** Walks the whole path with {@code pen}. */
    public void walk(Pen pen) {
        for (Command command : commands) {
            switch (command) {
                case Command.Move(Point to) -> pen.moveTo(to.x(), to.y());
                case Command.Line(Point to) -> pen.lineTo(to.x(), to.y());
                case Command.Curve(Point first, Point second, Point to) ->
                        pen.curveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
                case Command.Close() -> pen.close();
            }
        }
    }

    /** The same path, moved by {@code offset}. */
    public PathData moved(Point offset) {
        return new PathData(commands.stream().map(command -> moved(command, offset)).toList());
    }

    private static Command moved(Command command, Point offset) {
        return switch (command) {
            case Command.Move(Point to) -> new Command.Move(to.plus(offset));
            case Command.Line(Point to) -> new Command.Line(to.plus(offset));
            case Command.Curve(Point first, Point second, Point to) ->
                    new Command.Curve(first.plus(offset), second.plus(offset), to.plus(offset));
            case Command.Close close -> close;
        };
    }
}
