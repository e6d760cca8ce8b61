import { readFileSync, statSync } from 'node:fs';
import type { Plugin } from 'vite';

const GENERATED = 'client/graphql/graphql.ts';

const CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const NAME = /\b(query|mutation|fragment)\s+(\w+)/;
const UNUSED = /^import \{ graphql \} .*gql\.ts';$(?![^]*\bgraphql\()/m;
const SOURCE = /\/client\/(?!graphql\/).*\.tsx?$/;
const CONSTANT = /^export const (\w+) = (\{.*\}) as unknown as /gm;

/** A fragment is a name for its type: the documents that spread it hold its text, and nobody sends it by itself. */
const NOT_SENT = 'undefined';

/**
 * In the build `graphql(...)` becomes the document itself, so that each page brings its own and no page those of the
 * others: the function's own map holds every document of the house.
 */
export const inlineDocuments = (): Plugin => ({
  name: 'inline-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!SOURCE.test(id) || !code.includes('graphql(')) return null;
    const generated = constants();
    const inlined = code.replaceAll(CALL, (call, text: string) => {
      const name = constantOf(text);
      const written = generated.get(name);
      // Not generated yet: the program that generates is built with the same build.
      if (written === undefined) return call;
      return name.endsWith('FragmentDoc') ? NOT_SENT : written;
    });
    return inlined === code ? null : { code: inlined.replace(UNUSED, ''), map: null };
  },
});

/** What the generator calls a document: Opinion_comment is Opinion_CommentFragmentDoc. */
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
