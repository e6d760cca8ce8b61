/** R-99 政务公开标准目录: written by 县政府办, reviewed by another, published, and from then on fixed. */
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { openDisclosure, type Told } from './room.ts';

const { database, people, row, run, save, publish, step, read, preparing, published } =
  await openDisclosure();
const { justiceStaff, govOffice, secrecy, clerk, auditor, otherClerk } = people;
const { no } = await buildConsultation(database, people);
const found = ({ result }: { result: Told | null }) =>
  result?.findings?.map(({ code, fields }) => [code, ...fields]);
const can = ({ viewerCan }: Told) => viewerCan.filter(({ allowed }) => allowed).map(({ action }) => action);
const tasks = async (actor: typeof clerk) => {
  const { result } = await run(actor, '{ result: workbench { tasks { kind path } } }');
  return (result as unknown as { tasks: { kind: string; path: string }[] }).tasks
    .filter(({ path }) => path === '/gongzuotai/biaozhun-mulu')
    .map(({ kind }) => kind);
};

describe('编制、审查、公布', () => {
  it('县政府办编制，没有参与编制的人审查，退回再审，公布以后公众看到', async () => {
    const { result: first } = await save(govOffice, 0);
    expect(first).toMatchObject({ __typename: 'DisclosureCatalogue', versionNo: 1, review: 'DRAFT' });
    expect(await read(null)).toBeNull();
    expect(await preparing(null)).toBeNull();
    expect(await preparing(clerk)).toBeNull();
    expect(await preparing(secrecy)).toBeNull();
    expect(await preparing(auditor)).toMatchObject({ versionNo: 1 });
    expect(can(first as Told)).toEqual(['save', 'submitReview']);

    const { result: sent } = await step(govOffice, 'submit', first as Told);
    expect(await tasks(secrecy)).toEqual(['REVIEW_DISCLOSURE_CATALOGUE']);
    expect(can((await preparing(secrecy)) as Told)).toEqual(['passReview', 'returnReview']);
    expect(found(await publish(govOffice, sent as Told))).toEqual([['REVIEW_REQUIRED']]);
    expect((await step(secrecy, 'return', sent as Told)).codes).toEqual([]);
    const returned = (await preparing(govOffice)) as Told;
    expect(returned).toMatchObject({ review: 'DRAFT', reviewNote: '第二行的公开依据写到条款' });
    expect(await tasks(govOffice)).toEqual(['MEND_DISCLOSURE_CATALOGUE']);

    const { result: again } = await step(govOffice, 'submit', returned);
    const { result: passed } = await step(secrecy, 'pass', again as Told);
    expect(await tasks(govOffice)).toEqual(['PUBLISH_DISCLOSURE_CATALOGUE']);
    const { result } = await publish(govOffice, passed as Told);
    expect(result).toMatchObject({ publishedOn: '2026-11-20' });
    expect((await auditTrail(database)).slice(-2)).toEqual([
      ['disclosureCatalogue.passed', 'DONE'],
      ['disclosureCatalogue.published', 'DONE'],
    ]);
  });

  it('公众读到各行的栏目，读不到责任人和退回的原因；单位的人读到责任人', async () => {
    expect(await read(null)).toMatchObject({
      title: expect.stringContaining('政务公开标准目录'),
      reviewNote: null,
      viewerCan: [],
      rows: [
        { matter: '招生管理', item: '招生片区', unit: { id: clerk.unitId }, ownerId: null, ownerName: null },
        { item: '民办学校', rhythm: 'YEARLY', workingDays: null },
      ],
    });
    expect((await read(clerk))?.rows[0]).toMatchObject({ ownerId: clerk.id, ownerName: clerk.name });
  });

  it('公布的不再修改，连数据库的所有者也改不动；下一版写明调整了什么，关联的决策看得到，旧版还在', async () => {
    const first = (await read(govOffice)) as Told;
    expect(found(await publish(govOffice, first))).toEqual([['DISCLOSURE_CATALOGUE_PUBLISHED']]);
    for (const change of [
      `update disclosure_catalogue set change_note = '改'`,
      `update disclosure_row set content = '改'`,
      'delete from disclosure_row',
    ])
      await expect(database.sql(change)).rejects.toThrow('a published catalogue is not changed');
    expect(found(await save(govOffice, 0))).toEqual([['DISCLOSURE_CHANGE_UNTOLD', 'changeNote']]);

    await published({
      changeNote: '片区一行关联决策，删去民办学校',
      rows: [{ ...row, decisionNos: [no], addresses: ['https://example.org/a'] }],
    });
    expect(await read(null)).toMatchObject({
      versionNo: 2,
      rows: [{ decisions: [{ no, begun: true }], addresses: ['https://example.org/a'] }],
      editions: [{ versionNo: 2, changeNote: '片区一行关联决策，删去民办学校' }, { versionNo: 1 }],
    });
    expect((await read(null, '(versionNo: 1)'))?.rows).toHaveLength(2);
    const keys = await database.sql<{ key: string }>(
      `select distinct key from disclosure_row where item = '招生片区'`,
    );
    expect(keys).toHaveLength(1);
  });
});

