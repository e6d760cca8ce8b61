import { XMLParser } from 'fast-xml-parser';

/** An element of a part (XML 元素): names as written, `w:p`; text nodes have the tag `#text`. */
export interface XmlNode {
  tag: string;
  text: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

type Parsed = Record<string, unknown>;

const TEXT = '#text';
const ATTRIBUTES = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Numeric references too: some programs write every character as one.
  htmlEntities: true,
});

/** A document type could name entities of its own: no Word file has one (实体). */
export const namesEntities = (text: string): boolean => /<!DOCTYPE|<!ENTITY/i.test(text);

/** The elements of a part. Throws when it is no XML. */
export const parseXml = (text: string): XmlNode => ({
  tag: '',
  text: '',
  attributes: {},
  children: (parser.parse(text) as Parsed[]).flatMap(nodesOf),
});

const nodesOf = (parsed: Parsed): XmlNode[] =>
  Object.entries(parsed)
    .filter(([tag]) => tag !== ATTRIBUTES)
    .map(([tag, value]) => ({
      tag,
      text: tag === TEXT && typeof value === 'string' ? value : '',
      attributes: (parsed[ATTRIBUTES] ?? {}) as Record<string, string>,
      children: Array.isArray(value) ? (value as Parsed[]).flatMap(nodesOf) : [],
    }));

/** The first element of that name directly in another; a path goes down: `w:pPr/w:numPr`. */
export const childOf = (node: XmlNode | undefined, path: string): XmlNode | undefined =>
  path
    .split('/')
    .reduce<XmlNode | undefined>((at, tag) => at?.children.find((child) => child.tag === tag), node);

/** The elements of that name directly in another. */
export const childrenOf = (node: XmlNode | undefined, tag: string): readonly XmlNode[] =>
  node?.children.filter((child) => child.tag === tag) ?? [];

/** `w:val` of an element directly in another, or further down a path. */
export const valueAt = (node: XmlNode | undefined, path: string): string | undefined =>
  childOf(node, path)?.attributes['w:val'];

/** The same as a number. */
export const numberAt = (node: XmlNode | undefined, path: string): number | undefined => {
  const value = Number.parseInt(valueAt(node, path) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
};

/** Whether a property is set and not switched off: `<w:vanish/>`. */
export const isOn = (node: XmlNode | undefined, path: string): boolean => {
  const property = childOf(node, path);
  return property !== undefined && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '1');
};

/** Every element of that name in another, however deep. */
export const within = (node: XmlNode, tag: string): XmlNode[] =>
  node.children.flatMap((child) => [...(child.tag === tag ? [child] : []), ...within(child, tag)]);

/** All text in an element. */
export const textIn = (node: XmlNode | undefined): string =>
  node ? node.text + node.children.map(textIn).join('') : '';
