/**
 * 国令713号第十四条 充分听取意见: the towns of a county (乡镇、街道) with their populations. Where an opinion comes from is told by one of their
 * names.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

/** A town and how many people live there. */
export interface Town {
  readonly name: string;
  readonly population: number;
}

/** The towns with the source of their populations (如第七次全国人口普查) and the day that these are of. */
export interface TownsTold {
  readonly towns: readonly Town[];
  readonly source: string;
  readonly countedOn: CalendarDay | null;
}

/** Where somebody lives who lives in none of them. */
export const ELSEWHERE = '外地';

/** No county has as many. */
export const MOST_TOWNS = 100;
const LONGEST_NAME = 20;
const LONGEST_SOURCE = 100;
/** More than any town or street has. */
const MOST_PEOPLE = 2_000_000;

/**
 * The town that a place as it was written lies in: the text is the town's name, or begins with it as “东河镇河西村” does; the longest name counts.
 *
 * @returns null for none of them.
 */
export function townOf<T extends Pick<Town, 'name'>>(place: string, towns: readonly T[]): T | null {
  const said = place.replaceAll(/\s/g, '');
  const named = towns.filter(({ name }) => said.startsWith(name));
  return named.toSorted((one, other) => other.name.length - one.name.length)[0] ?? null;
}

/** Reasons against these towns, all at once; a county may tell none. */
export const refuseTowns = ({ towns, source, countedOn }: TownsTold, today: CalendarDay): Finding[] => [
  ...(towns.length > MOST_TOWNS ? [tooMany(towns.length)] : []),
  ...towns.flatMap(({ name }, at) => (isName(name) ? [] : [wrongName(name, `towns.${at}.name`)])),
  ...towns.flatMap(({ name }, at) =>
    towns.findIndex((town) => town.name === name) < at ? [twice(name, `towns.${at}.name`)] : [],
  ),
  ...towns.flatMap(({ name, population }, at) =>
    population >= 1 && population <= MOST_PEOPLE ? [] : [wrongCount(name, `towns.${at}.population`)],
  ),
  ...(towns.length > 0 && (source === '' || countedOn === null) ? [unsourced] : []),
  ...(Array.from(source).length > LONGEST_SOURCE ? [longSource] : []),
  ...(countedOn !== null && countedOn > today ? [ahead] : []),
];

const isName = (name: string) =>
  name !== ELSEWHERE && /^[\p{L}\p{N}]{2,}$/u.test(name) && Array.from(name).length <= LONGEST_NAME;

const told = provision('R-98', 'DESIGN', '平台站点信息要求');

const tooMany = (count: number) => told.block('TOWNS_TOO_MANY', 'towns')`
  乡镇、街道不超过${MOST_TOWNS}个，现有${count}个。
  只写本县的乡镇、街道，村和社区不写。`;

const wrongName = (name: string, field: string) => told.block('TOWN_NAME_WRONG', field)`
  “${name}”不是乡镇、街道的名称。
  写全名，只用文字，2至${LONGEST_NAME}个字，如“东河镇”；“${ELSEWHERE}”已经另列。`;

const twice = (name: string, field: string) => told.block('TOWN_TWICE', field)`
  ${name}写了两次。
  删去一个。`;

const wrongCount = (name: string, field: string) => told.block('TOWN_POPULATION_WRONG', field)`
  ${name}的人口不在1至${MOST_PEOPLE}之间。
  填写常住人口，单位为人，不是万人。`;

const unsourced = told.block('TOWNS_SOURCE_MISSING', 'source', 'countedOn')`
  没有写明人口数的来源或者截至哪一日。
  写明，如第七次全国人口普查，2020年11月1日。`;

const longSource = told.block('TOWNS_SOURCE_TOO_LONG', 'source')`
  人口数的来源超过${LONGEST_SOURCE}个字。
  只写普查或者年鉴的名称。`;

const ahead = told.block('TOWNS_DAY_AHEAD', 'countedOn')`
  人口数截至的日期还没有到。
  填写普查、年鉴上的日期。`;
