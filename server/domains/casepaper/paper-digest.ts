import { createHash } from 'node:crypto';

/** SHA-256 of what a document holds (文书的摘要): the same for the same words. */
export const digestOfPaper = (held: object): string =>
  createHash('sha256').update(JSON.stringify(held)).digest('hex');
