import type { TownsInput } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { MOST_TOWNS, type Town } from '#server/law/consultation/county-towns.ts';

/** Form values of the towns: one a line, its population after its name. */
export interface TypedTowns {
  towns: string;
  source: string;
  countedOn: string;
}

/** Fields of the towns (乡镇、街道和人口). */
export const TOWN_FIELDS: readonly RecordField<TypedTowns>[] = [
  {
    kind: 'area',
    name: 'towns',
    label: '乡镇、街道和常住人口',
    hint: `每行一个，名称后面写人数，如“东河镇 41500”；最多${MOST_TOWNS}个。可以从表格里粘贴两列。`,
    wrong: (text) => {
      const bad = linesOf(text).find((line) => townIn(line) === null);
      return bad === undefined ? undefined : `“${bad}”没有写成“名称 人数”`;
    },
  },
  {
    kind: 'text',
    name: 'source',
    label: '人口数的来源',
    hint: '普查或者年鉴的名称，如“第七次全国人口普查”。',
  },
  { kind: 'day', name: 'countedOn', label: '人口数截至' },
];

interface Told {
  towns: readonly Town[];
  source: string;
  countedOn: string | null;
}

/** The towns as they are typed. */
export const typedOf = ({ towns, source, countedOn }: Told): TypedTowns => ({
  towns: towns.map(({ name, population }) => `${name} ${population}`).join('\n'),
  source,
  countedOn: countedOn ?? '',
});

/** The towns that were typed; a line that names none and no number is left to the server. */
export const townsIn = ({ towns, source, countedOn }: TypedTowns): TownsInput => ({
  towns: linesOf(towns).map((line) => townIn(line) ?? { name: line, population: 0 }),
  source,
  countedOn: countedOn || null,
});

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A name and a number, which may be written with commas and 人. */
function townIn(line: string) {
  const [, name = '', number = ''] = /^(.*?)[\s,，:：]*(\d[\d,，]*)\s*人?$/.exec(line) ?? [];
  const population = Number(number.replaceAll(/[,，]/g, ''));
  return name === '' || population > 2 ** 31 - 1 ? null : { name, population };
}
