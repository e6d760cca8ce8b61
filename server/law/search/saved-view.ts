/** 视图: filters of a list kept under a name, for oneself or for the whole unit; an order of work of ours. */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import type { ViewedDesk } from './viewed-desks.ts';

const r32 = provision('R-32', 'DESIGN', '意见办理规则');

/** Characters of the longest name. */
export const VIEW_NAME_MAX = 20;
/** The most views of one owner on one list. */
export const VIEWS_MAX = 20;
/** Characters of the longest value of a filter. */
const VALUE_MAX = 100;

/** A view about to be kept, and the names its owner has already. */
export interface ViewToKeep {
  readonly name: string;
  readonly query: string;
  readonly others: readonly string[];
}

/** Filters of a query in the order of the list, so that the same filters are the same text (视图的条件). */
export function viewQuery({ filters }: ViewedDesk, query: string): string {
  const asked = new URLSearchParams(query);
  const said = Object.keys(filters).flatMap((name) => {
    const value = asked.get(name);
    return value ? [[name, value]] : [];
  });
  return new URLSearchParams(said).toString();
}

/** Reasons against keeping a view (存为视图). */
export function refuseView(desk: ViewedDesk, { name, query, others }: ViewToKeep): Finding[] {
  const asked = [...new URLSearchParams(query)];
  const unknown = asked.filter(([filter]) => !Object.hasOwn(desk.filters, filter));
  const values = asked.flatMap(([filter, value]) => {
    const allowed = desk.filters[filter];
    return allowed === undefined || allowed === 'ANY' || allowed.includes(value) ? [] : [filter];
  });
  const full = !others.includes(name) && others.length >= VIEWS_MAX;
  return [
    ...(blank(name) || Array.from(name).length > VIEW_NAME_MAX ? [unnamed] : []),
    ...(desk.ready.some((ready) => ready.name === name) ? [ready(name)] : []),
    ...(full ? [tooMany] : []),
    ...(asked.length === 0 ? [empty] : []),
    ...(unknown.length > 0 ? [strange(unknown.map(([filter]) => filter).join('、'))] : []),
    ...(values.length > 0 ? [ofOneMatter] : []),
    ...(asked.some(([, value]) => Array.from(value).length > VALUE_MAX) ? [tooLong] : []),
  ];
}

const unnamed = r32.block('VIEW_NAME_MISSING', 'name')`
  视图的名称用1至${VIEW_NAME_MAX}个字。
  写明看的是哪些，例如“来信反对的”。`;

const ready = (name: string) => r32.block('VIEW_NAME_READY', 'name')`
  “${name}”是现成的视图，不能另存。
  换一个名称。`;

const tooMany = r32.block('VIEW_TOO_MANY', 'name')`
  已经存了${VIEWS_MAX}个视图。
  先移除不再用的。`;

const empty = r32.block('VIEW_EMPTY', 'query')`
  没有筛选条件，不用存为视图。
  在列表上选进度、态度等，再存。`;

const strange = (names: string) => r32.block('VIEW_FILTER_UNKNOWN', 'query')`
  视图里有列表没有的条件：${names}。
  只存列表上选得到的条件。`;

const ofOneMatter = r32.block('VIEW_OF_ONE_MATTER', 'query')`
  某一主题、某一组相近的意见只在这次征求意见里有，别的事项打开看不到。
  去掉这个条件再存；要给同事看，把网址发过去。`;

const tooLong = r32.block('VIEW_VALUE_TOO_LONG', 'query')`
  查找的字词最多${VALUE_MAX}字。
  只留关键的几个字。`;
