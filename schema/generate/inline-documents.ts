import { readFileSync, statSync } from 'node:fs';
import type { Plugin } from 'vite';

const GENERATED = 'client/graphql/graphql.ts';
const MODULE = `#${GENERATED}`;

const CALL = /\bgraphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const NAME = /\b(query|mutation|fragment)\s+(\w+)/;
const SOURCE = /\/client\/(?!graphql\/).*\.tsx?$/;

/**
 * In the build `graphql(...)` becomes the generated constant itself: the function's own map holds every document of the
 * house, which no page should have to load.
 */
export const inlineDocuments = (): Plugin => ({
  name: 'inline-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!SOURCE.test(id) || !code.includes('graphql(')) return null;
    const generated = constants();
    const names = new Set<string>();
    const inlined = code.replaceAll(CALL, (call, text: string) => {
      const name = constantOf(text);
      // Not generated yet: the program that generates is built with the same build.
      if (!generated.has(name)) return call;
      names.add(name);
      return name;
    });
    if (names.size === 0) return null;
    return {
      code: `import { ${[...names].join(', ')} } from '${MODULE}';\n${inlined}`,
      map: null,
    };
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

let known: { at: number; names: ReadonlySet<string> } | undefined;

function constants(): ReadonlySet<string> {
  const at = statSync(GENERATED, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (known?.at !== at) {
    const text = at === 0 ? '' : readFileSync(GENERATED, 'utf8');
    known = { at, names: new Set([...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? '')) };
  }
  return known.names;
}
