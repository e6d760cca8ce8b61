import type { ParagraphStyles } from './paragraph-styles.ts';
import { childrenOf, childOf, isOn, numberAt, valueAt, type XmlNode } from './xml-node.ts';

/** One level of a list, as it is defined (编号级别). */
export interface ListLevel {
  start: number;
  format: string;
  /** 第%1条 */
  text: string;
  /** After which level (from 1) it begins again; 0 never; undefined: after any above it. */
  restart: number | undefined;
  /** All numbers in Arabic digits. */
  legal: boolean;
  style: string | undefined;
}

/** A list (编号): lists of one definition count on together, unless one says where it starts. */
export interface NumberedList {
  definition: string;
  levels: ReadonlyMap<number, ListLevel>;
  starts: ReadonlyMap<number, number>;
}

/** The lists of a file by their number. */
export function listsIn(
  part: XmlNode | undefined,
  styles: ParagraphStyles,
): ReadonlyMap<number, NumberedList> {
  const root = childOf(part, 'w:numbering');
  const definitions = new Map(
    childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'] ?? '', one]),
  );
  const nums = new Map(
    childrenOf(root, 'w:num').map((num) => [Number(num.attributes['w:numId']), num] as const),
  );
  return new Map([...nums].map(([id, num]) => [id, listOf(num, definitions, nums, styles)]));
}

function listOf(
  num: XmlNode,
  definitions: ReadonlyMap<string, XmlNode>,
  nums: ReadonlyMap<number, XmlNode>,
  styles: ParagraphStyles,
): NumberedList {
  const overrides = childrenOf(num, 'w:lvlOverride');
  let definition = valueAt(num, 'w:abstractNumId') ?? '';
  // A definition may stand for a style of lists, and that for a list with a definition of its own.
  const linked = valueAt(definitions.get(definition), 'w:numStyleLink');
  const other = linked === undefined ? undefined : nums.get(styles.listOf(linked) ?? -1);
  if (other) definition = valueAt(other, 'w:abstractNumId') ?? definition;
  const own = overrides.flatMap((override) => childrenOf(override, 'w:lvl'));
  return {
    definition,
    levels: new Map(
      [...childrenOf(definitions.get(definition), 'w:lvl'), ...own].map((level) => [
        Number(level.attributes['w:ilvl']),
        levelOf(level),
      ]),
    ),
    starts: new Map(
      overrides.flatMap((override) => {
        const start = numberAt(override, 'w:startOverride');
        return start === undefined ? [] : [[Number(override.attributes['w:ilvl']), start] as const];
      }),
    ),
  };
}

const levelOf = (level: XmlNode): ListLevel => ({
  start: numberAt(level, 'w:start') ?? 0,
  format: formatOf(level),
  text: valueAt(level, 'w:lvlText') ?? '',
  restart: numberAt(level, 'w:lvlRestart'),
  legal: isOn(level, 'w:isLgl'),
  style: valueAt(level, 'w:pStyle'),
});

/** A format that older programs do not know stands beside one that they do. */
const formatOf = (level: XmlNode): string =>
  valueAt(level, 'w:numFmt') ?? valueAt(level, 'mc:AlternateContent/mc:Fallback/w:numFmt') ?? 'decimal';
