import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, auditTrail, codesOf } from '#test/kernel/ask.ts';
import { openWordsRoom } from './words-room.ts';

const { database, people, meeting, recorded, words } = await openWordsRoom();
const ANSWER =
  '__typename ... on Transcript { cues { id text speaker } } ... on Refusal { findings { code } }';

interface Answer {
  __typename: string;
  cues?: { id: string; text: string; speaker: string | null }[];
  findings?: { code: string }[];
}

const send = async (actor: Actor | null, call: string, types: string, variables: Record<string, unknown>) => {
  const answer = await ask(database, actor, {
    query: `mutation(${types}) { done: ${call} { ${ANSWER} } }`,
    variables,
  });
  return { codes: codesOf(answer), done: answer.data?.done as unknown as Answer };
};
const correct = (actor: Actor | null, recordingId: string, cueId: string, input: object) =>
  send(
    actor,
    'correctCue(recordingId: $recordingId, cueId: $cueId, input: $input)',
    '$recordingId: ID!, $cueId: ID!, $input: CueCorrectionInput!',
    { recordingId, cueId, input },
  );
const agree = (actor: Actor | null, id: string) =>
  send(actor, 'confirmCueCorrection(id: $id)', '$id: ID!', { id });
const decline = (actor: Actor | null, id: string, reason: string) =>
  send(actor, 'declineCueCorrection(id: $id, reason: $reason)', '$id: ID!, $reason: Text!', { id, reason });

const READ = `query($no: String!, $part: Int!) { playback(no: $no, part: $part) { text { cues { id text speaker }
  corrections { cueId textBefore textAfter speakerBefore reason } } } }`;
const publicly = async (part: number, actor: Actor | null = null) => {
  const { data } = await ask(database, actor, { query: READ, variables: { no: meeting.no, part } });
  return (data as never as { playback: { text: { cues: Answer['cues']; corrections: object[] } } }).playback
    .text;
};
const firstCue = async (recordingId: string) => {
  const { data } = await words(people.media, recordingId);
  const { cues } = data?.words as unknown as { cues: { id: string; text: string; speaker: string }[] };
  const [cue] = cues;
  if (!cue) throw new Error('no line');
  return cue;
};
const waitingId = async (recordingId: string) => {
  const [row] = await database.sql<{ id: string }>(
    'select id from cue_correction where recording_id = $1 order by at desc limit 1',
    [recordingId],
  );
  return row?.id ?? '';
};
const RIGHT = {
  text: '现在开会，先传达学习国务院有关会议精神。',
  speaker: '县长',
  reason: '听写有误，以录像为准',
};

describe('更正已经公布的文字记录', () => {
  it('提出以后公众看到的还是原文；另一人同意，才改，原文和原因公众看得到，也检索得到新的', async () => {
    const { id, part } = await recorded({ state: 'PUBLISHED' });
    const cue = await firstCue(id);
    expect((await correct(people.media, id, cue.id, RIGHT)).done.__typename).toBe('Transcript');
    expect((await publicly(part)).cues?.[0]?.text).toBe(cue.text);
    expect((await publicly(part)).corrections).toEqual([]);
    expect((await publicly(part, people.media)).corrections).toEqual([]);
    const again = await correct(people.media, id, cue.id, RIGHT);
    expect(again.done.findings).toEqual([{ code: 'CORRECTION_WAITING' }]);
    const correction = await waitingId(id);
    expect((await agree(people.media, correction)).codes).toEqual(['FORBIDDEN']);
    expect((await agree(people.secrecy, correction)).done.cues?.[0]?.text).toBe(RIGHT.text);
    const after = await publicly(part);
    expect(after.cues?.[0]?.text).toBe(RIGHT.text);
    expect(after.corrections).toMatchObject([
      { cueId: cue.id, textBefore: cue.text, textAfter: RIGHT.text, reason: RIGHT.reason },
    ]);
    const found = await ask(database, null, {
      query: '{ transcriptSearch(q: "学习国务院") { nodes { found } } }',
    });
    expect(found.data?.transcriptSearch).toMatchObject({ nodes: [{ found: '学习国务院' }] });
    expect((await agree(people.secrecy, correction)).done.findings).toEqual([{ code: 'CORRECTION_DECIDED' }]);
    expect((await auditTrail(database)).map(([action]) => action)).toContain(
      'transcript.correctionConfirmed',
    );
  });

  it('不同意的要说明原因，文字不变；公众看不到提出过', async () => {
    const { id, part } = await recorded({ state: 'PUBLISHED' });
    const cue = await firstCue(id);
    await correct(people.media, id, cue.id, RIGHT);
    const correction = await waitingId(id);
    expect((await decline(people.secrecy, correction, ' ')).done.findings).toEqual([
      { code: 'DECLINE_REASON_REQUIRED' },
    ]);
    expect((await decline(people.secrecy, correction, '录像里说的就是原文')).done.__typename).toBe(
      'Transcript',
    );
    expect(await publicly(part)).toMatchObject({ corrections: [], cues: [{ text: cue.text }, {}, {}, {}] });
    expect((await correct(people.media, id, cue.id, RIGHT)).done.__typename).toBe('Transcript');
  });

  it('没有公布的直接修改；别的岗位、别的录像的句子、不存在的，都不行', async () => {
    const draft = await recorded();
    const { id } = await recorded({ state: 'PUBLISHED' });
    const cue = await firstCue(draft.id);
    expect((await correct(people.media, draft.id, cue.id, RIGHT)).done.findings).toEqual([
      { code: 'CORRECTION_OF_UNPUBLISHED' },
    ]);
    expect((await correct(people.media, id, cue.id, RIGHT)).codes).toEqual(['NOT_FOUND']);
    expect((await correct(people.media, id, crypto.randomUUID(), RIGHT)).codes).toEqual(['NOT_FOUND']);
    expect((await correct(people.govOffice, id, cue.id, RIGHT)).codes).toEqual(['FORBIDDEN']);
    expect((await correct(null, id, cue.id, RIGHT)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await agree(people.secrecy, crypto.randomUUID())).codes).toEqual(['NOT_FOUND']);
  });

  it('数据库里也改不了：没有同意的更正，句子不变；更正一经审查不再变', async () => {
    const { id } = await recorded({ state: 'PUBLISHED' });
    const cue = await firstCue(id);
    await correct(people.media, id, cue.id, RIGHT);
    const change = (text: string) =>
      database.sql('update transcript_cue set text = $2 where id = $1', [cue.id, text]);
    await expect(change(RIGHT.text)).rejects.toThrow(/not changed/);
    await agree(people.secrecy, await waitingId(id));
    await expect(change('别的')).rejects.toThrow(/not changed/);
    await expect(
      database.sql(`update cue_correction set reason = '别的' where recording_id = $1`, [id]),
    ).rejects.toThrow(/never changed/);
    await expect(database.sql('delete from transcript_cue where id = $1', [cue.id])).rejects.toThrow();
  });
});
