import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { Ready } from '#test/engines/paper/paper-house.ts';
import { type PeopledDatabase, peopledDatabase } from '#test/kernel/people.ts';

/** Ten in the morning of 20 November 2026. */
export const NOW = '2026-11-20T02:00:00Z';
const YEAR = 2026;

/** A matter that is complete; a test changes what it is about. */
export const HOUSING = {
  name: '老旧小区改造',
  scope: '小区业主、周边居民',
  ways: ['PUBLIC_SOLICITATION', 'FORUM'],
  unitId: null as string | null,
  unitWords: '承办单位',
  basis: '国令713号第十四条',
  period: '全年',
  periodDays: 30 as number | null,
  decisionNos: [] as string[],
};
export const PRICES = {
  ...HOUSING,
  name: '水、气、公交等价格',
  scope: '消费者、经营者',
  ways: ['HEARING', 'CALL'],
};

const LIST = `id version versionNo year title changeNote review reviewNote publishedOn
  viewerCan { action allowed findings { code } } editions { versionNo changeNote publishedOn }
  matters { name scope ways unit { id } unitWords basis period periodDays nextHeldAt
    decisions { no title begun } kept { way promised times } }`;
const DONE = `__typename ... on ParticipationList { ${LIST} } ... on Refusal { findings { code fields } }`;

/** A list as it is answered, or the findings. */
export interface Told {
  __typename: string;
  id: string;
  version: number;
  versionNo: number;
  review: string;
  reviewNote: string | null;
  changeNote: string;
  publishedOn: string | null;
  viewerCan: { action: string; allowed: boolean; findings: { code: string }[] }[];
  editions: object[];
  matters: { name: string; decisions: object[]; kept: object[]; nextHeldAt: string | null }[];
  findings?: { code: string; fields: string[] }[];
}

/** The room of those who keep the county's list of matters. */
export async function openLists(given?: PeopledDatabase) {
  const { database, people } = given ?? (await peopledDatabase(NOW));
  const { justiceStaff, secrecy } = people;
  const input = { changeNote: '', matters: [HOUSING, PRICES] };

  const run = async (actor: Actor | null, query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await ask(database, actor, { query, variables });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    return { result: (data as { result?: unknown } | null)?.result as Told | null, codes };
  };
  const save = (actor: Actor | null, version: number, change: object = {}, year = YEAR) =>
    run(
      actor,
      `mutation ($year: Int!, $version: Int!, $input: ParticipationListInput!) {
        result: saveParticipationList(year: $year, version: $version, input: $input) { ${DONE} } }`,
      { year, version, input: { ...input, ...change } },
    );
  const publish = (actor: Actor | null, { id, version }: Ready) =>
    run(
      actor,
      `mutation ($id: ID!, $version: Int!) {
        result: publishParticipationList(id: $id, version: $version) { ${DONE} } }`,
      { id, version },
    );
  const step = async (actor: Actor | null, name: 'submit' | 'pass' | 'return', { id, version }: Ready) => {
    const reason = name === 'return' ? ', reason: "第二项的参与范围写具体一些"' : '';
    const { result, codes } = await run(
      actor,
      `mutation ($id: ID!, $version: Int!) { result: ${name}Paper(kind: PARTICIPATION_LIST, id: $id, version: $version${reason}) {
        __typename ... on Paper { participationList { ${LIST} } } ... on Refusal { findings { code fields } } } }`,
      { id, version },
    );
    const list = (result as unknown as { participationList?: Told } | null)?.participationList;
    return { result: list ?? result, codes };
  };
  const read = async (actor: Actor | null, args = '') =>
    (await run(actor, `{ result: participationList${args} { ${LIST} } }`)).result;
  const preparing = async (actor: Actor | null) =>
    (await run(actor, `{ result: participationListsInPreparation { ${LIST} } }`)).result as unknown as Told[];

  /** A list that is begun, or the one in preparation saved again. */
  const begun = async (): Promise<Told> => {
    const [kept] = await preparing(justiceStaff);
    const { result } = await save(justiceStaff, kept?.version ?? 0, { changeNote: '逐项核对' });
    return result as Told;
  };
  /** A list of these matters that everybody reads. */
  const published = async (change: object = {}, version = 0): Promise<Told> => {
    const { result: saved } = await save(justiceStaff, version, change);
    const { result: sent } = await step(justiceStaff, 'submit', saved as Told);
    const { result: passed } = await step(secrecy, 'pass', sent as Told);
    return (await publish(justiceStaff, passed as Told)).result as Told;
  };
  return {
    database,
    people,
    input,
    year: YEAR,
    run,
    save,
    publish,
    step,
    read,
    preparing,
    begun,
    published,
  };
}
