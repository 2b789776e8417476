package org.daylight.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The data files of one jurisdiction: rows parted by {@code |}, comments after {@code #}, {@code -} for nothing. */
record LawFolder(String name, UnaryOperator<String> texts) {

    /** The folder of that name beside this class; a file that is not there has no text. */
    static LawFolder onClassPath(String name) {
        return new LawFolder(name, file -> {
            try (InputStream stream = LawFolder.class.getResourceAsStream(name + "/" + file)) {
                return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new BadData(name + "/" + file, 0, broken.toString());
            }
        });
    }

    /** Every row of the file made into a value; a file this jurisdiction does not have gives none. */
    <T> List<T> each(String file, int columns, Function<Row, T> make) {
        String text = texts.apply(file);
        List<T> values = new ArrayList<>();
        if (text != null) {
            String[] lines = text.split("\r?\n", -1);
            for (int index = 0; index < lines.length; index++) {
                String line = lines[index].strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    values.add(made(row(file, index + 1, line, columns), make));
                }
            }
        }
        return List.copyOf(values);
    }

    /** The file's properties; a missing file is refused. */
    Properties properties(String file) {
        String text = texts.apply(file);
        if (text == null) {
            throw new BadData(name + "/" + file, 0, "the file is missing");
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException broken) {
            throw new BadData(name + "/" + file, 0, broken.toString());
        }
        return properties;
    }

    private Row row(String file, int line, String text, int columns) {
        List<String> cells = new ArrayList<>();
        for (String cell : text.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        Row row = new Row(name + "/" + file, line, List.copyOf(cells));
        if (cells.size() != columns) {
            throw row.bad("expected " + columns + " columns, found " + cells.size());
        }
        return row;
    }

    private static <T> T made(Row row, Function<Row, T> make) {
        try {
            return make.apply(row);
        } catch (IllegalArgumentException | NullPointerException | DateTimeException refused) {
            throw row.bad(String.valueOf(refused.getMessage()));
        }
    }

    /** One row. Each reader refuses what it cannot read, naming file, line and column. */
    record Row(String file, int line, List<String> cells) {

        /** The cell; an empty one or {@code -} is refused. */
        String text(int column) {
            String cell = cells.get(column);
            if (cell.isEmpty() || cell.equals("-")) {
                throw bad("column " + (column + 1) + " is empty");
            }
            return cell;
        }

        /** The cell, or null for {@code -}. */
        String optional(int column) {
            return cells.get(column).equals("-") ? null : text(column);
        }

        int number(int column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException wrong) {
                throw bad("not a whole number: " + text(column));
            }
        }

        /** The date, or null for {@code -}. */
        LocalDate date(int column) {
            try {
                return optional(column) == null ? null : LocalDate.parse(text(column));
            } catch (DateTimeParseException wrong) {
                throw bad("not a date: " + text(column));
            }
        }

        boolean yes(int column) {
            return switch (text(column)) {
                case "yes" -> true;
                case "no" -> false;
                default -> throw bad("not yes or no: " + text(column));
            };
        }

        /** The words between commas; none for {@code -}. */
        List<String> list(int column) {
            return optional(column) == null ? List.of() : List.of(text(column).split(" *, *"));
        }

        <E extends Enum<E>> E choice(int column, Class<E> choices) {
            try {
                return Enum.valueOf(choices, text(column).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException wrong) {
                throw bad("not a " + choices.getSimpleName() + ": " + text(column));
            }
        }

        /** Whether the mark says that the wording, or a part of it, was never seen in a public source. */
        boolean unconfirmed(int column) {
            return text(column).contains("K") || text(column).contains("in part");
        }

        BadData bad(String problem) {
            return new BadData(file, line, problem);
        }
    }

    /** A law data file that cannot be read. The message, for developers, names the file, the line and what is wrong. */
    public static final class BadData extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadData(String file, int line, String problem) {
            super(file + (line > 0 ? ", line " + line : "") + ": " + problem);
        }
    }
}
