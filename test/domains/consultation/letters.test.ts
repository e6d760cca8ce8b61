/** 成批登记来信来电 (R-22, 国令713号第十五条): row by row by the law of the day it came, once each, with a receipt for everybody. */
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { LETTER_COLUMNS } from '#server/domains/consultation/letters/letter-form.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { type Cell, filledForm, importingSite, type Report, told } from '#test/domains/register/importing.ts';
import { asked } from './comment-asking.ts';

const database = await testDatabase({ now: '2026-12-10T02:00:00Z' });
const people = await buildPeople(database);
const site = await importingSite(database);

type Filled = Readonly<Record<string, Cell>>;

const CALL = { 渠道: '12345热线', 收到日期: '2026-12-01', 态度: '建议修改', 意见: '末班车请延到晚上九点。' };

const sheetOf = (...rows: Filled[]) => filledForm(LETTER_COLUMNS, rows);

interface Handed extends Report {
  handOut?: { head: string[]; rows: string[][] };
}

const send = async (
  consultationId: string,
  rows: Filled[],
  { goodOnly = false, by = people.clerk }: { goodOnly?: boolean; by?: Actor | null } = {},
) => {
  const answer = await site.send(by, await sheetOf(...rows), goodOnly, '/daoru/yijian', { consultationId });
  return { ...answer, report: answer.report as Handed };
};

const stored = (consultationId: string) =>
  database.sql(
    `select channel, text, display_name as name, clause_no as clause, people_count as people, identity,
      received_on::text as "on", postmarked_on::text as mark, recorded_by_id as by
      from comment where consultation_id = $1 order by text`,
    [consultationId],
  );
/** Closed on 2026-12-07; it is the 10th. */
const round = () => buildConsultation(database, people);

