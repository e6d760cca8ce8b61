/** Every shared word of the interface, in one place. Names of things that the law knows come from server/law itself. */
export * from './words/desk-labels.ts';
export * from './words/message-labels.ts';
export * from './words/finding-labels.ts';
export * from './words/labels.ts';
export * from './words/law-labels.ts';
export * from './words/tags.ts';
/** The words of the pages. Another language is another file with the same names. */
export * as words from './words/zh.ts';
