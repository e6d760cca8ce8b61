import { randomUUID } from 'node:crypto';
import { UnitKind } from '#schema/identity/unit-kind.ts';
import { Unit } from '#schema/identity/unit.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildActor, peopledDatabase } from '#test/kernel/people.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { PHOTO } from '../event/report-room.ts';

const POSTING = `id kind period text entries { item income amount } pictures { id url alt caption width }
  signedByName signedOn supervisorName correctsId reason correctedById postedOn standing`;
const VILLAGE = `id no name town { name } financeMonthly since endedOn version owed { kind period dueOn standing }`;
const ANSWER = `... on Village { ${VILLAGE} } ... on Refusal { findings { code fields } }`;

export interface Told {
  id: string;
  no: string;
  name: string;
  version: number;
  owed: { kind: string; period: string; dueOn: string; standing: string }[];
  findings?: { code: string; fields: string[] }[];
}

/** Ten in the morning of Saturday 10 October 2026. */
export const NOW = '2026-10-10T02:00:00Z';

/** Finances of the third quarter as they are posted. */
export const FINANCE = {
  text: '第三季度收入林地租金一笔，支出路灯电费一笔，余额存入集体账户。',
  entries: [
    { item: '林地租金', income: true, amount: '12,500.50' },
    { item: '路灯电费', income: false, amount: '300' },
  ],
  pictures: [] as object[],
  signedByName: '村主任甲',
  signedOn: '2026-10-08',
  supervisorName: '监督员乙',
};

/** The house with two townships, and the questions and commands of villages. */
export async function openVillages() {
  const { database, people } = await peopledDatabase(NOW);
  const em = database.services.database.em.fork();
  const town = em.create(Unit, { code: 'hexi', name: '河西镇', kind: UnitKind.TOWNSHIP });
  const other = em.create(Unit, { code: 'beishan', name: '北山乡', kind: UnitKind.TOWNSHIP });
  await em.flush();
  const clerk = await buildActor(database, town, [Role.UNIT_STAFF], '镇经办人');
  const lead = await buildActor(database, town, [Role.UNIT_LEAD], '镇负责人');
  const neighbour = await buildActor(database, other, [Role.UNIT_STAFF], '乡经办人');
  const site = await openSite(database);
  const run = async (actor: Actor | null, query: string, variables: object = {}) => {
    const { data, errors } = await ask(database, actor, { query, variables: { ...variables } });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    return { result: (data as { result?: unknown } | null)?.result as Told | undefined, codes };
  };
  const add = (actor: Actor | null, more: object = {}) =>
    run(
      actor,
      `mutation($townId: ID!, $name: Text!, $financeMonthly: Boolean!, $since: CalendarDay!) { result: addVillage(
        townId: $townId, name: $name, financeMonthly: $financeMonthly, since: $since) { ${ANSWER} } }`,
      { townId: town.id, name: '上坪村', financeMonthly: false, since: '2026-07-01', ...more },
    );
  return {
    database,
    people,
    town,
    other,
    clerk,
    lead,
    neighbour,
    site,
    run,
    add,
    village: async (more: object = {}) => (await add(clerk, more)).result!,
    change: (actor: Actor | null, { id, version, name }: Told, more: object = {}) =>
      run(
        actor,
        `mutation($id: ID!, $version: Int!, $name: Text!, $financeMonthly: Boolean!, $endedOn: CalendarDay) { result:
          changeVillage(id: $id, version: $version, name: $name, financeMonthly: $financeMonthly, endedOn: $endedOn) { ${ANSWER} } }`,
        { id, version, name, financeMonthly: false, ...more },
      ),
    post: (actor: Actor | null, id: string, more: object = {}, kind = 'FINANCE', period = '2026-Q3') =>
      run(
        actor,
        `mutation($id: ID!, $kind: DisclosureKind!, $period: Text!, $input: PostedContentInput!) { result:
          postVillageAffairs(id: $id, kind: $kind, period: $period, input: $input) { ${ANSWER} } }`,
        { id, kind, period, input: { ...FINANCE, ...more } },
      ),
    correct: (actor: Actor | null, id: string, reason: string, more: object = {}) =>
      run(
        actor,
        `mutation($id: ID!, $reason: Text!, $input: PostedContentInput!) { result:
          correctVillagePosting(id: $id, reason: $reason, input: $input) { ${ANSWER} } }`,
        { id, reason, input: { ...FINANCE, ...more } },
      ),
    postings: async (no: string, year: number | null = null) => {
      const { result } = await run(
        null,
        `query($no: String!, $year: Int) { result: village(no: $no) { postings(year: $year) { ${POSTING} } } }`,
        { no, year },
      );
      return (result as unknown as { postings: Record<string, unknown>[] } | null)?.postings ?? null;
    },
    upload: async (villageId: string, by: Actor | null, bytes: Buffer = PHOTO) => {
      const data = new FormData();
      data.set('purpose', 'village');
      data.set('villageId', villageId);
      data.set('idempotencyKey', randomUUID());
      data.set('file', new Blob([new Uint8Array(bytes)]), '公开栏.jpg');
      return site.post('/files', data, by ? await signedIn(database, by) : undefined);
    },
  };
}

export const found = ({ result }: { result: Told | undefined }) =>
  result?.findings?.map(({ code }) => code) ?? [];
