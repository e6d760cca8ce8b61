import { describe, expect, it } from 'vitest';
import { codesOf, openRoom } from './room.ts';

const room = await openRoom();
const { database, people, action, done, send, read, planned, reviewed, announced } = room;
const { clerk, lead } = people;

describe('第十六条 公告：时间、地点、草案及其说明、遴选办法一并公布', () => {
  it('公告以后人人可见，草案和说明公开，种子的承诺值同时公布，决策进入公众参与', async () => {
    const hearing = await planned();
    expect(await read(null, hearing.no)).toBeNull();
    const { id, version } = await reviewed(hearing);
    await done(lead, 'publishHearingNotice', { id, version });
    const seen = await read(null, hearing.no);
    expect(seen).toMatchObject({
      stage: 'NOTICE_PUBLISHED',
      seatsTotal: 5,
      selectionMode: 'DRAW',
      draw: { seed: null, poolDigest: null, result: null },
      participants: [],
    });
    expect(seen?.draw?.commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(seen?.notices.map(({ kind }) => kind)).toEqual(['NOTICE', 'METHOD']);
    expect(seen?.notices[0]?.text).toContain('时间：2026年12月24日09:00；地点：县政务服务中心三楼会议室');
    const [row] = await database.sql(
      `select d.phase, s.status, (select count(*)::int from decision_file f where f.decision_id = d.id and f.published_at is not null) as files
       from hearing h join decision d on d.id = h.decision_id join decision_step s on s.decision_id = d.id and s.kind = 'HEARING'
       where h.id = $1`,
      [id],
    );
    expect(row).toEqual({ phase: 'CONSULTING', status: 'IN_PROGRESS', files: 2 });
  });

  it('事项情形没有经认定的，不能公告听证会', async () => {
    const { id, version } = await reviewed(await planned());
    await database.sql(
      'update decision set facts_confirmed = false where id = (select decision_id from hearing where id = $1)',
      [id],
    );
    const answer = await action(lead, 'publishHearingNotice', { id, version });
    expect(codesOf(answer)).toEqual(['FACTS_UNRULED']);
    await database.sql('update decision set facts_confirmed = true');
  });

  it('报名在一日的末了截止的，公告写作那一日的24:00', async () => {
    const { no } = await announced({ signUpClosesAt: '2026-12-04T16:00:00Z' });
    expect((await read(null, no))?.notices[0]?.text).toContain('报名截止：2026年12月4日24:00');
  });

  it('正在审查的，说正在审查，不说没有提交', async () => {
    const { id, version } = await planned();
    const sent = await done(clerk, 'submitPaper', { id, version, acknowledged: [] });
    const answer = await action(lead, 'publishHearingNotice', { id, version: sent.version });
    expect(answer.findings).toMatchObject([{ code: 'REVIEW_REQUIRED', message: '听证会公告正在保密审查。' }]);
  });

  it('两人同时公布，只公布一次', async () => {
    const { id, version } = await reviewed(await planned());
    const tries = await Promise.all([
      send(lead, 'publishHearingNotice', { id, version }),
      send(room.secondLead, 'publishHearingNotice', { id, version }),
    ]);
    expect(tries.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    const kept = await database.sql(
      `select 1 from hearing_notice where hearing_id = $1 and kind = 'NOTICE'`,
      [id],
    );
    expect(kept).toHaveLength(1);
  });

  it('公布以后，公告的内容谁也改不了', async () => {
    const { id } = await announced();
    await expect(database.sql(`update hearing set purpose = '别的' where id = $1`, [id])).rejects.toThrow(
      /not changed/,
    );
    await expect(
      database.sql(`update hearing_notice set text = '别的' where hearing_id = $1`, [id]),
    ).rejects.toThrow(/not changed/);
    await expect(
      database.sql(`update hearing_draw set commitment = 'x' where hearing_id = $1`, [id]),
    ).rejects.toThrow(/not changed/);
    await expect(database.sql('delete from hearing where id = $1', [id])).rejects.toThrow();
  });
});
