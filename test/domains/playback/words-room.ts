import type { ExecutionResult } from 'graphql';
import { expect } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { buildPlayback, type PlaybackWish } from '#test/kernel/build-transcript.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';

const WORDS = `recordingId version origin confirmed cues { id startsMs endsMs speaker speakerRole text } speech { state reason }
  viewerCan(actions: [edit, confirm, recognise, markMoment]) { action allowed findings { code } }`;
const ANSWER = `__typename ... on Transcript { ${WORDS} } ... on Refusal { findings { code severity fields message } }`;

/** Fields of an answer; tests state what they expect. */
export interface Answer {
  version: number;
  origin: string;
  confirmed: boolean;
  cues: { id: string; startsMs: number; endsMs: number; speaker: string | null; text: string }[];
  speech: { state: string; reason: string | null } | null;
  findings?: { code: string; severity: string; fields: string[]; message: string }[];
}

const IMPORT =
  '$recordingId: ID!, $version: Int!, $input: CaptionsInput!, $acknowledged: [AcknowledgementInput!]!';

interface Way {
  actor?: Actor | null;
  acknowledged?: unknown[];
  timeline?: 'PUBLISHED' | 'ORIGINAL';
}

/** The desk of a recording's words, on 2026-11-20. */
export async function openWordsRoom() {
  const database = await testDatabase({ now: '2026-11-20T08:00:00Z' });
  const people = await buildPeople(database);
  const meeting = await buildMeeting(database, people, { stage: 'ENDED' });
  let parts = 0;
  const recorded = (wish: PlaybackWish = {}) =>
    buildPlayback(database, people, meeting, { state: 'PREPARING', part: ++parts, ...wish });
  const words = (actor: Actor | null, recordingId: string) =>
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
  const bring = (recordingId: string, version: number, text: string, way: Way = {}) => {
    const { actor = people.media, acknowledged = [], timeline = 'PUBLISHED' } = way;
    const input = { text: [text], fileName: '会议.vtt', timeline };
    return send(actor, 'importTranscript', IMPORT, { recordingId, version, input, acknowledged });
  };
  return { database, people, meeting, recorded, words, send, bring };
}

/** A file of captions, a second each. */
export const vtt = (...lines: readonly string[]) =>
  `WEBVTT\n\n${lines.map((text, index) => `00:00:0${index}.000 --> 00:00:0${index + 1}.000\n${text}\n`).join('\n')}`;

/** Answer of a mutation, which must have no errors. */
export const done = (answer: ExecutionResult<Record<string, unknown>>) => {
  expect(answer.errors).toBeUndefined();
  return answer.data?.done as Answer;
};

export const codes = (answer: Answer) => (answer.findings ?? []).map(({ code }) => code);
