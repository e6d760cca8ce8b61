import { describe, expect, it } from 'vitest';
import { auditTrail, ask, codesOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { buildPlayback, type PlaybackWish } from '#test/kernel/build-transcript.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import type { Actor } from '#server/kernel/authority.ts';

const database = await testDatabase({ now: '2026-11-20T08:00:00Z' });
const people = await buildPeople(database);
const meeting = await buildMeeting(database, people, { stage: 'ENDED' });

const WORDS = `recordingId version origin confirmed cues { id startsMs endsMs speaker speakerRole text } speech { state reason }
  viewerCan { edit { allowed } confirm { allowed } recognise { allowed findings { code } } markMoment { allowed } }`;
const ANSWER = `__typename ... on Transcript { ${WORDS} } ... on Refusal { findings { code severity fields message } }`;

interface Answer {
  version: number;
  origin: string;
  confirmed: boolean;
  cues: { id: string; startsMs: number; endsMs: number; speaker: string | null; text: string }[];
  findings?: { code: string; severity: string; fields: string[]; message: string }[];
}

let parts = 0;
const recorded = (wish: PlaybackWish = {}) =>
  buildPlayback(database, people, meeting, { state: 'PREPARING', part: ++parts, ...wish });

const words = async (actor: Actor | null, recordingId: string) =>
  ask(database, actor, {
    query: `query($id: ID!) { words: transcript(recordingId: $id) { ${WORDS} } }`,
    variables: { id: recordingId },
  });

const send = (actor: Actor | null, name: string, types: string, variables: Record<string, unknown>) =>
  ask(database, actor, {
    query: `mutation(${types}) { done: ${name}(${Object.keys(variables)
      .map((one) => `${one}: $${one}`)
      .join(', ')}) { ${ANSWER} } }`,
    variables,
  });

const IMPORT =
  '$recordingId: ID!, $version: Int!, $input: CaptionsInput!, $acknowledged: [AcknowledgementInput!]!';
const vtt = (...lines: readonly string[]) =>
  `WEBVTT\n\n${lines.map((text, index) => `00:00:0${index}.000 --> 00:00:0${index + 1}.000\n${text}\n`).join('\n')}`;
const bring = async (
  recordingId: string,
  version: number,
  text: string,
  { actor = people.media as Actor | null, acknowledged = [] as unknown[], timeline = 'PUBLISHED' } = {},
) =>
  send(actor, 'importTranscript', IMPORT, {
    recordingId,
    version,
    input: { text: [text], fileName: '会议.vtt', timeline },
    acknowledged,
  });

const done = (answer: { data?: Record<string, unknown> | null; errors?: unknown }) => {
  expect(answer.errors).toBeUndefined();
  return answer.data?.done as Answer;
};
const codes = (answer: Answer) => (answer.findings ?? []).map(({ code }) => code);

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
    const published = await buildPlayback(database, people, meeting, { part: ++parts });
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

describe('编辑文字记录：只送改动', () => {
  const SAVE = '$recordingId: ID!, $version: Int!, $changes: TranscriptChangesInput!';
  const save = (recordingId: string, version: number, changes: unknown) =>
    send(people.media, 'saveTranscript', SAVE, { recordingId, version, changes });
  const cuesOf = async (id: string) =>
    ((await words(people.media, id)).data?.words as unknown as Answer).cues;
  const input = ({ id, startsMs, endsMs, speaker, text }: Answer['cues'][number]) => ({
    id,
    startsMs,
    endsMs,
    speaker,
    speakerRole: null,
    text,
  });

  it('改一句、加一句、删一句，别的不动；分开、合并都是这样', async () => {
    const { id } = await recorded();
    const [first, second, third, fourth] = await cuesOf(id);
    if (!first || !second || !third || !fourth) throw new Error('four lines');
    const changed = done(
      await save(id, 1, {
        cues: [
          { ...input(second), endsMs: 12_000, text: '下面汇报' },
          { startsMs: 12_000, endsMs: 16_000, speaker: '县民政局', text: '规划的编制情况。' },
        ],
        removedIds: [fourth.id],
      }),
    );
    expect(changed.version).toBe(2);
    expect(changed.cues.map(({ startsMs, text }) => [startsMs, text])).toEqual([
      [0, first.text],
      [8000, '下面汇报'],
      [12_000, '规划的编制情况。'],
      [16_000, third.text],
    ]);
    expect(changed.cues[0]?.id).toBe(first.id);
  });

  it('改后重叠的整体不保存，说明是第几句', async () => {
    const { id } = await recorded();
    const [first] = await cuesOf(id);
    if (!first) throw new Error('a line');
    const told = done(await save(id, 1, { cues: [{ ...input(first), endsMs: 9000 }], removedIds: [] }));
    expect(told.findings?.map(({ code, fields }) => [code, ...fields])).toEqual([
      ['CUE_OVERLAP', 'cues.1.startsMs'],
    ]);
    expect((await cuesOf(id))[0]?.endsMs).toBe(8000);
  });

  it('别的录像的句子找不到；两人同时保存，一人成功', async () => {
    const [{ id }, other] = [await recorded(), await recorded()];
    const [strange] = await cuesOf(other.id);
    if (!strange) throw new Error('a line');
    expect(codesOf(await save(id, 1, { cues: [input(strange)], removedIds: [] }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await save(id, 1, { cues: [], removedIds: [strange.id] }))).toEqual(['NOT_FOUND']);
    const [first] = await cuesOf(id);
    const change = { cues: [{ ...input(first ?? strange), text: '改过' }], removedIds: [] };
    const tries = await Promise.all([save(id, 1, change), save(id, 1, change)]);
    expect(tries.flatMap((one) => codesOf(one) ?? [])).toEqual(['CONFLICT']);
  });
});

describe('确认文字记录', () => {
  const CONFIRM = '$recordingId: ID!, $version: Int!';
  it('机器识别的，经人工确认才算校对过；确认过的、没有的不能再确认', async () => {
    const { id } = await recorded({ unchecked: true });
    const confirmed = done(
      await send(people.media, 'confirmTranscript', CONFIRM, { recordingId: id, version: 1 }),
    );
    expect(confirmed).toMatchObject({ origin: 'RECOGNISED', confirmed: true, version: 2 });
    const again = done(
      await send(people.media, 'confirmTranscript', CONFIRM, { recordingId: id, version: 2 }),
    );
    expect(codes(again)).toEqual(['TRANSCRIPT_CONFIRMED']);
    const none = await recorded({ lines: null });
    const nothing = done(
      await send(people.media, 'confirmTranscript', CONFIRM, { recordingId: none.id, version: 0 }),
    );
    expect(codes(nothing)).toEqual(['TRANSCRIPT_EMPTY']);
  });
});

describe('谁看得到', () => {
  it('没有公布的，公众、承办单位看不到；送审的，保密审查员看得到', async () => {
    const { id } = await recorded();
    expect(codesOf(await words(null, id))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await words(people.clerk, id))).toEqual(['FORBIDDEN']);
    expect((await words(people.secrecy, id)).data?.words).toBeNull();
    const sent = await recorded({ state: 'IN_REVIEW' });
    expect((await words(people.secrecy, sent.id)).data?.words).toMatchObject({ version: 1 });
    expect((await words(people.secrecy, sent.id)).data?.words).toMatchObject({
      viewerCan: { edit: { allowed: false } },
    });
  });
});

describe('会上讨论的时刻', () => {
  const MARK = '$recordingId: ID!, $input: ClauseMomentInput!';
  const mark = (actor: Actor | null, recordingId: string, input: unknown) =>
    ask(database, actor, {
      query: `mutation(${MARK}) { done: markClauseMoment(recordingId: $recordingId, input: $input) {
        ... on ClauseMoment { id startsMs meetingNo decisionNo round clauseNo } ... on Refusal { findings { code } } } }`,
      variables: { recordingId, input },
    });

  it('从条款、决策到那一刻，从那一刻回到条款；删去以后不再有', async () => {
    const of = await buildConsultation(database, people);
    const { id, part } = await buildPlayback(database, people, meeting, { part: ++parts });
    const [clauseNo = ''] = of.clauseNos;
    const input = { startsMs: 12_000, decisionNo: of.no, round: of.round, clauseNo };
    const made = (await mark(people.govOffice, id, input)).data?.done as unknown as { id: string };
    expect(made).toMatchObject({ startsMs: 12_000, meetingNo: meeting.no, clauseNo, round: of.round });
    const seen = async () =>
      (
        await ask(database, null, {
          query: `query($no: String!, $round: Int!, $clause: String!, $meeting: String!, $part: Int!) {
            consultation(no: $no, round: $round) { clause(no: $clause) { moments { startsMs part } } }
            decision(no: $no) { moments { startsMs clauseNo } }
            playback(no: $meeting, part: $part) { moments { startsMs decisionNo } } }`,
          variables: { no: of.no, round: of.round, clause: clauseNo, meeting: meeting.no, part },
        })
      ).data;
    expect(await seen()).toEqual({
      consultation: { clause: { moments: [{ startsMs: 12_000, part }] } },
      decision: { moments: [{ startsMs: 12_000, clauseNo }] },
      playback: { moments: [{ startsMs: 12_000, decisionNo: of.no }] },
    });
    const again = (await mark(people.media, id, { ...input, startsMs: 13_500 })).data?.done;
    expect(again).toEqual({ findings: [{ code: 'MOMENT_TWICE' }] });
    await ask(database, people.media, {
      query: `mutation($id: ID!) { unmarkClauseMoment(id: $id) { ... on Transcript { version } } }`,
      variables: { id: made.id },
    });
    expect(await seen()).toMatchObject({ playback: { moments: [] }, decision: { moments: [] } });
  });

  it.each([
    ['不在录像之内', { startsMs: 60_000 }, ['MOMENT_PAST_END']],
    ['时间为负', { startsMs: -1 }, ['MOMENT_PAST_END']],
  ])('%s，不能标', async (_, change, found) => {
    const of = await buildConsultation(database, people);
    const { id } = await recorded();
    const answer = (await mark(people.media, id, { ...change, decisionNo: of.no })).data?.done;
    expect(answer).toEqual({ findings: found.map((code) => ({ code })) });
  });

  it('没有公开的草案、没有的条款找不到；承办单位不能标；撤下的不能再标', async () => {
    const hidden = await buildConsultation(database, people, { state: 'DRAFT' });
    const { id } = await recorded();
    const at = { startsMs: 1000, decisionNo: hidden.no };
    const [clauseNo = ''] = hidden.clauseNos;
    expect(codesOf(await mark(people.media, id, { ...at, round: 1, clauseNo }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await mark(people.media, id, { ...at, decisionNo: '2026-999' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await mark(people.clerk, id, at))).toEqual(['FORBIDDEN']);
    expect(codesOf(await mark(null, id, at))).toEqual(['UNAUTHENTICATED']);
    const gone = await recorded({ state: 'WITHDRAWN' });
    expect((await mark(people.media, gone.id, at)).data?.done).toEqual({
      findings: [{ code: 'RECORDING_WITHDRAWN' }],
    });
  });
});