describe('来信来电登记表', () => {
  it('逐行登记，各有回执；用回执清单上的编号和查询码查得到', async () => {
    const matter = await round();
    const { status, report } = await send(matter.id, [
      { ...CALL, 原件编号: 'GD-1', 姓名: '陆听澜', 联系方式: 13_900_000_002, 针对: '第1部分' },
      {
        渠道: '信函',
        原件编号: '收文3号',
        收到日期: '2026年12月10日',
        邮戳日期: '2026-12-07',
        单位名称: '某物业协会',
        姓名: '温照雪',
        人数: 12,
        态度: '反对',
        意见: '不赞成提高票价。',
        公开意见: '是',
      },
    ]);
    expect([status, report.imported, told(report)]).toEqual([201, 2, []]);
    expect(report.handOut?.rows.map(([row, no]) => [row, no])).toEqual([
      ['3', 'GD-1'],
      ['4', '收文3号'],
    ]);
    expect(await stored(matter.id)).toEqual([
      expect.objectContaining({
        channel: 'LETTER',
        people: 12,
        identity: 'ORGANISATION',
        mark: '2026-12-07',
      }),
      expect.objectContaining({ channel: 'HOTLINE_12345', clause: '一', name: '陆**', by: people.clerk.id }),
    ]);
    const [, , , receiptNo, lookupCode] = report.handOut?.rows[0] ?? [];
    const mine = await asked(database, null, 'myReceipt', { receiptNo, lookupCode });
    expect(mine.done).toMatchObject({ text: CALL.意见, channel: 'HOTLINE_12345' });
    expect(await auditTrail(database)).toContainEqual(['comments.recorded', 'DONE']);
  });

  it('同一张表再导入，登记过的不重复；同一编号换了内容的说明', async () => {
    const matter = await round();
    const first = { ...CALL, 原件编号: 'GD-1' };
    await send(matter.id, [first]);
    const again = await send(matter.id, [first, { ...CALL, 原件编号: 'GD-2' }]);
    expect([again.report.rows, again.report.imported, again.report.handOut?.rows.length]).toEqual([1, 1, 1]);
    expect(told((await send(matter.id, [first])).report)).toEqual(['0  SHEET_EMPTY']);
    const other = await send(matter.id, [{ ...first, 意见: '另一件事。' }]);
    expect(told(other.report)).toEqual(['3 原件编号 LETTER_NUMBER_USED']);
    const letter = await send(matter.id, [{ ...first, 渠道: '电话' }]);
    expect(letter.report.imported).toBe(1);
    expect(await stored(matter.id)).toHaveLength(3);
  });

  it.each<[string, Filled, string[]]>([
    ['截止以后才来电', { 收到日期: '2026-12-08' }, ['3 原件编号 CONSULTATION_CLOSED']],
    ['收到日在将来', { 渠道: '座谈会', 收到日期: '2026-12-11' }, ['3 收到日期 RECEIVED_IN_FUTURE']],
    ['来电写了邮戳', { 邮戳日期: '2026-12-01' }, ['3 邮戳日期 POSTMARK_FOR_LETTERS_ONLY']],
    ['公众自己在平台上写的', { 渠道: '本平台' }, ['3 渠道 CHANNEL_NOT_FOR_STAFF']],
    ['没有日期', { 收到日期: null }, ['3 收到日期 SHEET_CELL_UNREADABLE']],
    ['没有渠道', { 渠道: null }, ['3 渠道 SHEET_CELL_UNREADABLE']],
    ['没有原件编号', { 原件编号: null }, ['3 原件编号 SHEET_CELL_UNREADABLE']],
    ['没有态度', { 态度: null }, ['3 态度 SHEET_CELL_UNREADABLE']],
    ['草案没有的条款', { 针对: '第九十九条' }, ['3 针对 SHEET_CELL_UNREADABLE']],
    ['联系方式两种写在一起', { 联系方式: '13900000002 张' }, ['3 联系方式 SHEET_CELL_UNREADABLE']],
    ['人数不是数', { 人数: '三户' }, ['3 人数 SHEET_CELL_UNREADABLE']],
    ['人数是零', { 人数: 0 }, ['3 人数 PEOPLE_COUNT_INVALID']],
    ['其他态度没有写话', { 态度: '其他', 意见: null }, ['3 意见 COMMENT_BLANK']],
    [
      '一行几处错',
      { 收到日期: '下月', 人数: 'x', 公开意见: '随便' },
      [
        '3 收到日期 SHEET_CELL_UNREADABLE',
        '3 人数 SHEET_CELL_UNREADABLE',
        '3 公开意见 SHEET_CELL_UNREADABLE',
      ],
    ],
  ])('%s：指出行、列，什么也没有登记', async (_case, change, wrong) => {
    const matter = await round();
    const { status, report } = await send(matter.id, [{ ...CALL, 原件编号: 'GD-9', ...change }]);
    expect([status, told(report), report.handOut]).toEqual([200, wrong, undefined]);
    expect(await stored(matter.id)).toEqual([]);
  });

  it('有错的表，可以只登记合格的', async () => {
    const matter = await round();
    const rows = [
      { ...CALL, 原件编号: 'GD-1' },
      { ...CALL, 原件编号: 'GD-2', 收到日期: '2026-12-09' },
      { ...CALL, 原件编号: 'GD-3' },
    ];
    expect((await send(matter.id, rows)).report).toMatchObject({ rows: 3, good: 2 });
    expect(await stored(matter.id)).toEqual([]);
    const { report } = await send(matter.id, rows, { goodOnly: true });
    expect([report.imported, report.handOut?.rows.map(([, no]) => no), told(report)]).toEqual([
      2,
      ['GD-1', 'GD-3'],
      ['4 原件编号 CONSULTATION_CLOSED'],
    ]);
  });

  it('模板公开；外单位和没有登录的人不能登记', async () => {
    const matter = await round();
    const { bytes } = await site.download(null, '/daoru/yijian-moban.xlsx');
    expect((await readSheet(bytes)).flat().join(' ')).toContain('原件编号*');
    for (const by of [null, people.otherClerk, people.govOffice]) {
      const { report } = await send(matter.id, [{ ...CALL, 原件编号: 'GD-1' }], { by });
      expect(report.errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED|NOT_FOUND/);
    }
    expect(await stored(matter.id)).toEqual([]);
  });
});
