package org.openappeal.word;

/** What a place of a part gives to its program: a text for Velocity, or a step of the press. */
sealed interface Emission permits Velocity, Step {}