describe('不予办理', () => {
  it('各处不对的一次说明，指明哪一行哪一栏，什么也不改动', async () => {
    const wrong = {
      ...row,
      content: '无',
      workingDays: 30,
      basis: '县政府办通知',
      unitId: null,
      decisionNos: ['2026-404'],
    };
    const rows = [row, { ...wrong, ownerId: null }, { ...row, item: '插班', ownerId: otherClerk.id }];
    expect(found(await save(govOffice, 0, { changeNote: '逐行核对', rows }))).toEqual([
      ['DISCLOSED_CONTENT_REQUIRED', 'rows.1.content'],
      ['DISCLOSED_TOO_LATE', 'rows.1.workingDays'],
      ['DISCLOSED_UNIT_REQUIRED', 'rows.1.unitId'],
      ['DISCLOSED_DECISION_UNKNOWN', 'rows.1.decisionNos'],
      ['DISCLOSED_MATTER_TWICE', 'rows.1.item'],
      ['DISCLOSED_OWNER_ELSEWHERE', 'rows.2.ownerId'],
    ]);
    expect(await preparing(govOffice)).toBeNull();
  });

  it('没有责任人的可以先保存，送审以前要选好', async () => {
    const rows = [{ ...row, ownerId: null }];
    const { result } = await save(govOffice, 0, { changeNote: '逐行核对', rows });
    expect(found(await step(govOffice, 'submit', result as Told))).toEqual([
      ['DISCLOSED_OWNER_REQUIRED', 'rows.0.ownerId'],
    ]);
  });

  it('承办单位、司法局、审计员、公众不编制；旧版本不予保存；可选的责任人只给编制的人看', async () => {
    const open = (await preparing(govOffice)) as Told;
    for (const actor of [clerk, justiceStaff, auditor, secrecy])
      expect((await save(actor, open.version)).codes).toEqual(['FORBIDDEN']);
    expect((await save(null, open.version)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await publish(clerk, open)).codes).toEqual(['FORBIDDEN']);
    expect((await save(govOffice, 0)).codes).toEqual(['CONFLICT']);
    const note = { changeNote: '逐行核对' };
    const both = await Promise.all([
      save(govOffice, open.version, note),
      save(govOffice, open.version, note),
    ]);
    expect(both.flatMap(({ codes }) => codes)).toEqual(['CONFLICT']);
    const owners = '{ result: disclosureOwners { id name } }';
    expect((await run(clerk, owners)).codes).toEqual(['FORBIDDEN']);
    expect((await run(govOffice, owners)).result).toContainEqual({
      id: clerk.id,
      name: `${clerk.unitName}　${clerk.name}`,
    });
  });

  it('与现行的一版完全相同的，可以先保存，不能送审；改了一处，送得出去，也看得到与哪一版不同', async () => {
    const same = [{ ...row, decisionNos: [no], addresses: ['https://example.org/a'] }];
    const changeNote = '片区一行改为十个工作日';
    const open = (await preparing(govOffice)) as Told;
    const { result: kept } = await save(govOffice, open.version, { changeNote, rows: same });
    expect(found(await step(govOffice, 'submit', kept as Told))).toEqual([['DISCLOSURE_UNCHANGED', 'rows']]);
    const rows = same.map((one) => ({ ...one, workingDays: 10 }));
    const { result: changed } = await save(govOffice, (kept as Told).version, { changeNote, rows });
    expect((await step(govOffice, 'submit', changed as Told)).codes).toEqual([]);
    const compared =
      '{ result: disclosureCatalogueInPreparation { before { versionNo rows { workingDays } } } }';
    expect((await run(govOffice, compared)).result).toEqual({
      before: { versionNo: 2, rows: [{ workingDays: 20 }] },
    });
  });
});

it('关联的事项后来撤出目录的，这一行写明打不开的编号，进入公开主体的待办', async () => {
  const clerkTasks = async () => {
    const { result } = await run(clerk, '{ result: workbench { tasks { kind detail } } }');
    return (result as unknown as { tasks: { kind: string; detail: string }[] }).tasks.filter(
      ({ kind }) => kind === 'CHECK_DISCLOSURES',
    );
  };
  const dead = async () =>
    (await run(null, '{ result: disclosureCatalogue { rows { deadNos } } }')).result?.rows;
  expect(await dead()).toEqual([{ deadNos: [] }]);
  expect(await clerkTasks()).toEqual([]);
  await database.sql(`alter table disclosure_row disable trigger all`);
  await database.sql(`update disclosure_row set decision_nos = '{2026-404}'`);
  expect(await dead()).toEqual([{ deadNos: ['2026-404'] }]);
  expect((await clerkTasks())[0]?.detail).toContain('关联的2026-404已经打不开');
});
