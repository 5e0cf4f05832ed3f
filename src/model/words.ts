import type messages from '../../locales/en.json';

/** The languages that the interface speaks, each in a file of `locales`. */
export const INTERFACE_LANGUAGES = ['en', 'az', 'ru'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The key of one message of the interface. */
export type WordKey = keyof typeof messages;

/**
 * Gives a message of the interface in the person's language. `$1`, `$2` … stand for the substitutions, in order. A
 * message with a plural takes the count as its first substitution.
 */
export type Words = (key: WordKey, ...substitutions: readonly (string | number)[]) => string;
