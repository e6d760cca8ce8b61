import { createHash } from 'node:crypto';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, print } from 'graphql';
import manifest from '#client/graphql/persisted-documents.json';

const PREFIX = 'sha256:';

/** The documents our own pages send (登记的查询), by hash. */
const TEXTS: ReadonlyMap<string, string> = new Map(Object.entries(manifest));
const OWN: ReadonlySet<string> = new Set(TEXTS.values());
const printed = new WeakMap<DocumentNode, string>();

/** The text of a hash, with or without the name of its algorithm. */
export const persistedText = (hash: string): string | null =>
  TEXTS.get(hash.startsWith(PREFIX) ? hash : PREFIX + hash) ?? null;

/** Whether a hash, with or without the name of its algorithm, is that of this text. */
export const isHashOf = (hash: unknown, text: string): boolean =>
  typeof hash === 'string' &&
  (hash.startsWith(PREFIX) ? hash : PREFIX + hash) ===
    PREFIX + createHash('sha256').update(text).digest('hex');

/** Whether a document is one of ours; these need no limits and are compiled at once. */
export const isPersisted = (text: string): boolean => OWN.has(text);

/** The text of a typed document: the persisted one, or its own if it was not generated. */
export function textOf<Data, Variables>(document: TypedDocumentNode<Data, Variables>): string {
  const known = printed.get(document);
  if (known !== undefined) return known;
  const hash = hashOf(document);
  const text = (hash === null ? null : persistedText(hash)) ?? print(document);
  printed.set(document, text);
  return text;
}

/** The hash the generator wrote into a document. */
export const hashOf = (document: object): string | null =>
  (document as { __meta__?: { hash?: string } }).__meta__?.hash ?? null;
