/** 参照国令711号第三十九条: whoever is sent elsewhere is told where to, and under which number. */
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/domains/feedback/feedback.jobs.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { run } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);

const ROUTED = {
  result: 'OUT_OF_SCOPE',
  reason: '校门口停车由公安机关交通管理部门管理。',
  changedClauses: [],
  route: '已转县公安局交警大队办理',
  routedNo: 'ZB-2026-0311',
};
const LINE = '已转县公安局交警大队办理（转办编号ZB-2026-0311）';

const propose = (commentId: string, input: object) =>
  run(
    database,
    people.clerk,
    'proposeDisposition(commentId: $commentId, input: $input)',
    '... on Disposition { id route }',
    { commentId, input },
  );

describe('转办去向和编号', () => {
  it('没有写明哪个单位、编号写得不像编号的，不予保存', async () => {
    const matter = await buildConsultation(database, people, {});
    const { id } = await buildComment(database, matter, { textCleared: true });
    const bad = { ...ROUTED, route: '转其他单位办理', routedNo: 'ZB（1）' };
    expect((await propose(id, bad)).codes).toEqual(['ROUTED_UNIT_REQUIRED', 'ROUTED_NO_UNLIKE']);
    expect((await propose(id, ROUTED)).value).toMatchObject({ route: LINE });
  });

  it('告知意见人转到哪里、编号是什么', async () => {
    const matter = await buildConsultation(database, people, {});
    const contact = { kind: 'EMAIL', value: 'b@lanxi.example' } as const;
    const { id } = await buildComment(database, matter, { textCleared: true, contact });
    const { value } = await propose(id, ROUTED);
    await run(
      database,
      people.lead,
      'confirmDispositions(consultationId: $consultationId, ids: $ids)',
      '... on DispositionBatch { confirmed }',
      { consultationId: matter.id, ids: [value?.id] },
    );
    await jobs['tell-authors']({ consultationId: matter.id }, database.services);
    const [told] = await database.sql<{ body: string }>('select body from message where recipient_id = $1', [
      id,
    ]);
    expect(told?.body).toContain(`转办：${LINE}`);
  });
});
