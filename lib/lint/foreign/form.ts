/**
 * One construct of another system. `sign` is in every text that holds it: what is without need not be searched.
 * Patterns are bounded, for pastes gone wrong, and have the flags `g` and `u`; those for whole lines have `m`.
 * In a body U+FFFC stands for a character of code or of an address.
 */
export type Form = { sign: string; pattern: RegExp }
