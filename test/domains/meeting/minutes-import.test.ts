/** 国令711号第十四条: minutes written elsewhere come in by the headings of the items, and go out as a paper; nothing of a closed one does. */
import 'reflect-metadata';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { writePaper } from '#server/domains/archive/write-paper.ts';
import { paragraphsOf } from '#server/ground/docx/docx-body.ts';
import { readDocx } from '#server/ground/docx/read-docx.ts';
import { minutesSheet } from '#server/domains/meeting/minutes-sheet.queries.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { openRoom } from './room.ts';
import { SECRET } from './samples.ts';

const { database, people, done, read, stored, refused } = await openRoom();
const { govOffice, clerk } = people;
const NOW = { version: 1 };
const ITEMS = [
  { title: '传达学习省政府有关会议精神' },
  { title: SECRET, disclosure: 'CLOSED' },
  { title: '审议《养老规划》' },
] as const;
const meeting = (wish: MeetingWish = {}) =>
  buildMeeting(database, people, { stage: 'ENDED', items: ITEMS, ...wish });

const docx = async (...lines: readonly string[]) => {
  const children = lines.map((line) =>
    line.startsWith('#')
      ? new Paragraph({ text: line.slice(1), heading: HeadingLevel.HEADING_1 })
      : new Paragraph(line),
  );
  return (await Packer.toBuffer(new Document({ sections: [{ children }] }))).toString('base64');
};

describe('导入和导出', () => {
  it('按议题标题归入；依法不予公开的一段也不存', async () => {
    const { id, itemIds } = await meeting();
    const file = await docx(
      '出席：甲、乙',
      '#传达学习省政府有关会议精神',
      '抓好落实。',
      `#${SECRET}`,
      '任命某某。',
      '#审议《养老规划》',
      '同意 & 通过。',
    );
    const done_ = await done(govOffice, 'importMinutes', { id, ...NOW, file });
    expect(done_).toMatchObject({
      meeting: {
        stage: 'MINUTES_DRAFTED',
        minutes: {
          attendees: ['甲', '乙'],
          sections: [
            { itemId: itemIds[0], text: '抓好落实。' },
            { itemId: itemIds[2], text: '同意 & 通过。' },
          ],
        },
      },
      placed: [
        { itemId: itemIds[0], paragraphs: 1 },
        { itemId: itemIds[2], paragraphs: 1 },
      ],
      unplaced: [
        { no: 4, text: SECRET },
        { no: 5, text: '任命某某。' },
      ],
    });
    expect(JSON.stringify(await stored())).not.toContain('任命某某');
  });

  it.each<[string, () => Promise<string>, string[]]>([
    [
      '不是Word文档',
      () => Promise.resolve(Buffer.from('hello').toString('base64')),
      ['MINUTES_FILE_UNREADABLE'],
    ],
    ['空的', () => Promise.resolve(''), ['MINUTES_FILE_UNREADABLE']],
    [
      '过大的',
      () => Promise.resolve(Buffer.alloc(701 * 1024).toString('base64')),
      ['MINUTES_FILE_TOO_LARGE'],
    ],
    ['没有议题标题', () => docx('会议强调，抓好落实。'), ['MINUTES_NO_HEADING']],
    [
      '在公开的议题下写了不公开的题目',
      () => docx('#审议《养老规划》', `会上还${SECRET}。`),
      ['CLOSED_TITLE_TOLD'],
    ],
  ])('%s，什么也不导入', async (_title, file, codes) => {
    const { id } = await meeting();
    await refused(codes, govOffice, 'importMinutes', { id, ...NOW, file: await file() });
  });

  it('公布以后任何人得到Word文档，再导入就是原来的内容；没有公布的只给承办和审查的人', async () => {
    const { id, no } = await meeting({ stage: 'PUBLISHED' });
    const sheet = await minutesSheet(contextOf(database, null), no);
    if (!sheet) throw new Error('no minutes');
    const body = await readDocx(await writePaper(sheet));
    if (typeof body === 'string') throw new Error(body);
    const texts = paragraphsOf(body).map(({ text }) => text);
    expect(texts[0]).toBe('岚溪县人民政府第38次常务会议纪要');
    expect(texts).toContain('二、依法不予公开的议题');
    expect(texts.join('')).not.toContain(SECRET);
    const draft = await meeting({ stage: 'MINUTES_DRAFTED' });
    expect(await minutesSheet(contextOf(database, null), draft.no)).toBeNull();
    expect(await minutesSheet(contextOf(database, clerk), draft.no)).toBeNull();
    expect((await minutesSheet(contextOf(database, govOffice), draft.no))?.title).toContain('送审稿');
    expect(id).not.toBe(draft.id);
  });

  it('结果和纪要一起公布，登录的无关单位也看不到草稿', async () => {
    const { no } = await meeting({ stage: 'MINUTES_DRAFTED' });
    expect(await read(clerk, no)).toMatchObject({ minutes: null, reviews: [] });
    expect(await read(govOffice, no)).toMatchObject({ minutes: { draft: true } });
  });
});
