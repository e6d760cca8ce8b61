import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import cascadeLayers from '@csstools/postcss-cascade-layers';
import { transform } from 'lightningcss';
import postcss, { type AtRule, type ChildNode, type Root, type Rule } from 'postcss';
import logical from 'postcss-logical';
import type { Plugin } from 'vite';

const version = (major: number) => major * 2 ** 16;

/** The oldest browsers that see the citizens' pages as they are meant: phones whose WebView is no longer updated. */
const FLOOR = { chrome: version(69), safari: version(12), ios_saf: version(12) };

/** Came with Chromium 79 and iOS 13.4. */
const COMPARES = /(?:^|[^a-z-])(?:clamp|min|max)\(/;
const KNOWS_COMPARING = '(width: clamp(1px, 2px, 3px))';

/** Flex boxes know no gap before Chromium 84 and iOS 14.5; `inset` came with it. */
const KNOWS_NO_GAP = 'not (inset: 0)';

/**
 * Puts a value that compares behind a condition: where a variable stands in it, an older browser notices too late to fall back to
 * a plain one before it.
 */
function setApart(rule: Rule): void {
  const compared = rule.nodes.filter(
    (node) => node.type === 'decl' && !node.prop.startsWith('--') && COMPARES.test(node.value),
  );
  const { parent } = rule;
  if (compared.length === 0 || (parent?.type === 'atrule' && (parent as AtRule).name === 'supports')) return;
  rule.after(behind(KNOWS_COMPARING, [postcss.rule({ selectors: rule.selectors, nodes: compared })]));
  for (const node of compared) node.remove();
}

/** Room between the parts of flex boxes for browsers that give none. */
function giveRoom(root: Root): void {
  const rows: Rule[] = [];
  root.walkRules((rule) => {
    const values = new Map(
      rule.nodes.map((node) => (node.type === 'decl' ? [node.prop, node.value] : ['', ''])),
    );
    if (!values.get('display')?.endsWith('flex') || !values.has('gap')) return;
    rows.push(postcss.rule({ selectors: rule.selectors.map((selector) => `${selector} > *`) }));
  });
  for (const row of rows) row.append({ prop: 'margin', value: '0 0.5em 0.25em 0' });
  root.append(behind(KNOWS_NO_GAP, rows));
}

const behind = (params: string, nodes: readonly ChildNode[]) =>
  postcss.atRule({ name: 'supports', params, nodes: [...nodes] });

/** Without `@layer` and what else came after the floor, in the same order of precedence; left to right, as all pages are. */
export async function flatStyle(css: string): Promise<string> {
  const flat = await postcss([cascadeLayers(), logical()]).process(css, { from: undefined });
  const root = postcss.parse(flat.css);
  giveRoom(root);
  root.walkRules(setApart);
  const { code } = transform({
    filename: 'citizen.css',
    code: Buffer.from(root.toString()),
    minify: true,
    targets: FLOOR,
  });
  return code.toString();
}

/** Changes with what flattens the styles. */
const madeBy = (): string =>
  ['client/ui/flat-styles.ts', 'package-lock.json']
    .reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256'))
    .digest('hex');

/**
 * Flattens the styles of the citizens' pages; the console asks for a browser that knows layers.
 * Browsers keep the file for a year by its name, which is drawn from the text before it is flattened:
 * so that text bears what flattens it.
 */
export const flatStyles = (made = madeBy()): Plugin => ({
  name: 'flat-styles',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    order: 'pre',
    filter: { id: /client\/ui\/tokens\.css$/ },
    handler: (code) => `${code}\n/* ${made} */\n`,
  },
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const asset of Object.values(bundle))
        if (asset.type === 'asset' && asset.fileName.endsWith('.css'))
          asset.source = await flatStyle(String(asset.source));
    },
  },
});
