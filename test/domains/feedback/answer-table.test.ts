/** 处理意见表: exported, filled in, imported by receipt number; judged row by row as on the desk. */
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { ANSWER_COLUMNS } from '#server/domains/feedback/sheet/answer-form.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { type Cell, filledForm, importingSite, told } from '#test/domains/register/importing.ts';
import { NOT_ADOPTED, run } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const site = await importingSite(database);

type Filled = Readonly<Record<string, Cell>>;

const sheetOf = (...rows: Filled[]) => filledForm(ANSWER_COLUMNS, rows);

const send = (consultationId: string, bytes: Buffer, goodOnly = false, by: Actor | null = people.clerk) =>
  site.send(by, bytes, goodOnly, '/daoru/chuli', { consultationId });

const NO = {
  结果: '未采纳',
  理由类别: '综合各方利益',
  理由: '座谈会上乘客和经营者都要求保留早班车，两边的意见已经折中，所以没有改。',
};
const stored = (consultationId: string) =>
  database.sql<{ no: string; result: string; reason: string; route: string | null }>(
    `select c.receipt_no as no, d.result, d.reason, d.route from disposition d join comment c on c.id = d.comment_id
      where d.consultation_id = $1 order by c.receipt_no`,
    [consultationId],
  );
const round = () => buildConsultation(database, people, {});
const shown = (of: Awaited<ReturnType<typeof round>>, text = '建议保留早班车') =>
  buildComment(database, of, { text, textCleared: true });

