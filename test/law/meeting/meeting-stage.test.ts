import { describe, expect, it } from 'vitest';
import {
  MEETING_STAGE_LABELS,
  MEETING_TRANSITIONS,
  MeetingStage,
  refuseMeetingTransition,
  stageAnnounced,
} from '#server/law/meeting/meeting-stage.ts';
import {
  AGENDA_RESULT_LABELS,
  AgendaResult,
  MEETING_NOTICE_LABELS,
  MEETING_PAPER_LABELS,
  MeetingNoticeKind,
  MeetingPaper,
  REVIEW_OUTCOME_LABELS,
  ReviewOutcome,
} from '#server/law/meeting/meeting-words.ts';
import { Role } from '#server/law/people/role.ts';
import {
  STREAM_STATE_LABELS,
  StreamState,
  VIDEO_KIND_LABELS,
  VIDEO_STATUS_LABELS,
  VideoKind,
  VideoStatus,
} from '#server/law/playback/stream-state.ts';
import { transitionAt } from '#server/law/transition.ts';

const S = MeetingStage;
const WITH_AGENDA = [S.AGENDA_SET, S.INVITING, S.READY];
const BEFORE = [S.PLANNED, ...WITH_AGENDA];

describe('会议：筹备、议程、邀请、就绪、召开、纪要、审查、公布、归档', () => {
  it.each([
    ['save', [S.PLANNED, S.AGENDA_SET]],
    ['setAgenda', BEFORE],
    ['withdrawItem', [...WITH_AGENDA, S.IN_SESSION]],
    ['submitReview', [...WITH_AGENDA, S.MINUTES_DRAFTED]],
    ['passReview', [...WITH_AGENDA, S.MINUTES_DRAFTED]],
    ['returnReview', [...WITH_AGENDA, S.MINUTES_DRAFTED, S.REVIEWED]],
    ['announce', WITH_AGENDA],
    ['ready', [S.AGENDA_SET, S.INVITING]],
    ['open', [S.READY]],
    ['startItem', [S.IN_SESSION]],
    ['endItem', [S.IN_SESSION]],
    ['correctResult', [S.IN_SESSION, S.ENDED, S.MINUTES_DRAFTED, S.REVIEWED]],
    ['close', [S.IN_SESSION]],
    ['postpone', WITH_AGENDA],
    ['cancel', BEFORE],
    ['saveMinutes', [S.ENDED, S.MINUTES_DRAFTED, S.REVIEWED]],
    ['publishMinutes', [S.REVIEWED]],
    ['archive', [S.PUBLISHED]],
    ['planStream', [...BEFORE, S.IN_SESSION]],
    ['approveStream', [...BEFORE, S.IN_SESSION]],
  ] as const)('%s只在%o办理', (event, allowed) => {
    const passing = Object.values(S).filter((stage) => refuseMeetingTransition(event, stage).length === 0);
    expect(passing).toEqual(allowed);
  });

  it('一步一步走到归档', () => {
    const steps = [
      'setAgenda',
      'announce',
      'ready',
      'open',
      'close',
      'saveMinutes',
      'passReview',
      'publishMinutes',
      'archive',
    ] as const;
    let stage: MeetingStage = S.PLANNED;
    const passed = steps.map((event) => {
      stage = transitionAt(MEETING_TRANSITIONS, event, stage)?.to ?? stage;
      return stage;
    });
    expect(passed).toEqual([
      S.AGENDA_SET,
      S.AGENDA_SET,
      S.READY,
      S.IN_SESSION,
      S.ENDED,
      S.MINUTES_DRAFTED,
      S.REVIEWED,
      S.PUBLISHED,
      S.ARCHIVED,
    ]);
  });

  it.each([
    [S.AGENDA_SET, true, S.INVITING],
    [S.AGENDA_SET, false, S.AGENDA_SET],
    [S.READY, true, S.INVITING],
    [S.READY, false, S.READY],
    [S.INVITING, false, S.INVITING],
  ])('预告以后：%s，还有应当邀请而没有邀请的（%s），到%s', (stage, uninvited, to) => {
    expect(stageAnnounced(stage, uninvited)).toBe(to);
  });

  it('起草的人不审查，审查的人不公布', () => {
    const roles = (event: string) =>
      MEETING_TRANSITIONS.filter((row) => row.event === event).flatMap((row) => row.roles);
    expect(new Set(roles('passReview'))).toEqual(new Set([Role.SECRECY_REVIEWER]));
    for (const event of ['announce', 'publishMinutes', 'cancel', 'postpone'])
      expect(roles(event)).toEqual([Role.GOV_LEADER, Role.UNIT_LEAD]);
    expect(roles('planStream')).toEqual([Role.MEDIA_STAFF]);
    expect(roles('approveStream')).not.toContain(Role.MEDIA_STAFF);
  });

  it('从任何环节都走不回公布以前', () => {
    const after: MeetingStage[] = [S.PUBLISHED, S.ARCHIVED, S.CANCELLED];
    const leaving = MEETING_TRANSITIONS.filter(
      (row) => row.to && row.from.some((stage) => after.includes(stage)),
    );
    expect(leaving.map(({ event }) => event)).toEqual(['archive']);
  });
});

it('各个用语都有名称', () => {
  const named: [Record<string, string>, Readonly<Record<string, string>>][] = [
    [S, MEETING_STAGE_LABELS],
    [AgendaResult, AGENDA_RESULT_LABELS],
    [MeetingNoticeKind, MEETING_NOTICE_LABELS],
    [MeetingPaper, MEETING_PAPER_LABELS],
    [ReviewOutcome, REVIEW_OUTCOME_LABELS],
    [StreamState, STREAM_STATE_LABELS],
    [VideoKind, VIDEO_KIND_LABELS],
    [VideoStatus, VIDEO_STATUS_LABELS],
  ];
  for (const [values, labels] of named) {
    expect(Object.keys(labels).toSorted()).toEqual(Object.values(values).toSorted());
    expect(Object.values(labels).every((label) => label.length > 0)).toBe(true);
  }
});
