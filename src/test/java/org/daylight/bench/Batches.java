package org.daylight.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows on their way into the database, a few thousand at a time, tables in the order in which they were first named. */
final class Batches implements AutoCloseable {

    private static final int SIZE = 2000;

    private final Connection connection;
    private final Map<String, PreparedStatement> tables = new LinkedHashMap<>();
    private int waiting;

    Batches(Connection connection) {
        this.connection = connection;
    }

    /** Prepares a table; columns separated by blanks. */
    PreparedStatement table(String name, String columns) throws SQLException {
        String[] column = columns.split("\\s+");
        String marks = Arrays.stream(column).map(c -> "?").collect(Collectors.joining(","));
        PreparedStatement insert = connection.prepareStatement("insert into " + name + " (" + String.join(",", column) + ") values (" + marks + ")");
        tables.put(name, insert);
        return insert;
    }

    /** Adds one row to a statement's batch. */
    static void fill(PreparedStatement row, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant moment) {
                value = moment.atOffset(ZoneOffset.UTC);
            } else if (value instanceof LocalDate day) {
                value = java.sql.Date.valueOf(day);
            } else if (value instanceof Enum<?> constant) {
                value = constant.name();
            }
            row.setObject(i + 1, value);
        }
        row.addBatch();
    }

    /** One case is complete; sends what has gathered when it is enough. */
    void caseDone() throws SQLException {
        if (++waiting >= SIZE) {
            send();
        }
    }

    void send() throws SQLException {
        for (PreparedStatement table : tables.values()) {
            table.executeBatch();
        }
        connection.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        send();
        for (PreparedStatement table : tables.values()) {
            table.close();
        }
    }
}
