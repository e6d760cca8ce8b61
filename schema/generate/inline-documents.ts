import { readFileSync, statSync } from 'node:fs';
import type { Plugin } from 'vite';
import { documentName } from './standard-documents.ts';

const GENERATED = 'client/graphql/graphql.ts';

const CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const STANDARD = /\bstandard\(\s*'(\w+)'\s*,?\s*\)/g;
const NAME = /\b(query|mutation|fragment)\s+(\w+)/;
const UNUSED = [
  /^import \{ graphql \} .*gql\.ts';$(?![^]*\bgraphql\()/m,
  /^import \{ standard \} .*standard\.ts';$(?![^]*\bstandard\()/m,
];
const SOURCE = /\/client\/(?!graphql\/).*\.tsx?$/;
const CONSTANT = /^export const (\w+) = (\{.*\}) as unknown as /gm;

/** A fragment is a name for its type: the documents that spread it hold its text, and nobody sends it by itself. */
const NOT_SENT = 'undefined';

/**
 * In the build `graphql(...)` and `standard('…')` become the document itself, so that each page brings its own
 * and no page those of the others: the functions' own maps hold every document.
 */
export const inlineDocuments = (): Plugin => ({
  name: 'inline-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!SOURCE.test(id) || !/\b(?:graphql|standard)\(/.test(code)) return null;
    const generated = constants();
    const named = code.replaceAll(
      STANDARD,
      (call, name: string) => generated.get(`${documentName(name)}Document`) ?? call,
    );
    const inlined = named.replaceAll(CALL, (call, text: string) => {
      const name = constantOf(text);
      const written = generated.get(name);
      // Not generated yet: the program that generates is built with the same build.
      if (written === undefined) return call;
      return name.endsWith('FragmentDoc') ? NOT_SENT : written;
    });
    return inlined === code
      ? null
      : { code: UNUSED.reduce((text, unused) => text.replace(unused, ''), inlined), map: null };
  },
});

/** Name of a document's constant in the generator: Opinion_comment is Opinion_CommentFragmentDoc. */
function constantOf(text: string): string {
  const [, kind, name = ''] = NAME.exec(text) ?? [];
  const capital = name
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('_');
  return capital + (kind === 'fragment' ? 'FragmentDoc' : 'Document');
}

let known: { at: number; written: ReadonlyMap<string, string> } | undefined;

/** The generated documents by their names, as they are written. */
function constants(): ReadonlyMap<string, string> {
  const at = statSync(GENERATED, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (known?.at !== at) {
    const text = at === 0 ? '' : readFileSync(GENERATED, 'utf8');
    known = {
      at,
      written: new Map([...text.matchAll(CONSTANT)].map(([, name = '', value = '']) => [name, value])),
    };
  }
  return known.written;
}
