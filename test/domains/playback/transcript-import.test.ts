import { describe, expect, it } from 'vitest';
import { auditTrail, codesOf } from '#test/kernel/ask.ts';
import { codes, done, openWordsRoom, vtt } from './words-room.ts';

const { database, people, recorded, words, bring } = await openWordsRoom();

describe('导入字幕', () => {
  it('替换全部文字记录，导入即由导入的人负责，送审的录像审查作废，留下记录', async () => {
    const { id } = await recorded({ lines: null, state: 'IN_REVIEW' });
    const first = done(await bring(id, 0, vtt('<v 县长>现在开会。', '县民政局：下面汇报。')));
    expect(first).toMatchObject({ version: 1, origin: 'IMPORTED', confirmed: true });
    expect(first.cues.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['县长', '现在开会。'],
      ['县民政局', '下面汇报。'],
    ]);
    const second = done(await bring(id, 1, vtt('散会。')));
    expect([second.version, second.cues.map(({ text }) => text)]).toEqual([2, ['散会。']]);
    expect(await database.sql('select state from recording where id = $1', [id])).toEqual([
      { state: 'PREPARING' },
    ]);
    expect(
      (await auditTrail(database)).filter((one) => JSON.stringify(one).includes('transcript.imported')),
    ).toHaveLength(2);
  });

  it('有错的不能导入，什么都不变；只有提示的，写明理由可以导入', async () => {
    const { id } = await recorded();
    const wrong = done(
      await bring(id, 1, vtt('好的', '字'.repeat(201)).replace('00:00:00.000', '-00:00:01.000')),
    );
    expect(codes(wrong)).toEqual(['CUE_NEGATIVE', 'CUE_TOO_LONG']);
    const empty = `${vtt('好的')}\n00:00:05.000 --> 00:00:06.000\n<i></i>\n`;
    expect(codes(done(await bring(id, 1, empty)))).toEqual(['CUE_EMPTY']);
    expect((await words(people.media, id)).data?.words).toMatchObject({ version: 1 });
    const reason = { code: 'CUE_EMPTY', reason: '空行，不需要' };
    expect(done(await bring(id, 1, empty, { acknowledged: [reason] })).cues).toHaveLength(1);
  });

  it('R-68 按原始录像计时的，依法不公开的时段内的不导入，其余换算', async () => {
    const { id } = await recorded({ lines: null, cuts: [{ startsMs: 1000, endsMs: 2000 }] });
    const text = vtt('公开的', '涉密的话', '后来的');
    const told = done(await bring(id, 0, text, { timeline: 'ORIGINAL' }));
    expect(codes(told)).toEqual(['CUE_IN_CUT']);
    const reason = { code: 'CUE_IN_CUT', reason: '不公开议题' };
    const taken = done(await bring(id, 0, text, { timeline: 'ORIGINAL', acknowledged: [reason] }));
    expect(taken.cues.map((one) => [one.startsMs, one.text])).toEqual([
      [0, '公开的'],
      [1000, '后来的'],
    ]);
  });

  it('他人先改了的，不覆盖；公布以后谁也改不了', async () => {
    const { id } = await recorded();
    expect(codesOf(await bring(id, 0, vtt('旧的')))).toEqual(['CONFLICT']);
    const published = await recorded({ state: 'PUBLISHED' });
    expect(codes(done(await bring(published.id, 1, vtt('改掉'))))).toEqual(['TRANSCRIPT_PUBLISHED']);
    await expect(
      database.sql(`update transcript_cue set text = '改掉' where recording_id = $1`, [published.id]),
    ).rejects.toThrow(/not changed/);
  });

  it.each([
    ['没有登录', null, 'UNAUTHENTICATED'],
    ['承办单位', people.clerk, 'FORBIDDEN'],
    ['县政府办', people.govOffice, 'FORBIDDEN'],
    ['保密审查员', people.secrecy, 'FORBIDDEN'],
  ])('%s不能改', async (_, actor, code) => {
    const { id } = await recorded();
    expect(codesOf(await bring(id, 1, vtt('改掉'), { actor }))).toEqual([code]);
  });
});
