/** R-99 核对：by the unit that discloses a matter; whoever is late is listed by unit and person. */
import { expect, it } from 'vitest';
import { openDisclosure } from './room.ts';

const { database, people, row, run, read, published } = await openDisclosure();
const { clerk, otherClerk, lead, govOffice, auditor } = people;

const STANDING = 'id item checkedOn nextCheckOn stale checkCan { allowed findings { code } }';
interface Standing {
  id: string;
  item: string;
  checkedOn: string | null;
  nextCheckOn: string | null;
  stale: boolean;
  checkCan: { allowed: boolean; findings: { code: string }[] };
}
const standing = async (actor: typeof clerk | null): Promise<Standing[]> => {
  const { result } = await run(actor, `{ result: disclosureCatalogue { rows { ${STANDING} } } }`);
  return (result as unknown as { rows: Standing[] }).rows;
};
const check = async (actor: typeof clerk | null, id: string | undefined) => {
  const asked = `mutation ($id: ID!) { result: checkDisclosureRow(id: $id) {
    __typename ... on DisclosureRow { checkedOn nextCheckOn } ... on Refusal { findings { code } } } }`;
  const { result, codes } = await run(actor, asked, { id });
  return [...codes, ...(result?.findings ?? []).map(({ code }) => code)];
};
const tasks = async (actor: typeof clerk) => {
  const { result } = await run(actor, '{ result: workbench { tasks { kind detail dueOn overdue count } } }');
  return (result as unknown as { tasks: { kind: string }[] }).tasks.filter(
    ({ kind }) => kind === 'CHECK_DISCLOSURES',
  );
};

it('公布以后二十个工作日核对一次，每年公开的一年一次；只由公开主体核对，记下日期', async () => {
  await published();
  const [first, yearly] = await standing(clerk);
  expect(first).toMatchObject({ checkedOn: null, nextCheckOn: '2026-12-18', stale: false });
  expect(yearly).toMatchObject({ nextCheckOn: '2027-12-31' });
  expect(first?.checkCan).toEqual({ allowed: true, findings: [] });
  for (const other of [otherClerk, auditor, null])
    expect((await standing(other))[0]?.checkCan).toEqual({ allowed: false, findings: [] });
  expect(await check(otherClerk, first?.id)).toEqual(['DISCLOSED_CHECK_ELSEWHERE']);
  expect(await check(auditor, first?.id)).toEqual(['FORBIDDEN']);
  expect(await check(null, first?.id)).toEqual(['UNAUTHENTICATED']);
  expect(await check(clerk, '018f0000-0000-7000-8000-000000000000')).toEqual(['NOT_FOUND']);
  expect(await tasks(clerk)).toEqual([]);
});

it('到期前五日进入本单位的待办，逾期的写明几行、谁负责；核对以后消失', async () => {
  await database.setClock('2026-12-16T02:00:00Z');
  expect(await tasks(lead)).toMatchObject([{ dueOn: '2026-12-18', overdue: false, count: 1 }]);
  await database.setClock('2026-12-21T02:00:00Z');
  expect(await tasks(clerk)).toMatchObject([
    { overdue: true, detail: `1行要核对，其中1行逾期；责任人：${clerk.name}` },
  ]);
  expect(await tasks(otherClerk)).toEqual([]);
  const [first] = await standing(govOffice);
  expect(first).toMatchObject({ stale: true });
  expect(await check(clerk, first?.id)).toEqual([]);
  expect(await check(clerk, first?.id)).toEqual(['DISCLOSED_CHECKED_TODAY']);
  expect(await tasks(clerk)).toEqual([]);
  expect((await standing(null))[0]).toMatchObject({ checkedOn: '2026-12-21', stale: false });
  const [stored] = await database.sql<{ by: string }>('select checked_by_id as by from disclosure_check');
  expect(stored?.by).toBe(clerk.id);
});

it('新的一版里同一事项，核对的日期照旧；旧版的一行不再核对', async () => {
  const [old] = await standing(clerk);
  await published({ changeNote: '只留片区一行', rows: [{ ...row, content: '片区范围和招生计划' }] });
  const [kept] = await standing(clerk);
  expect(kept).toMatchObject({ item: '招生片区', checkedOn: '2026-12-21' });
  await database.setClock('2026-12-22T02:00:00Z');
  expect(await check(clerk, old?.id)).toEqual(['DISCLOSED_ROW_NOT_IN_FORCE']);
  expect(await check(clerk, kept?.id)).toEqual([]);
  expect((await read(null))?.rows).toMatchObject([{ checkedOn: '2026-12-22' }]);
});
