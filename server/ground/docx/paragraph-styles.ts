import { childOf, childrenOf, numberAt, valueAt, type XmlNode } from './xml-node.ts';

/** Where a number comes from (编号引用): the list, and the level in it; each may be left to the style. */
export interface NumberReference {
  numId: number | undefined;
  level: number | undefined;
  /** The style that named the list: its level may be found by it. */
  style: string | undefined;
}

interface ParagraphStyle {
  name: string;
  basedOn: string | undefined;
  properties: XmlNode | undefined;
}

/** Outline level 9 is body text. */
const BODY_LEVEL = 9;
const MOST_STEPS = 20;

/** Styles of paragraphs (样式): the properties of each, with those of the styles it is based on. */
export class ParagraphStyles {
  readonly #styles = new Map<string, ParagraphStyle>();
  #usual: string | undefined;

  constructor(part: XmlNode | undefined) {
    for (const style of childrenOf(childOf(part, 'w:styles'), 'w:style')) {
      const { 'w:styleId': id = '', 'w:type': type, 'w:default': usual } = style.attributes;
      if (type === 'paragraph' && ['1', 'true', 'on'].includes(usual ?? '')) this.#usual = id;
      this.#styles.set(id, {
        name: valueAt(style, 'w:name') ?? id,
        basedOn: valueAt(style, 'w:basedOn'),
        properties: childOf(style, 'w:pPr'),
      });
    }
  }

  /** A line of a table of contents, by its style: toc 1. */
  isContents = (id: string | null): boolean => /^toc \d$/i.test((id && this.#styles.get(id)?.name) || '');

  /** Outline level from 0; null for body text. */
  outlineLevel(id: string | null, own: XmlNode | undefined): number | null {
    const levels = [own, ...this.#chain(id).map(({ style }) => style.properties)].map((properties) =>
      numberAt(properties, 'w:outlineLvl'),
    );
    const level = levels.find((one) => one !== undefined);
    return level === undefined || level >= BODY_LEVEL ? null : level;
  }

  /** The list of a paragraph: its own, for what it leaves open its style's. */
  numbering(id: string | null, own: XmlNode | undefined): NumberReference {
    const found: NumberReference = { numId: undefined, level: undefined, style: undefined };
    for (const { properties, style } of [
      { properties: own, style: undefined },
      ...this.#chain(id).map(({ id, style }) => ({ properties: style.properties, style: id })),
    ]) {
      found.level ??= numberAt(properties, 'w:numPr/w:ilvl');
      if (found.numId !== undefined) break;
      found.numId = numberAt(properties, 'w:numPr/w:numId');
      if (found.numId !== undefined) found.style = style;
    }
    return found;
  }

  /** The list that a style of lists stands for. */
  listOf = (id: string): number | undefined => numberAt(this.#styles.get(id)?.properties, 'w:numPr/w:numId');

  #chain(id: string | null): { id: string; style: ParagraphStyle }[] {
    const chain: { id: string; style: ParagraphStyle }[] = [];
    let at = id ?? this.#usual;
    while (at !== undefined && chain.length < MOST_STEPS) {
      const style = this.#styles.get(at);
      if (!style) break;
      chain.push({ id: at, style });
      at = style.basedOn;
    }
    return chain;
  }
}
