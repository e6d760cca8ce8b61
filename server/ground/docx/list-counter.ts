import { type ListLevel, listsIn, type NumberedList } from './list-levels.ts';
import { formatNumber } from './number-format.ts';
import type { NumberReference, ParagraphStyles } from './paragraph-styles.ts';
import type { XmlNode } from './xml-node.ts';

/** Counts as Word does, paragraph by paragraph (自动编号): what stands before each, as a reader sees it. */
export class ListCounter {
  readonly #lists: ReadonlyMap<number, NumberedList>;
  /** By definition: where each level stands. */
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(part: XmlNode | undefined, styles: ParagraphStyles) {
    this.#lists = listsIn(part, styles);
  }

  /** The number of the next paragraph of that list; '' where it has none. */
  next({ numId, level: asked, style }: NumberReference): string {
    const list = numId === undefined || numId === 0 ? undefined : this.#lists.get(numId);
    if (!list) return '';
    const at = asked ?? levelOfStyle(list, style);
    const level = list.levels.get(at);
    if (!level) return '';
    const counts = this.#countsOf(list);
    this.#advance(list, `${numId}`, at, counts);
    return written(list, level, counts);
  }

  #countsOf({ definition }: NumberedList): Map<number, number> {
    const counts = this.#counts.get(definition) ?? new Map<number, number>();
    this.#counts.set(definition, counts);
    return counts;
  }

  #advance(list: NumberedList, numId: string, at: number, counts: Map<number, number>): void {
    const override = list.starts.get(at);
    const first = override !== undefined && !this.#begun.has(`${numId}:${at}`);
    this.#begun.add(`${numId}:${at}`);
    const before = first ? undefined : counts.get(at);
    counts.set(at, before === undefined ? startOf(list, at) : before + 1);
    for (const [above] of list.levels)
      if (above < at && !counts.has(above)) counts.set(above, startOf(list, above));
    for (const [below, { restart }] of list.levels)
      if (below > at && (restart === undefined || at < restart)) counts.delete(below);
  }
}

const startOf = (list: NumberedList, at: number) => list.starts.get(at) ?? list.levels.get(at)?.start ?? 1;

/** A style names its list; which level is its own, the list says. */
const levelOfStyle = ({ levels }: NumberedList, style: string | undefined): number =>
  (style === undefined ? undefined : [...levels].find(([, level]) => level.style === style)?.[0]) ?? 0;

const written = (list: NumberedList, level: ListLevel, counts: ReadonlyMap<number, number>): string =>
  level.format === 'bullet'
    ? ''
    : level.text.replace(/%([1-9])/g, (_all, digit: string) => {
        const at = Number(digit) - 1;
        const format = list.levels.get(at)?.format ?? 'decimal';
        return formatNumber(level.legal ? 'decimal' : format, counts.get(at) ?? startOf(list, at));
      });
