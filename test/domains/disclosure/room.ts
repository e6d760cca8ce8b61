import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { Ready } from '#test/engines/paper/paper-house.ts';
import { type PeopledDatabase, peopledDatabase } from '#test/kernel/people.ts';

/** Ten in the morning of 20 November 2026. */
export const NOW = '2026-11-20T02:00:00Z';

const ROW = `id field matter item content basis rhythm workingDays unit { id name } channels audience onRequest levels
  ownerId ownerName addresses checkedOn decisions { no title begun }`;
const CATALOGUE = `id version versionNo title changeNote review reviewNote publishedOn
  viewerCan { action allowed findings { code } } editions { versionNo changeNote publishedOn } rows { ${ROW} }`;
const DONE = `__typename ... on DisclosureCatalogue { ${CATALOGUE} } ... on Refusal { findings { code fields } }`;

/** A row as it is answered. */
export interface ToldRow {
  id: string;
  matter: string;
  item: string;
  ownerId: string | null;
  ownerName: string | null;
  checkedOn: string | null;
  decisions: object[];
}

/** A catalogue as it is answered, or the findings. */
export interface Told {
  __typename: string;
  id: string;
  version: number;
  versionNo: number;
  review: string;
  reviewNote: string | null;
  publishedOn: string | null;
  viewerCan: { action: string; allowed: boolean; findings: { code: string }[] }[];
  editions: object[];
  rows: ToldRow[];
  findings?: { code: string; fields: string[] }[];
}

/** The room of those who keep the county's catalogue of disclosure. */
export async function openDisclosure(given?: PeopledDatabase) {
  const { database, people } = given ?? (await peopledDatabase(NOW));
  const { govOffice, secrecy, clerk } = people;
  /** A row that is complete, of the clerk's unit; a test changes what it is about. */
  const row = {
    field: 'COMPULSORY_SCHOOLING',
    matter: '招生管理',
    item: '招生片区',
    content: '片区范围、招生计划、报名办法',
    basis: '《中华人民共和国义务教育法》',
    rhythm: 'ON_FORMATION',
    workingDays: 20 as number | null,
    unitId: clerk.unitId as string | null,
    channels: ['WEBSITE', 'NOTICE_BOARD'],
    audience: '',
    onRequest: false,
    levels: ['COUNTY'],
    ownerId: clerk.id as string | null,
    decisionNos: [] as string[],
    addresses: [] as string[],
  };
  const input = {
    changeNote: '',
    rows: [row, { ...row, item: '民办学校', rhythm: 'YEARLY', workingDays: null }],
  };

  const run = async (actor: Actor | null, query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await ask(database, actor, { query, variables });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    return { result: (data as { result?: unknown } | null)?.result as Told | null, codes };
  };
  const save = (actor: Actor | null, version: number, change: object = {}) =>
    run(
      actor,
      `mutation ($version: Int!, $input: DisclosureCatalogueInput!) {
        result: saveDisclosureCatalogue(version: $version, input: $input) { ${DONE} } }`,
      { version, input: { ...input, ...change } },
    );
  const publish = (actor: Actor | null, { id, version }: Ready) =>
    run(
      actor,
      `mutation ($id: ID!, $version: Int!) {
        result: publishDisclosureCatalogue(id: $id, version: $version) { ${DONE} } }`,
      { id, version },
    );
  const step = async (actor: Actor | null, name: 'submit' | 'pass' | 'return', { id, version }: Ready) => {
    const reason = name === 'return' ? ', reason: "第二行的公开依据写到条款"' : '';
    const { result, codes } = await run(
      actor,
      `mutation ($id: ID!, $version: Int!) { result: ${name}Paper(kind: DISCLOSURE_CATALOGUE, id: $id, version: $version${reason}) {
        __typename ... on Paper { disclosureCatalogue { ${CATALOGUE} } } ... on Refusal { findings { code fields } } } }`,
      { id, version },
    );
    const told = (result as unknown as { disclosureCatalogue?: Told } | null)?.disclosureCatalogue;
    return { result: told ?? result, codes };
  };
  const read = async (actor: Actor | null, args = '') =>
    (await run(actor, `{ result: disclosureCatalogue${args} { ${CATALOGUE} } }`)).result;
  const preparing = async (actor: Actor | null) =>
    (await run(actor, `{ result: disclosureCatalogueInPreparation { ${CATALOGUE} } }`)).result;

  /** A catalogue that is begun, or the one in preparation saved again. */
  const begun = async (): Promise<Told> => {
    const kept = await preparing(govOffice);
    return (await save(govOffice, kept?.version ?? 0, { changeNote: '逐行核对' })).result as Told;
  };
  /** A catalogue of these rows that everybody reads. */
  const published = async (change: object = {}, version = 0): Promise<Told> => {
    const { result: saved } = await save(govOffice, version, change);
    const { result: sent } = await step(govOffice, 'submit', saved as Told);
    const { result: passed } = await step(secrecy, 'pass', sent as Told);
    return (await publish(govOffice, passed as Told)).result as Told;
  };
  return { database, people, row, input, run, save, publish, step, read, preparing, begun, published };
}
