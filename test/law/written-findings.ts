/** Every finding as it stands in the source. What its callers hand in is put in its place; what stays open is ‹the expression›. */
import { globSync, readFileSync } from 'node:fs';
import { type ESTree, parseSync } from 'vite';

export interface WrittenFinding {
  file: string;
  code: string;
  message: string;
  mend: string;
}

type Node = ESTree.Node;
/** Nodes that the names of a function's parameters stand for in one call. */
type Names = ReadonlyMap<string, Value>;
interface Value {
  node: Node;
  names: Names;
  text: string;
}

interface Source {
  file: string;
  text: string;
}
interface Found<Kind extends Node> extends Source {
  node: Kind;
  /** The named functions it stands in, the innermost first. */
  inside: readonly NamedFunction[];
}
interface NamedFunction {
  name: string;
  exported: boolean;
  file: string;
  params: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const rows: Found<ESTree.TaggedTemplateExpression>[] = [];
const pairs: Found<ESTree.ObjectExpression>[] = [];
const calls = new Map<string, Found<ESTree.CallExpression>[]>();

/** Tagged with `provision.block('CODE', …)` or `.warn`. */
const isRow = ({ tag }: ESTree.TaggedTemplateExpression) =>
  tag.type === 'CallExpression' &&
  tag.callee.type === 'MemberExpression' &&
  tag.callee.property.type === 'Identifier' &&
  /^(?:block|warn)$/.test(tag.callee.property.name);

const functionNamed = (node: Node, exported: boolean, file: string): NamedFunction | null => {
  if (node.type === 'FunctionDeclaration')
    return { name: node.id?.name ?? '', exported, file, params: node.params };
  if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') return null;
  return node.init?.type === 'ArrowFunctionExpression'
    ? { name: node.id.name, exported, file, params: node.init.params }
    : null;
};

function visit(node: Node, source: Source, inside: readonly NamedFunction[], exported = false): void {
  const named = functionNamed(node, exported, source.file);
  const within = named ? [named, ...inside] : inside;
  if (node.type === 'TaggedTemplateExpression' && isRow(node)) rows.push({ ...source, node, inside: within });
  if (node.type === 'ObjectExpression' && property(node, 'message') && property(node, 'fix'))
    pairs.push({ ...source, node, inside: within });
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
    const { name } = node.callee;
    calls.set(name, [...(calls.get(name) ?? []), { ...source, node, inside: within }]);
  }
  const shown = node.type === 'ExportNamedDeclaration' || (exported && node.type === 'VariableDeclaration');
  for (const child of childrenOf(node)) visit(child, source, within, shown);
}

function property(node: ESTree.ObjectExpression, key: string): Node | undefined {
  for (const one of node.properties)
    if (one.type === 'Property' && one.key.type === 'Identifier' && one.key.name === key) return one.value;
  return undefined;
}

/** The parameters of a call as names; a destructured object by its properties. */
function namesOf({ params }: NamedFunction, call: Found<ESTree.CallExpression>, names: Names): Names {
  const named = new Map<string, Value>();
  params.forEach((param, index) => {
    const pattern = param.type === 'AssignmentPattern' ? param.left : param;
    const node = call.node.arguments[index] ?? (param.type === 'AssignmentPattern' ? param.right : undefined);
    if (!node) return;
    const value = { node, names, text: call.text };
    if (pattern.type === 'Identifier') named.set(pattern.name, value);
    if (pattern.type !== 'ObjectPattern') return;
    for (const part of pattern.properties) {
      if (part.type !== 'Property' || part.key.type !== 'Identifier') continue;
      const otherwise = part.value.type === 'AssignmentPattern' ? part.value.right : undefined;
      const given =
        node.type === 'ObjectExpression' ? (property(node, part.key.name) ?? otherwise) : undefined;
      if (given) named.set(part.key.name, { ...value, node: given });
    }
  });
  return named;
}

const DEPTH = 3;

/** For each way in which the product comes to this place: what the names stand for. */
function waysTo({ inside, file }: Pick<Found<Node>, 'inside' | 'file'>, depth = DEPTH): Names[] {
  const [named] = inside;
  const from = named?.params.length ? (calls.get(named.name) ?? []) : [];
  const near = from.filter((call) => named?.exported || call.file === file);
  if (!named || near.length === 0 || depth === 0) return [new Map()];
  return near.flatMap((call) => waysTo(call, depth - 1).map((names) => namesOf(named, call, names)));
}

/** All texts that an expression may be; a choice is as many texts as it has ways. */
function textsOf({ node, names, text }: Value): string[] {
  if (node.type === 'Literal') return [String(node.value)];
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap((one) => textsOf({ node: one, names, text }));
  if (node.type === 'TemplateLiteral') {
    const values = node.expressions.map((one) => textsOf({ node: one, names, text }));
    return node.quasis.reduce<string[]>(
      (said, { value }, index) =>
        said.flatMap((start) => (values[index] ?? ['']).map((next) => start + (value.cooked ?? '') + next)),
      [''],
    );
  }
  const known = valueOf(node, names);
  if (known) return textsOf(known);
  return [`‹${text.slice(node.start, node.end).replace(/\s+/g, ' ')}›`];
}

function valueOf(node: Node, names: Names): Value | undefined {
  if (node.type === 'Identifier') return names.get(node.name);
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return undefined;
  const whole = names.get(node.object.name);
  if (whole?.node.type !== 'ObjectExpression' || node.property.type !== 'Identifier') return undefined;
  const part = property(whole.node, node.property.name);
  return part && { ...whole, node: part };
}

const linesOf = (said: string) =>
  said
    .split('\n')
    .slice(1)
    .map((line) => line.trim());

const writtenRows = () =>
  rows.flatMap((row) =>
    waysTo(row).flatMap((names) => {
      const { node, file, text } = row;
      const [codeNode] = node.tag.type === 'CallExpression' ? node.tag.arguments : [];
      const code = codeNode ? textsOf({ node: codeNode, names, text }).join('|') : '';
      return textsOf({ node: node.quasi, names, text }).map((said) => {
        const [message = '', mend = ''] = linesOf(said);
        return { file, code, message, mend };
      });
    }),
  );

const writtenPairs = () =>
  pairs.flatMap(({ node, file, text }) => {
    const part = (key: string) => textsOf({ node: property(node, key) ?? node, names: new Map(), text });
    const [code = ''] = property(node, 'code') ? part('code') : [];
    return part('message').flatMap((message) => part('fix').map((mend) => ({ file, code, message, mend })));
  });

/** All findings of the product, each as often as it says something else. */
export function writtenFindings(): WrittenFinding[] {
  for (const file of globSync('server/**/*.ts')) {
    const text = readFileSync(file, 'utf8');
    if (!/\.(?:block|warn)\(|\bfix:/.test(text)) continue;
    visit(parseSync(file, text).program, { file, text }, []);
  }
  const all = [...writtenRows(), ...writtenPairs()];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
