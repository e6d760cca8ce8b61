/** 依申请公开: registered, corrected once, stopped while others are asked. */
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { codesOf } from './desk.ts';
import { next, openRequests } from './request-desk.ts';
import { MESSAGE } from './questions.ts';
import { REPLY, REQUEST, UNCLEAR } from './request-questions.ts';

const desk = await openRequests();
const { database, people, submit, received, assign, reveal, on, registered, listedRequest: listed } = desk;
const { step, end, draft, correct, own } = desk.requests;
const { clerk, govOffice, units } = people;

describe('R-78 申请和登记', () => {
  it('没有写明申请人、身份证明、联系方式的，一次指出；写全的有回执', async () => {
    const bare = {
      applicant: null,
      handover: null,
      identityNo: '1',
      name: null,
      contactKind: null,
      contact: null,
    };
    const { result } = await submit({ ...REQUEST, ...bare });
    expect(result?.findings.map(({ fields }) => fields[0]).toSorted()).toEqual(
      ['applicant', 'contact', 'handover', 'identityNo', 'name'].toSorted(),
    );
    expect((await received(REQUEST)).receiptNo).toBeTruthy();
  });

  it.each([
    ['依申请公开', REQUEST, '申请内容不能为空。'],
    ['公众留言', MESSAGE, '留言内容不能为空。'],
  ])('%s没有写内容的，按自己的名称说', async (_, form, message) => {
    const { result } = await submit({ ...form, text: ' ' });
    expect(result?.findings.map((one) => one.message)).toEqual([message]);
  });

  it('身份证明密封保存，数据库里没有原文；经办人写明理由才看得到，留有记录', async () => {
    const item = await registered();
    const rows =
      JSON.stringify(await database.sql('select * from case_item')) +
      JSON.stringify(await database.sql('select * from audit_event'));
    expect(rows).not.toContain(REQUEST.identityNo);
    const { result } = await desk.run(
      clerk,
      `mutation($id: ID!) { result: revealCase(id: $id, reason: "核对申请人身份") { name contact identityNo } }`,
      { id: item.id },
    );
    expect(result).toMatchObject({ name: REQUEST.name, identityNo: REQUEST.identityNo });
    expect(await auditTrail(database)).toContainEqual(['case.revealed', 'DONE']);
    expect((await reveal(people.justiceStaff, item.id)).codes.length).toBe(1);
  });

  it('登记之日为收到之日；迟迟不登记的，第3个工作日视为收到', async () => {
    await on('2026-11-02');
    const receipt = await received(REQUEST);
    await on('2026-11-20');
    const { result } = await assign(govOffice, await listed(receipt.receiptNo), units.housing.id);
    expect(result).toMatchObject({ receivedOn: '2026-11-05', dueOn: '2026-12-03' });
    const tidings = await database.sql(
      `select body from message where kind = 'REQUEST_TIDING' order by created_at desc limit 1`,
    );
    expect(JSON.stringify(tidings)).toContain('2026年12月3日');
  });

  it('只有申请有申请人；数据库不收没有申请人的申请', async () => {
    const item = await registered();
    await expect(
      database.sql(`update case_item set received_on = '2026-12-01' where id = $1`, [item.id]),
    ).rejects.toThrow('not changed');
    await expect(
      database.sql(`update case_item set due_on = '2027-12-01' where id = $1`, [item.id]),
    ).rejects.toThrow('not changed');
  });
});

it('告知写明：只有申请政府信息公开收集身份证明的号码，自答复满两年后删除', async () => {
  const [notice] = await database.sql<{ text: string }>(
    'select text from privacy_notice order by version desc limit 1',
  );
  expect(notice?.text).toContain('除申请政府信息公开以外，我们不收集身份证号码');
  expect(notice?.text).toMatch(/九、申请政府信息公开.*身份证明的号码.*自答复满两年后删除/u);
});

describe('R-77 补正', () => {
  it('告知申请人，申请人凭回执补正一次，期限重新计算', async () => {
    const item = await registered();
    await on('2026-11-05');
    const asked = await next(step(clerk, item, { kind: 'CORRECTION', reason: UNCLEAR, days: 10 }));
    expect(asked).toMatchObject({
      dueOn: '2026-12-17',
      stopped: true,
      usedDays: 0,
      steps: [{ until: '2026-11-19', byName: clerk.name }],
    });
    expect((await own(item.receipt)).result).toMatchObject({ steps: [{ reason: UNCLEAR, byName: null }] });
    await on('2026-11-16');
    expect(codesOf(await correct(item.receipt, '见上'))).toEqual(['CORRECTION_TEXT_TOO_SHORT']);
    const done = await correct(item.receipt, '指县交通运输局2026年6月完成的公交客流调查报告');
    expect(done.result).toMatchObject({ dueOn: '2026-12-14', stopped: false });
    expect(codesOf(await correct(item.receipt, '指县交通运输局2026年6月完成的公交客流调查报告'))).toEqual([
      'CORRECTION_NOT_ASKED',
    ]);
    expect((await correct({ ...item.receipt, lookupCode: '0000000000' }, REPLY)).codes).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('逾期不补正的，期限过后才能按逾期不补正处理', async () => {
    const item = await registered();
    await on('2026-11-05');
    const asked = await next(step(clerk, item, { kind: 'CORRECTION', reason: UNCLEAR, days: 5 }));
    await on('2026-11-12');
    expect(codesOf(await draft(clerk, asked, 'UNCORRECTED'))).toEqual(['CORRECTION_AWAITED']);
    await on('2026-11-13');
    expect(await next(draft(clerk, asked, 'UNCORRECTED'))).toMatchObject({ state: 'DRAFTED' });
  });
});

describe('R-79 征求意见', () => {
  it('期间不计入期限；申请人看不到征求谁；没有回复以前不能公开', async () => {
    const item = await registered();
    await on('2026-11-10');
    const asked = await next(
      step(clerk, item, {
        kind: 'THIRD_PARTY',
        reason: '报告含企业的经营数据，征求是否同意公开',
        whom: '岚溪某客运公司',
      }),
    );
    expect(asked).toMatchObject({ dueOn: '2026-12-21', stopped: true });
    const { result } = await own(item.receipt);
    expect(JSON.stringify(result)).not.toMatch(/客运公司|经营数据/u);
    expect(codesOf(await draft(clerk, asked))).toEqual(['OPINION_AWAITED']);
    await on('2026-11-17');
    expect(codesOf(await end(clerk, asked, 1, null))).toEqual(['STEP_STANCE_REQUIRED']);
    const ended = await next(end(clerk, asked, 1, true));
    expect(ended).toMatchObject({
      dueOn: '2026-12-07',
      stopped: false,
      steps: [{ endedOn: '2026-11-17', upheld: true }],
    });
    expect(codesOf(await end(clerk, ended, 1, false))).toEqual(['STEP_NOT_AWAITED']);
    expect(codesOf(await end(clerk, ended, 9, false))).toEqual(['STEP_NOT_AWAITED']);
    await expect(database.sql(`update case_item set steps = '[]' where id = $1`, [item.id])).rejects.toThrow(
      'not changed',
    );
  });
});
