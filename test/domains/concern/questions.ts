import { Role } from '#server/law/people/role.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor, type PeopledDatabase, peopledDatabase } from '#test/kernel/people.ts';

const FIELDS = `id no version title said sourceName seenAt level emergency leadUnit { id } units { id } decision { no }
  press { no } transfers { no unitName note } judgements { level emergency reason } dueAt standing pressDueAt pressStanding
  respondedAt endedAt endReason responses { place text unitName draftedByName returnReason confirmedByName publishedAt }
  viewerCan { action allowed findings { code } }`;
const PUBLIC = `no title seenOn standing hours decision { no } press { no }
  responses { place text unitName publishedOn }`;
const ANSWER = `... on Concern { ${FIELDS} } ... on Refusal { findings { code fields } }`;

export interface Told {
  id: string;
  no: string;
  version: number;
  standing: string;
  dueAt: string;
  pressStanding: string | null;
  respondedAt: string | null;
  responses: { place: number; text: string }[];
  viewerCan: { action: string; allowed: boolean }[];
  findings?: { code: string; fields: string[] }[];
}

/** Ten in the morning of Friday 20 November 2026. */
export const NOW = '2026-11-20T02:00:00Z';
export const FARES = '公交票价调整方案还在征求意见，没有作出决定，学生卡照常使用，意见可以提到十二月五日。';
export const MORE = '十二月五日征求意见结束，县发展改革局正在逐条研究，采纳情况公布以后再作决定。';

/** Something that was seen half an hour ago. */
export const RUMOUR = {
  title: '网上关于公交票价上涨的说法',
  source: 'NETWORK',
  sourceName: 'https://bbs.example/123',
  said: '网友说公交票价下月起翻倍，学生卡取消。',
  seenOn: '2026-11-20',
  seenTime: '9:30',
  level: 'ORDINARY',
  emergency: false,
};

/** Tasks of an actor on concerns. */
const taskQuery = '{ workbench { tasks { kind detail overdue dueOn } } }';

/** The house on that morning, with the questions and commands of concerns. */
export async function openConcerns(given?: PeopledDatabase) {
  const { database, people } = given ?? (await peopledDatabase(NOW));
  const { govOffice, clerk, units } = people;
  const second = await buildActor(database, units.office, [Role.GOV_OFFICE_STAFF], '第二人');
  const run = async (actor: Actor | null, query: string, variables: object = {}) => {
    const { data, errors } = await ask(database, actor, {
      query,
      variables: variables as Record<string, unknown>,
    });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    return { result: (data as { result?: unknown } | null)?.result as Told | undefined, codes };
  };
  const act =
    (command: string, params = '', args = '') =>
    (actor: Actor | null, { id, version }: Pick<Told, 'id' | 'version'>, more: object = {}) =>
      run(
        actor,
        `mutation($id: ID!, $version: Int!${params}) { result: ${command}(id: $id, version: $version${args}) { ${ANSWER} } }`,
        { id, version, ...more },
      );
  const register = (actor: Actor | null, more: object = {}) =>
    run(actor, `mutation($input: ConcernInput!) { result: registerConcern(input: $input) { ${ANSWER} } }`, {
      input: { ...RUMOUR, ...more },
    });
  const handOver = act(
    'handOverConcern',
    ', $leadUnitId: ID!, $unitIds: [ID!]!, $note: Text!',
    ', leadUnitId: $leadUnitId, unitIds: $unitIds, note: $note',
  );
  const draft = act('draftConcernResponse', ', $text: Text!', ', text: $text');
  /** One that was registered and is the housing unit's. */
  const handed = async (more: object = {}) =>
    (
      await handOver(govOffice, (await register(govOffice, more)).result!, {
        leadUnitId: units.housing.id,
        unitIds: [units.health.id],
        note: '核实后回应',
      })
    ).result!;
  return {
    database,
    people,
    second,
    run,
    register,
    handOver,
    draft,
    handed,
    drafted: async (more: object = {}) => (await draft(clerk, await handed(more), { text: FARES })).result!,
    judge: act('judgeConcern', ', $input: ConcernJudgementInput!', ', input: $input'),
    link: act('linkConcernPress', ', $eventNo: Text!', ', eventNo: $eventNo'),
    end: act('endConcern', ', $reason: Text!', ', reason: $reason'),
    publish: act('publishConcernResponse'),
    giveBack: act('returnConcernResponse', ', $reason: Text!', ', reason: $reason'),
    one: (actor: Actor | null, id: string) =>
      run(actor, `query($id: ID!) { result: concern(id: $id) { ${FIELDS} } }`, { id }),
    open: async (actor: Actor | null) =>
      (await run(actor, `{ result: openConcerns { ${FIELDS} } }`)).result as unknown as Told[],
    settled: (actor: Actor | null) =>
      run(actor, `{ result: settledConcerns(first: 1) { nodes { no } pageInfo { hasNextPage } } }`),
    answered: (no: string) =>
      run(null, `query($no: String!) { result: answeredConcern(no: $no) { ${PUBLIC} } }`, { no }),
    all: (args = '') =>
      run(null, `{ result: answeredConcerns${args} { nodes { no } pageInfo { endCursor } } }`),
    waits: async (actor: Actor) => {
      const { data } = await ask(database, actor, { query: taskQuery });
      const { tasks } = (
        data as unknown as { workbench: { tasks: { kind: string; detail: string; overdue: boolean }[] } }
      ).workbench;
      return tasks.filter(({ kind }) => kind.includes('CONCERN'));
    },
  };
}

export const codesOf = ({ result }: { result: Told | undefined }) =>
  result?.findings?.map(({ code }) => code);
