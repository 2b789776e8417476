package org.daylight.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A letter's text line by line, with the part each line plays. The text alone is the letter; the parts say how a page, a PDF or a mail sets
 * it, so that nothing has to be guessed from words that somebody typed.
 *
 * @param body  the text
 * @param parts one sign a line ({@link Part#sign}); shorter than the text: the rest is plain
 */
record Sheet(String body, String parts) {

    private static final Pattern MARKS = Pattern.compile("[\\x0E-\\x1F]");

    /** What a line is. */
    enum Part {
        TEXT('.'), OFFICE('o'), DATE('d'), ADDRESSEE('a'), REFERENCE('r'), HEADING('h'), ITEM('i'), MORE('m'), CAPTION('c'), DAY('t'), FOOT('f');

        /** The first of the control characters that mark lines while a letter is put together; no form takes them in. */
        private static final char FIRST_MARK = 0x0E;

        private final char sign;

        Part(char sign) {
            this.sign = sign;
        }

        /** Every line of the text marked as being this; no text has no lines. */
        String mark(String text) {
            return text.isEmpty() ? "" : text.lines().map(line -> (char) (FIRST_MARK + ordinal()) + line).collect(Collectors.joining("\n"));
        }

        private static Part marked(String line) {
            int n = line.isEmpty() ? -1 : line.charAt(0) - FIRST_MARK;
            return n >= 0 && n < values().length ? values()[n] : null;
        }

        private static Part signed(char sign) {
            for (Part part : values()) {
                if (part.sign == sign) {
                    return part;
                }
            }
            return TEXT;
        }
    }

    /** Text of our own whose lines are marked; all other text loses its marks before it is put into a letter. */
    record Marked(String text) {

        /** Text with lists in it: an item begins with a dash, what belongs to it is indented. */
        static Marked list(String text) {
            return new Marked(unmarked(text).lines().map(line -> line.startsWith("- ") ? Part.ITEM.mark(line) : line.startsWith("  ") ? Part.MORE.mark(line) : line)
                    .collect(Collectors.joining("\n")));
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** What somebody typed, without anything that could pass for a mark. */
    static String unmarked(String typed) {
        return MARKS.matcher(typed).replaceAll("");
    }

    /** Lines that belong together: a paragraph, a heading, an item of a list, a day of the clock. */
    record Block(Part part, List<String> lines) {
    }

    Sheet {
        parts = parts == null ? "" : parts;
    }

    /** The sheet of a text whose lines are marked; lines without a mark are plain. */
    static Sheet of(String marked) {
        StringBuilder body = new StringBuilder(marked.length());
        StringBuilder parts = new StringBuilder();
        marked.lines().forEach(line -> {
            Part part = Part.marked(line);
            parts.append(part == null ? Part.TEXT.sign : part.sign);
            body.append(part == null ? line : line.substring(1)).append('\n');
        });
        return new Sheet(body.toString(), parts.toString());
    }

    /** The blocks in their order; empty lines part plain text and are gone. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = body.lines().toList();
        boolean apart = true;
        for (int i = 0; i < lines.size(); i++) {
            Part part = i < parts.length() ? Part.signed(parts.charAt(i)) : Part.TEXT;
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            boolean blank = lines.get(i).isBlank();
            if (!blank && !apart && last != null && joins(last.part(), part)) {
                last.lines().add(lines.get(i).strip());
            } else if (!blank) {
                blocks.add(new Block(part == Part.MORE ? Part.TEXT : part, new ArrayList<>(List.of(lines.get(i).strip()))));
            }
            apart = blank && part == Part.TEXT || apart && blank;
        }
        return blocks;
    }

    private static boolean joins(Part last, Part next) {
        return switch (next) {
            case TEXT, OFFICE, DATE, ADDRESSEE, REFERENCE, FOOT -> next == last;
            case MORE -> last == Part.ITEM;
            default -> false;
        };
    }
}
