/** 国令713号第三十二条、第三十三条: what was announced of the events about a decision is bound into its file, and put back with it. */
import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { eventPieces } from '#server/domains/archive/event-pieces.ts';
import { Places } from '#server/domains/archive/piece.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import { ArchiveItem } from '#server/law/archive/archive.ts';
import { FilePart } from '#server/law/archive/process-file.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { DecisionRecord } from '#schema/decision/decision-record.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { OPEN_DAY, questions, type Told } from '#test/domains/event/questions.ts';
import { json } from './opened.ts';
import { restored } from './restoring.ts';
import { fileRoom } from './room.ts';

const { database, people, matter, take } = await fileRoom();
const { govOffice, secrecy } = people;
const asked = questions(database);
const { id: decisionId, no } = await matter();

const PRESS = {
  ...OPEN_DAY,
  kind: 'PRESS_CONFERENCE',
  title: '规划新闻发布会',
  decisionId,
  moderator: '县政府新闻办主任',
  speakers: [{ name: '', post: '县民政局局长' }],
};

async function published(input: object): Promise<Told> {
  const planned = (await asked.plan(govOffice, input)).result as Told;
  expect(planned.__typename).toBe('Event');
  const { id } = planned;
  const sent = (await asked.submit(govOffice, { id, version: planned.version })).result as Told;
  const passed = (await asked.pass(secrecy, { id, version: sent.version })).result as Told;
  return (await asked.publish(govOffice, { id, version: passed.version })).result as Told;
}

const press = await published(PRESS);
await published({ ...OPEN_DAY, title: '无关的开放日' });
await asked.plan(govOffice, { ...PRESS, title: '还没有公告的发布会' });
const groupId = press.slots[0]?.groups[0]?.id ?? '';
await database.setClock('2026-11-24T02:00:00Z');
await asked.register(groupId, { name: '张晓禾', contact: '13800001234' });
await database.setClock('2026-11-25T02:00:00Z');
const moved = await asked.postpone(govOffice, {
  id: press.id,
  version: ((await asked.read(govOffice, press.no)).result as Told).version,
  input: {
    place: '县融媒体中心演播厅',
    reason: '会场临时检修',
    slots: [{ slotId: press.slots[0]?.id, startsAt: '2026-12-18T06:30:00Z', endsAt: '2026-12-18T08:30:00Z' }],
  },
});
expect(moved.found).toEqual([]);
const PLACE = '03 公众参与/01 新闻发布会：规划新闻发布会';

describe('开放活动入卷', () => {
  it('公告、延期一字不改入卷；没有公告的、别的活动、报名人不入卷', async () => {
    const { entries } = await take(no);
    const paths = [...entries.keys()];
    expect(paths.filter((path) => path.includes('发布会') || path.includes('开放日'))).toEqual([
      `${PLACE}.docx`,
      `${PLACE}.json`,
    ]);
    const held = json(entries, `${PLACE}.json`) as { notices: { kind: string; text: string }[] };
    expect(held.notices.map(({ kind }) => kind)).toEqual(['ANNOUNCED', 'POSTPONED']);
    expect(held.notices[1]?.text).toContain('原因：会场临时检修');
    const tables = JSON.stringify(json(entries, '数据/决策.json'));
    for (const secret of ['张晓禾', '13800001234', '还没有公告的发布会', '无关的开放日'])
      expect([secret, tables.includes(secret)]).toEqual([secret, false]);
  });

  it('恢复到空白系统，公众照样读到公告和延期', async () => {
    const { bytes } = await take(no);
    const { target, result } = await restored(bytes);
    expect('faults' in result ? result.faults : []).toEqual([]);
    const event = (await questions(target).read(null, press.no)).result as Told;
    expect(event).toMatchObject({ title: '规划新闻发布会', calendarSequence: 1 });
    expect(event.notices.map(({ kind }) => kind)).toEqual(['ANNOUNCED', 'POSTPONED']);
    expect(event.slots).toHaveLength(1);
  });

  it('公布以后举行的新闻发布会归入公布一册，公布实录以后作为解读材料', async () => {
    await asSystem(database, async (em) => {
      em.create(DecisionRecord, {
        decisionId,
        kind: RecordKind.PUBLICATION,
        happenedOn: '2026-12-10',
        content: {},
        recordedById: govOffice.id,
        recordedByName: govOffice.name,
        unitName: govOffice.unitName,
        recordedAt: new Date('2026-12-10T02:00:00Z'),
      });
      await em.flush();
    });
    await database.sql(
      `insert into press_transcript (event_id, passages, published_at) values ($1, $2, app_now())`,
      [press.id, JSON.stringify([{ kind: 'STATEMENT', speaker: '县民政局局长', text: '规划已经公布。' }])],
    );
    const held = await readAsSystem(contextOf(database, null), (db) =>
      eventPieces(db, decisionId, FilePart.PUBLICATION, new Places()),
    );
    expect(held.map(({ path, holds }) => [path, holds])).toEqual([
      ['11 公布和解读/01 新闻发布会：规划新闻发布会.docx', [ArchiveItem.INTERPRETATION]],
      ['11 公布和解读/01 新闻发布会：规划新闻发布会.json', []],
    ]);
    expect(JSON.stringify(held)).toContain('县民政局局长：规划已经公布。');
  });
});