describe('处理意见表', () => {
  it('导出的表填好导入：按编号逐条提出，没有填的不动，再导入一次什么也不改', async () => {
    const matter = await round();
    const [one, other, left] = [await shown(matter), await shown(matter), await shown(matter)];
    const { status, bytes } = await site.download(people.clerk, `/daochu/chuli/${matter.id}.xlsx`);
    expect(status).toBe(200);
    const rows = await readSheet(bytes);
    const head = rows.findIndex((cells) => cells.some((cell) => String(cell).startsWith('受理编号')));
    const listed = rows.slice(head + 1).map(([no]) => String(no).replace('-', ''));
    expect(listed).toEqual([one, other, left].map(({ receiptNo }) => receiptNo));
    const sheet = await sheetOf(
      { 受理编号: one.receiptNo.toLowerCase(), ...NO },
      { 受理编号: other.receiptNo, 结果: '不属于征求意见范围', 转办去向: '县公安局', 转办编号: 'ZB-7' },
      { 受理编号: left.receiptNo },
    );
    const answer = await send(matter.id, sheet);
    expect([answer.status, answer.report]).toEqual([201, { rows: 2, imported: 2, left: [] }]);
    const kept = await stored(matter.id);
    expect(kept).toHaveLength(2);
    expect(kept.find(({ no }) => no === one.receiptNo)).toMatchObject({
      result: 'NOT_ADOPTED',
      reason: NO.理由,
    });
    expect(kept.find(({ no }) => no === other.receiptNo)?.route).toBe('县公安局（转办编号ZB-7）');
    const again = await send(matter.id, sheet);
    expect(told(again.report)).toEqual(['0  SHEET_EMPTY']);
    expect(await auditTrail(database)).toContainEqual(['comments.answerTable', 'DONE']);
    expect(await auditTrail(database)).toContainEqual(['dispositions.imported', 'DONE']);
  });

  it('导出的表里有已经提出的答复和版本；改了再导入的，以新的为准', async () => {
    const matter = await round();
    const one = await shown(matter);
    await send(matter.id, await sheetOf({ 受理编号: one.receiptNo, ...NO }));
    const { bytes } = await site.download(people.clerk, `/daochu/chuli/${matter.id}.xlsx?progress=PROPOSED`);
    const rows = await readSheet(bytes);
    expect(rows.at(-1)?.slice(7, 11)).toEqual(['未采纳', '综合各方利益', null, NO.理由]);
    const version = rows.at(-1)?.at(-1);
    const reason = '听取三个乡镇的乘客意见以后，早班车的时间已经另行协调，所以这一条没有改。';
    const changed = { 受理编号: one.receiptNo, ...NO, 理由: reason, 版本: Number(version) };
    expect((await send(matter.id, await sheetOf(changed))).report.imported).toBe(1);
    expect((await stored(matter.id)).map((row) => row.reason)).toEqual([reason]);
    const late = await send(matter.id, await sheetOf({ ...changed, 理由: NO.理由 }));
    expect(told(late.report)).toEqual(['3 版本 ANSWER_CHANGED_SINCE']);
  });

  it('错的一次列全，各在各的单元格；全部不导入，或者只导入合格的', async () => {
    const matter = await round();
    const [one, other, third, fourth] = [
      await shown(matter),
      await shown(matter),
      await buildComment(database, matter, { text: '不公开的意见' }),
      await shown(matter),
    ];
    const sheet = await sheetOf(
      { 受理编号: one.receiptNo, ...NO },
      { 受理编号: other.receiptNo, ...NO, 理由类别: null, 理由: '不行' },
      {
        受理编号: third.receiptNo,
        ...NO,
        理由: '另一条的理由是不公开的合同已经约定候车棚的改造计划，因此本方案不写。',
      },
      { 受理编号: fourth.receiptNo, 结果: '草案已体现', 所指的条款: '第九十九条' },
      { 受理编号: 'ZZZZ-ZZZZ', ...NO },
      { 受理编号: other.receiptNo, 结果: '同意' },
      { 受理编号: other.receiptNo, 理由: '写了理由没有选结果' },
    );
    const wrong = [
      '4 理由类别 GROUND_REQUIRED',
      '4 理由 REASON_REQUIRED',
      '5 诉求概括 ASKED_REQUIRED',
      '6 所指的条款 SHEET_CELL_UNREADABLE',
      '7 受理编号 RECEIPT_UNKNOWN',
      '8 结果 SHEET_CELL_UNREADABLE',
      '9 结果 SHEET_CELL_UNREADABLE',
    ];
    const refused = await send(matter.id, sheet);
    expect(told(refused.report)).toEqual(wrong);
    expect(refused.report).toMatchObject({ rows: 7, good: 1 });
    expect(await stored(matter.id)).toEqual([]);
    const done = await send(matter.id, sheet, true);
    expect([done.status, done.report.imported, told(done.report)]).toEqual([201, 1, wrong]);
    expect((await stored(matter.id)).map(({ no }) => no)).toEqual([one.receiptNo]);
  });

  it('草案已体现：条款照征求意见稿的编号找到；提醒要写明为什么才放行', async () => {
    const matter = await round();
    const [one, other, third] = [
      await shown(matter),
      await shown(matter),
      await shown(matter, '建议早班车再早些'),
    ];
    const sheet = (warned: Cell) =>
      sheetOf(
        { 受理编号: one.receiptNo, 结果: '草案已体现', 所指的条款: ' 第1部分' },
        { 受理编号: other.receiptNo, ...NO },
        { 受理编号: third.receiptNo, ...NO, 提醒的说明: warned },
      );
    expect(told((await send(matter.id, await sheet(null))).report)).toEqual(['5 理由 REASON_REPEATED']);
    const why = '两条说的是同一班车，答复相同是查对过的';
    expect((await send(matter.id, await sheet(why))).report.imported).toBe(3);
    const covered = 'select covered_at as at from disposition where comment_id = $1';
    expect(await database.sql(covered, [one.id])).toEqual([{ at: '第一部分' }]);
  });

  it('采纳的要在修改稿里已经改了；表格只指明是哪一条，不写进草案', async () => {
    const matter = await round();
    const one = await shown(matter);
    const sheet = await sheetOf({ 受理编号: one.receiptNo, 结果: '采纳', 所指的条款: '第一部分' });
    expect(told((await send(matter.id, sheet)).report)).toEqual(['3 所指的条款 CLAUSE_UNCHANGED']);
    const versions = 'select 1 from draft_version where decision_id = $1';
    expect(await database.sql(versions, [matter.decisionId])).toHaveLength(1);
  });

  it('已经归入主题的，以主题的答复为准；已经确认的不能由表格改掉', async () => {
    const matter = await round();
    const [one, other] = [await shown(matter), await shown(matter)];
    await run(
      database,
      people.clerk,
      'createCluster(consultationId: $consultationId, title: $title, summary: $summary, commentIds: $commentIds)',
      '... on CommentCluster { id }',
      { consultationId: matter.id, title: '早班车', summary: '希望保留早班车', commentIds: [one.id] },
    );
    const { value } = await run(
      database,
      people.clerk,
      'proposeDisposition(commentId: $commentId, input: $input)',
      '... on Disposition { id version }',
      { commentId: other.id, input: { ...NOT_ADOPTED, reason: `早班车：${NOT_ADOPTED.reason}` } },
    );
    await database.sql(`update disposition set state = 'CONFIRMED' where id = $1`, [value?.id]);
    const sheet = await sheetOf(
      { 受理编号: one.receiptNo, ...NO },
      { 受理编号: other.receiptNo, ...NO, 版本: Number(value?.version) },
    );
    expect(told((await send(matter.id, sheet)).report)).toEqual([
      '3 受理编号 COMMENT_IN_CLUSTER',
      '4 受理编号 OUTCOME_CONFIRMED',
    ]);
  });

  it('外单位和没有登录的人，既不能导出，也不能导入', async () => {
    const matter = await round();
    const sheet = await sheetOf({ 受理编号: (await shown(matter)).receiptNo, ...NO });
    const path = `/daochu/chuli/${matter.id}.xlsx`;
    for (const by of [null, people.lead, people.otherClerk]) {
      expect((await site.download(by, path)).status).toBeGreaterThanOrEqual(400);
      expect((await send(matter.id, sheet, false, by)).report.errors?.[0]?.extensions.code).toMatch(
        /FORBIDDEN|UNAUTHENTICATED|NOT_FOUND/,
      );
    }
    expect(await stored(matter.id)).toEqual([]);
  });
});
