import { describe, expect, it } from 'vitest';
import { processFile } from '#server/domains/execution/archive.queries.ts';
import { staff } from '#server/ground/kernel/authority.ts';
import { readAsSystem, readUnder } from '#server/ground/kernel/read.ts';
import { ArchiveItem } from '#server/law/archive/archive.ts';
import { Role } from '#server/law/people/role.ts';
import { adoptionTold } from '#server/domains/procedure/discussion/adoption.queries.ts';
import { contextOf } from '#test/kernel/ask.ts';
import { courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';
import { REPORT } from './samples.ts';

const room = await openRoom();
const { database, people, action, done, reviewed } = room;
const { clerk, lead, secrecy } = people;
const course = courseOf(room);
const START = '2026-11-23T00:30:00Z';
const begin = () => database.setClock(START);

describe('第十八条 听证记录和听证报告审查以后公布', () => {
  it('记录、报告都先审查再公布；先公布记录，再写报告', async () => {
    await begin();
    const { id, version } = await course.confirmed();
    expect(codesOf(await action(lead, 'publishHearingRecord', { id, version }))).toEqual(['REVIEW_REQUIRED']);
    expect(codesOf(await action(clerk, 'saveHearingReport', { id, version, input: REPORT }))).toEqual([
      'HEARING_RECORD_UNPUBLISHED',
    ]);
    const passed = await reviewed({ id, version });
    const published = await done(lead, 'publishHearingRecord', { id, version: passed.version });
    expect(published).toMatchObject({ paper: 'REPORT', review: 'DRAFT', stage: 'RECORD_SIGNED' });
    const text = published.notices.at(-1)?.text ?? '';
    expect(text).toContain('【参加人陈述意见】张**：建议学生月票再优惠。');
    expect(text).toContain('张**：拒绝签字，理由：认为记录不全');
    expect(text).toContain('赵代表：未到会');
    const again = { id, version: published.version };
    expect(codesOf(await action(lead, 'publishHearingRecord', again))).toEqual(['HEARING_RECORD_PUBLISHED']);
    expect(codesOf(await action(lead, 'publishHearingReport', again))).toEqual([
      'REVIEW_REQUIRED',
      'HEARING_REPORT_INCOMPLETE',
      'HEARING_REPORT_INCOMPLETE',
    ]);
    const input = { summary: '意见归纳。', matters: [{ ...REPORT.matters[0], outcome: 'NOT_ADOPTED' }] };
    const saved = await done(clerk, 'saveHearingReport', { ...again, input });
    expect(codesOf(await action(clerk, 'submitPaper', { id, version: saved.version }))).toEqual([
      'GROUND_REQUIRED',
      'REASON_REQUIRED',
    ]);
  });

  it('报告公布以后不能改，听证会到此结束', async () => {
    await begin();
    const { id, version } = await course.reported();
    await expect(
      database.sql(`update hearing_report set summary = '别的' where hearing_id = $1`, [id]),
    ).rejects.toThrow(/not changed/);
    expect(codesOf(await action(lead, 'cancelHearing', { id, version, reason: '因故不再举行。' }))).toEqual([
      'WRONG_STAGE',
    ]);
    expect(codesOf(await action(secrecy, 'passPaper', { id, version }))).toEqual(['WRONG_STAGE']);
  });

  it('第二十九条 听证报告公布以后，由它说明公众意见的采纳情况，讨论以前不必另写；归档也算采纳情况材料', async () => {
    await begin();
    const { id } = await course.recordPublished();
    const [row] = await database.sql<{ id: string }>('select decision_id as id from hearing where id = $1', [
      id,
    ]);
    const told = () =>
      readUnder(contextOf(database, people.govOffice), staff(Role.GOV_OFFICE_STAFF), (db) =>
        adoptionTold(db, row?.id ?? ''),
      );
    const held = async (item: ArchiveItem = ArchiveItem.ADOPTION) =>
      (await readAsSystem(contextOf(database, null), (db) => processFile(db, row?.id ?? ''))).held.includes(
        item,
      );
    expect([await told(), await held()]).toEqual(['', false]);
    // Statements made at the hearing are in the published record, before the report tells their outcome.
    expect(await held(ArchiveItem.PUBLIC_OPINIONS)).toBe(true);
    await course.reportedFrom(id);
    expect(await told()).toBe(
      '城乡公交票价调整听证会归纳各方面意见1项，其中采纳1项；听证报告已于2026年12月28日公布。',
    );
    expect(await held()).toBe(true);
  });
});
