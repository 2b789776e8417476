package org.daylight.bench;

import java.util.Arrays;
import java.util.Random;

/**
 * Thirty thousand words, used as people use words: the one of rank r about 1/r as often as the first (Zipf). The commonest are those of
 * records requests; the rest are made of syllables, each its own.
 */
final class Vocabulary {

    private static final int SIZE = 30_000;
    private static final String[] COMMON = ("the of and for to in records all from city any police report permit copies street between "
            + "request department including related contract council email building inspection date documents project traffic address "
            + "invoice correspondence agreement incident video camera sensor data budget planning parcel agenda payroll vendor bid "
            + "complaint citation zoning sewer water parking license plan minutes audit grant lease fire code enforcement").split(" ");
    private static final String CONSONANTS = "bdfgklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final int SYLLABLES = 70;

    private final double[] reach = new double[SIZE];

    Vocabulary() {
        double sum = 0;
        for (int rank = 0; rank < SIZE; rank++) {
            sum += 1.0 / (rank + 1);
            reach[rank] = sum;
        }
    }

    /** Whole words, as many as fit. */
    String text(Random chance, int longest) {
        StringBuilder out = new StringBuilder(longest);
        while (true) {
            String word = word(rank(chance));
            if (out.length() + word.length() + 2 > longest) {
                return out.append('.').toString();
            }
            if (out.length() > 0) {
                out.append(' ');
            }
            out.append(word);
        }
    }

    /** A word somebody might look for: from those in most descriptions to those in one of two thousand. */
    String wanted(Random chance) {
        return word((int) Math.exp(Math.log(20) + chance.nextDouble() * (Math.log(SIZE - 1) - Math.log(20))));
    }

    static String word(int rank) {
        if (rank < COMMON.length) {
            return COMMON[rank];
        }
        // 7919 is prime, so no two ranks meet
        int index = (int) (rank * 7919L % (SYLLABLES * SYLLABLES * SYLLABLES));
        return syllable(index / SYLLABLES / SYLLABLES) + syllable(index / SYLLABLES % SYLLABLES) + syllable(index % SYLLABLES) + "n";
    }

    private int rank(Random chance) {
        int place = Arrays.binarySearch(reach, chance.nextDouble() * reach[SIZE - 1]);
        return Math.min(SIZE - 1, place < 0 ? -place - 1 : place);
    }

    private static String syllable(int number) {
        return "" + CONSONANTS.charAt(number / VOWELS.length()) + VOWELS.charAt(number % VOWELS.length());
    }
}
