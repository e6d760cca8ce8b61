/** 法规库 as its two keepers and everybody else meet it, through the contract. */
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';

/** A county document with two articles, as it is entered. */
export const PARKING = {
  title: '岚溪县公共停车管理办法',
  level: 'POLICY_DOCUMENT',
  docNo: '岚政规〔2025〕3号',
  issuer: '岚溪县人民政府',
  promulgatedOn: '2025-03-01',
  fromDay: '2025-04-01',
  whole: true,
  text: '岚溪县公共停车管理办法\n第一条 为了方便停车，制定本办法。\n第二条 停车应当收费的，公布标准。',
  reason: '停车收费方案引用本办法',
};

/** An answer of one of the library's commands. */
export type Answer = { id: string; version: number; findings?: { code: string }[] };

/** Codes of a refusal. */
export const codes = ({ findings }: Answer) => findings?.map(({ code }) => code);

/** A county whose library one person of 司法局 fills and a colleague confirms. */
export async function openLibrary() {
  const database = await testDatabase();
  const people = await buildPeople(database);
  const { justiceStaff, lead } = people;
  const colleague = await buildActor(database, people.units.justice, [Role.JUSTICE_STAFF]);
  await database.setClock('2026-11-16T01:00:00Z');
  type Person = typeof lead;

  const run = async (actor: Person, mutation: string, args: Record<string, [string, unknown]>) => {
    const declared = Object.entries(args).map(([name, [type]]) => `$${name}: ${type}`);
    const passed = Object.keys(args).map((name) => `${name}: $${name}`);
    const { data, errors } = await ask(database, actor, {
      query: `mutation(${declared.join(', ')}) { ${mutation}(${passed.join(', ')}) {
        ... on Statute { id version } ... on Refusal { findings { code } } } }`,
      variables: Object.fromEntries(Object.entries(args).map(([name, [, value]]) => [name, value])),
    });
    return (data?.[mutation] ?? { errors }) as unknown as Answer;
  };
  const propose = (input: object, code: string | null = null, actor: Person = justiceStaff) =>
    run(actor, 'proposeStatute', {
      input: ['StatuteInput!', { ...PARKING, ...input }],
      code: ['String', code],
    });
  const confirm = (actor: Person, { id, version }: Answer) =>
    run(actor, 'confirmStatute', { id: ['ID!', id], version: ['Int!', version] });
  return { database, people, justiceStaff, lead, colleague, run, propose, confirm };
}
