/** 国令713号第三十二条第三款: what lawfully stays closed is carried out unpublished, on a claim another person reviewed. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { linesOf, stepOf } from './actions.ts';
import { openCourse, WITHHELD } from './room.ts';

const { database, people, head, both, at, issued, reviewed, START } = await openCourse();
const { govOffice, secrecy } = people;
const claimed = async () => {
  const course = await issued();
  await course.done('planWithholding', govOffice, WITHHELD);
  return course;
};

describe('提出依法不予公布', () => {
  it('写明理由送审，公众看不到', async () => {
    const course = await issued();
    const told = await course.done('planWithholding', govOffice, WITHHELD);
    expect(told.phase).toBe('ISSUED');
    expect(linesOf(told, 'PUBLICATION_PLAN')).toEqual([
      '不予公布的理由：依法确定为国家秘密',
      `说明：${WITHHELD.reason}`,
    ]);
    expect(await course.read(null, 'publicationSubmission { id } publication { publishedOn }')).toEqual({
      publicationSubmission: null,
      publication: null,
    });
    expect(
      await course.read(secrecy, 'publicationSubmission { plan { textFileId } withholding { ground } }'),
    ).toEqual({
      publicationSubmission: { plan: null, withholding: { ground: 'STATE_SECRET' } },
    });
  });

  it.each([
    ['依据法律而没有写明', { ground: 'NAMED_LAW' }, ['WITHHOLDING_LAW_REQUIRED']],
    ['没有说明', { reason: '不宜公开' }, ['WITHHOLDING_REASON_REQUIRED']],
    ['材料不是本事项的', { fileIds: [crypto.randomUUID()] }, ['DOCUMENT_NOT_FOUND']],
  ])('%s的，不予送审', async (_, change, codes) =>
    expect(await (await issued()).codes('planWithholding', govOffice, { ...WITHHELD, ...change })).toEqual(
      codes,
    ),
  );

  it('保密审查员收到送审的通知；结果告知政府办，不告知看不到的承办单位', async () => {
    for (const { id } of [secrecy, govOffice, people.clerk])
      await database.sql(`update person set email = login_name || '@lanxi.example' where id = $1`, [id]);
    const last = async (actor: typeof secrecy) =>
      (
        await database.sql<{ kind: string; subject: string }>(
          'select kind, subject from message where recipient_id = $1 order by id desc limit 1',
          [actor.id],
        )
      )[0];
    const course = await claimed();
    expect(await last(secrecy)).toEqual({
      kind: 'REVIEW_ASKED',
      subject: '依法不予公布的提请请您审查',
    });
    await course.done('returnPaper', secrecy, { reason: '可以去除后公布其余部分。' });
    expect(await last(govOffice)).toEqual({ kind: 'RETURNED', subject: '依法不予公布的提请被退回修改' });
    expect(await last(people.clerk)).toBeUndefined();
  });

  it('印发以前不提出；只有政府办提出', async () => {
    expect(await (await at(DecisionPhase.APPROVED)).codes('planWithholding', govOffice, WITHHELD)).toEqual([
      'WRONG_STAGE',
    ]);
    expect(await (await issued()).error('planWithholding', people.lead, WITHHELD)).toEqual(['FORBIDDEN']);
  });
});

describe('依法不公布，开始执行', () => {
  it('另一人审查通过以后执行，公布程序不履行', async () => {
    const course = await claimed();
    await course.done('passPaper', secrecy);
    const told = await course.done('executeUnpublished', govOffice, START);
    expect(told).toMatchObject({ phase: 'EXECUTING', publication: null });
    expect(stepOf(told, 'PUBLICATION')).toMatchObject({ status: 'WAIVED', note: '依法不予公布' });
    expect(told.executingUnits).toMatchObject([{ name: people.units.housing.name }]);
    expect(linesOf(told, 'EXECUTION_PLAN')).toContain('公布：依法不予公布');
  });

  it('没有提出、没有审查、被退回、审查的是公布方案的，应当公布', async () => {
    const course = await issued();
    expect(await course.codes('executeUnpublished', govOffice, START)).toEqual(['DECISION_UNPUBLISHED']);
    const waiting = await claimed();
    expect(await waiting.codes('executeUnpublished', govOffice, START)).toEqual(['DECISION_UNPUBLISHED']);
    await waiting.done('returnPaper', secrecy, { reason: '可以去除后公布其余部分。' });
    expect(await waiting.codes('executeUnpublished', govOffice, START)).toEqual(['DECISION_UNPUBLISHED']);
    const { course: open } = await reviewed();
    expect(await open.codes('executeUnpublished', govOffice, START)).toEqual(['DECISION_UNPUBLISHED']);
  });

  it('自己提出的不能自己审查', async () => {
    const course = await issued();
    await course.done('planWithholding', both, WITHHELD);
    expect(await course.codes('passPaper', both)).toEqual(['REVIEWER_IS_AUTHOR']);
  });

  it('不公布也要明确执行单位；执行不早于印发', async () => {
    const course = await claimed();
    await course.done('passPaper', secrecy);
    expect(
      await course.codes('executeUnpublished', govOffice, {
        ...START,
        executingUnitIds: [],
        startsOn: '2026-12-08',
      }),
    ).toEqual(['EXECUTOR_REQUIRED', 'DAY_BEFORE_RECORD']);
    for (const actor of [head, people.lead])
      expect(await course.error('executeUnpublished', actor, START)).toEqual(['FORBIDDEN']);
    const version = await course.version();
    const answers = await Promise.all(
      [govOffice, both].map((actor) => course.bringOn(version, 'executeUnpublished', actor, START)),
    );
    expect(answers.filter((answer) => codesOf(answer)?.includes('CONFLICT'))).toHaveLength(1);
  });
});
