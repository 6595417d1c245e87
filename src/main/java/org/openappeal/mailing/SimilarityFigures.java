package org.openappeal.mailing;

/**
 * How alike supporters' letters are: of all runs of five words that two of them have, the share
 * that both have.
 *
 * @param compared how many letters were compared, each with every other of its language
 * @param all how many supporters write
 * @param largest of the two most alike, from 0 to 1
 * @param median of all pairs
 * @param ceiling how alike two may be
 */
public record SimilarityFigures(
    int compared, long all, double largest, double median, double ceiling) {}
