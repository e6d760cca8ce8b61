import { describe, expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { buildPlayback, type PlaybackWish } from '#test/kernel/build-transcript.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const database = await testDatabase({ now: '2026-11-20T08:00:00Z' });
const people = await buildPeople(database);
const meeting = await buildMeeting(database, people, { stage: 'ENDED' });

let parts = 0;
const recorded = (wish: PlaybackWish = {}) =>
  buildPlayback(database, people, meeting, { state: 'PREPARING', part: ++parts, ...wish });

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
