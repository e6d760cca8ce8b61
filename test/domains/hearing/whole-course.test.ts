import { describe, expect, it } from 'vitest';
import { archiveItemsHeld } from './archived.ts';
import { courseOf } from './course.ts';
import { openRoom } from './room.ts';

const room = await openRoom();
const { database, read } = room;
const course = courseOf(room);

describe('听证会从公告到报告', () => {
  it('第十六条、第十七条、第十八条 各步办完，公众看得到全过程，决策的听证程序完成', async () => {
    const { no, id } = await course.reported();
    const seen = await read(null, no);
    expect(seen).toMatchObject({
      stage: 'REPORT_PUBLISHED',
      report: { matters: [{ title: '学生月票', outcome: 'ADOPTED' }] },
      entries: [{ kind: 'PRESENTATION' }, { kind: 'STATEMENT' }, { kind: 'EXPLANATION' }],
    });
    expect(seen?.notices.map(({ kind }) => kind)).toEqual([
      'NOTICE',
      'METHOD',
      'POOL',
      'DRAW',
      'LIST',
      'RECORD',
      'REPORT',
    ]);
    const names = seen?.participants.map(({ displayName }) => displayName);
    expect(names).toEqual(['张**', '张**', '张**', '周经理', '赵代表']);
    const [step] = await database.sql(
      `select s.status, s.happened_on::text as on, s.note, d.phase from decision_step s join decision d on d.id = s.decision_id
       join hearing h on h.decision_id = d.id where h.id = $1 and s.kind = 'HEARING'`,
      [id],
    );
    expect(step).toMatchObject({
      status: 'DONE',
      on: '2026-12-24',
      note: '城乡公交票价调整听证会，听证参加人4名',
      phase: 'CONSULTING',
    });
    expect(await archiveItemsHeld(database, id)).toContain('HEARING_RECORD');
  });

  it('联系方式不出现在公开的任何地方', async () => {
    const seen = JSON.stringify(await database.sql('select to_jsonb(h) as row from sign_up h'));
    expect([seen.includes('13800000001'), seen.includes('张晓禾')]).toEqual([false, false]);
    const notices = JSON.stringify(await database.sql('select text from hearing_notice'));
    expect([notices.includes('1380000'), notices.includes('张晓禾')]).toEqual([false, false]);
  });
});
