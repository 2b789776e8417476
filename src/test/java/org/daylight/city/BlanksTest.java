package org.daylight.city;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlanksTest {

    private static final Map<String, String> VALUES = Map.of("time", "10:00 a. m.", "day", "May 2", "odd", "{day} $1 \\");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Until {time}.|Until 10:00 a. m.", "Until {time}, then|Until 10:00 a. m., then", "{day}.|May 2.", "{time}{day}|10:00 a. m.May 2",
            "{odd}|{day} $1 \\", "no blank { here }|no blank { here }"})
    void eachIsFilledOnceAndAStopIsNotDoubled(String text, String filled) {
        assertEquals(filled, Blanks.fill(text, (name, how) -> VALUES.get(name)));
    }
}
