/** Every shared word of the interface, in one place. Names of things that the law knows come from server/law itself. */
export * from './words/desk-labels.ts';
export * from './words/message-labels.ts';
export * from './words/labels.ts';
export * from './words/law-labels.ts';
export * from './words/tags.ts';
/** The words of the pages. Another language is another object of the type `Words`. */
export { zh as words, type Words } from './words/zh.ts';
