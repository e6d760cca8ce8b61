import { describe, expect, it } from 'vitest';
import {
  RECORDING_STATE_LABELS,
  RECORDING_TRANSITIONS,
  type RecordingAction,
  RecordingState,
  refuseRecordingTransition,
} from '#server/law/playback/recording-stage.ts';
import {
  RECORDING_FILE_ROLE_LABELS,
  RECORDING_FILE_STATE_LABELS,
} from '#server/law/playback/recording-words.ts';
import { Role } from '#server/law/people/role.ts';

const ALLOWED: Readonly<Record<RecordingState, readonly RecordingAction[]>> = {
  [RecordingState.PREPARING]: ['save', 'submitReview'],
  [RecordingState.IN_REVIEW]: ['save', 'passReview', 'returnReview'],
  [RecordingState.APPROVED]: ['save', 'returnReview', 'publish'],
  [RecordingState.PUBLISHED]: ['withdraw'],
  [RecordingState.WITHDRAWN]: [],
};
const EVENTS = RECORDING_TRANSITIONS.map(({ event }) => event);

describe('R-69、R-74 录像经他人审查后才能公布，公布后只能撤下', () => {
  it.each(Object.values(RecordingState))('%s', (state) => {
    const allowed = EVENTS.filter((event) => refuseRecordingTransition(event, state).length === 0);
    expect(allowed).toEqual(EVENTS.filter((event) => ALLOWED[state].includes(event)));
  });

  it('修改以后回到整理中，先前的审查作废', () => {
    expect(RECORDING_TRANSITIONS.find(({ event }) => event === 'save')?.to).toBe(RecordingState.PREPARING);
  });

  it('审查归保密审查员，公布归融媒体中心', () => {
    const rolesOf = (event: RecordingAction) =>
      RECORDING_TRANSITIONS.find((row) => row.event === event)?.roles;
    expect(rolesOf('passReview')).toEqual([Role.SECRECY_REVIEWER]);
    expect(rolesOf('publish')).toEqual([Role.MEDIA_STAFF]);
  });

  it('每个用语都有名称', () => {
    const labels = [RECORDING_STATE_LABELS, RECORDING_FILE_ROLE_LABELS, RECORDING_FILE_STATE_LABELS];
    for (const words of labels)
      for (const word of Object.values(words)) expect(word).toMatch(/\p{Script=Han}/u);
  });
});
