import { describe, expect, it } from 'vitest';
import { refuseMove } from '#server/law/event/event-move.ts';
import { refuseEventPlan, refuseSeats } from '#server/law/event/event-plan.ts';
import { type EventFacts, eventStage, refuseEventAction, rolesFor } from '#server/law/event/event-stage.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { refuseEventHearing } from '#server/law/event/event-hearing.ts';
import {
  EVENT_KIND_HINTS,
  EVENT_KIND_LABELS,
  EVENT_KIND_NAMES,
  EVENT_KIND_WORDS,
  EVENT_KINDS,
  EventKind,
} from '#server/law/event/kinds.ts';
import {
  EVENT_NOTICE_LABELS,
  EVENT_PAPER_LABELS,
  EVENT_TIDING_LABELS,
  REGISTRATION_STATE_LABELS,
} from '#server/law/event/event-words.ts';
import { refusePress } from '#server/law/press/press-conference.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { Role } from '#server/law/people/role.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const at = (text: string) => new Date(`${text}+08:00`);
const NOW = at('2026-11-20T10:00');

const FACTS: EventFacts = {
  review: 'APPROVED',
  publishedAt: NOW,
  cancelledAt: null,
  reportPublishedAt: null,
  archivedAt: null,
  openSignUp: true,
  signUpOpensAt: at('2026-11-23T09:00'),
  signUpClosesAt: at('2026-12-11T18:00'),
  startsAt: at('2026-12-16T14:30'),
  endsAt: at('2026-12-16T16:30'),
};

describe('活动环节：报名开始、截止、举行、结束由时刻推出', () => {
  it.each([
    ['公告以后、报名以前', {}, '2026-11-23T08:59:59.999', 'PUBLISHED'],
    ['报名开始的一刻', {}, '2026-11-23T09:00', 'SIGNUP_OPEN'],
    ['截止前一毫秒', {}, '2026-12-11T17:59:59.999', 'SIGNUP_OPEN'],
    ['截止的一刻', {}, '2026-12-11T18:00', 'SIGNUP_CLOSED'],
    ['开始的一刻', {}, '2026-12-16T14:30', 'ONGOING'],
    ['结束的一刻', {}, '2026-12-16T16:30', 'FINISHED'],
    ['不用报名的，到开始都是已公告', { openSignUp: false }, '2026-12-01T09:00', 'PUBLISHED'],
    ['公布情况以后', { reportPublishedAt: NOW }, '2026-12-20T09:00', 'REPORT_PUBLISHED'],
    ['归档以后', { reportPublishedAt: NOW, archivedAt: NOW }, '2026-12-20T09:00', 'ARCHIVED'],
    ['取消的，过了时间还是取消', { cancelledAt: NOW }, '2026-12-20T09:00', 'CANCELLED'],
    ['没有公告的，过了时间还是拟稿', { publishedAt: null, review: 'DRAFT' }, '2026-12-20T09:00', 'DRAFT'],
    ['送审', { publishedAt: null, review: 'IN_REVIEW' }, '2026-11-21T09:00', 'IN_REVIEW'],
    ['审查通过', { publishedAt: null }, '2026-11-21T09:00', 'APPROVED'],
  ] as const)('%s', (_, change, now, stage) => {
    expect(eventStage({ ...FACTS, ...change }, at(now))).toBe(stage);
  });

  it.each([
    ['publish', 'APPROVED', []],
    ['publish', 'DRAFT', ['WRONG_STAGE']],
    ['postpone', 'SIGNUP_CLOSED', []],
    ['postpone', 'ONGOING', ['WRONG_STAGE']],
    ['cancel', 'FINISHED', ['WRONG_STAGE']],
    ['saveReport', 'FINISHED', []],
    ['publishReport', 'CANCELLED', ['WRONG_STAGE']],
  ] as const)('%s 在 %s', (action, stage, expected) => {
    expect(codes(refuseEventAction(action, stage as never))).toEqual(expected);
  });

  it('融媒体中心只办新闻发布会', () => {
    expect(rolesFor('save', EventKind.OPEN_DAY)).not.toContain(Role.MEDIA_STAFF);
    expect(rolesFor('save', EventKind.PRESS_CONFERENCE)).toContain(Role.MEDIA_STAFF);
    expect(rolesFor('save', null)).toContain(Role.MEDIA_STAFF);
  });
});

describe('第十四条 座谈会、实地走访听取公众意见', () => {
  it.each(EVENT_KIND_NAMES)('%s：听取意见的，只在起草、公众参与、修改完善时，由承办的单位举行', (kind) => {
    const hears = EVENT_KINDS[kind].hears !== null;
    for (const phase of Object.values(DecisionPhase)) {
      const late = hears && !['DRAFTING', 'CONSULTING', 'REVISING'].includes(phase);
      expect(codes(refuseEventHearing(kind, { phase, ours: true }))).toEqual(
        late ? ['ACTIVITY_WRONG_PHASE'] : [],
      );
    }
    const others = refuseEventHearing(kind, { phase: DecisionPhase.DRAFTING, ours: false });
    expect(codes(others)).toEqual(hears ? ['DECISION_OF_OTHERS'] : []);
  });

  it('每个类别都有名称、说明和地址里的词，词不重复', () => {
    for (const kind of EVENT_KIND_NAMES) {
      expect(EVENT_KIND_HINTS[kind]).not.toBe('');
      expect(EVENT_KINDS[kind].word).toMatch(/^[a-z]+$/);
    }
    expect(new Set(Object.values(EVENT_KIND_WORDS)).size).toBe(EVENT_KIND_NAMES.length);
  });
});

const SEATS = { category: null, seats: 20, waitlist: 10 };
const SLOT = { startsAt: FACTS.startsAt, endsAt: FACTS.endsAt, groups: [SEATS] };
const PLAN = {
  kind: EventKind.OPEN_DAY,
  title: '走进政务大厅，看一件事怎么办成',
  purpose: '参观窗口，体验“一件事”流程，座谈答疑。',
  programme: '',
  audience: '全县居民',
  place: '县政务服务中心一楼',
  contact: '0000-5550110',
  openSignUp: true,
  signUpOpensAt: FACTS.signUpOpensAt,
  signUpClosesAt: FACTS.signUpClosesAt,
  partyMax: 5,
  moderator: '',
  speakers: [],
  slots: [SLOT],
};
const DEPUTIES = { category: RepresentativeCategory.PEOPLES_CONGRESS_DEPUTY, seats: 3, waitlist: 0 };

describe('活动方案：一次说明全部问题', () => {
  it.each([
    ['完整的', {}, []],
    ['没有名称、地点', { title: ' ', place: '' }, ['EVENT_TEXT_REQUIRED', 'EVENT_TEXT_REQUIRED']],
    ['活动安排过长', { programme: '长'.repeat(4001) }, ['EVENT_TEXT_LONG']],
    ['没有场次', { slots: [], openSignUp: false }, ['EVENT_SLOTS_REQUIRED']],
    ['倒着写的时间', { slots: [{ ...SLOT, endsAt: SLOT.startsAt }] }, ['EVENT_TIME_INVALID']],
    [
      '已经过去的时间',
      { slots: [{ ...SLOT, startsAt: at('2026-11-20T08:00'), endsAt: NOW }], openSignUp: false },
      ['EVENT_TIME_PAST'],
    ],
    ['两场重叠', { slots: [SLOT, SLOT] }, ['EVENT_SLOTS_OVERLAP']],
    ['先截止后开始', { signUpClosesAt: at('2026-11-23T09:00') }, ['SIGN_UP_WINDOW_INVALID']],
    ['开始以后才截止', { signUpClosesAt: at('2026-12-16T14:31') }, ['SIGN_UP_WINDOW_INVALID']],
    ['开始的一刻截止', { signUpClosesAt: at('2026-12-16T14:30') }, []],
    ['只有邀请名额却可以报名', { slots: [{ ...SLOT, groups: [DEPUTIES] }] }, ['OPEN_SEATS_REQUIRED']],
    ['一次报零人', { partyMax: 0 }, ['PARTY_MAX_INVALID']],
    ['同类名额写两次', { slots: [{ ...SLOT, groups: [SEATS, SEATS] }] }, ['SEAT_GROUP_TWICE']],
    [
      '新闻发布会没有主持人和发布人',
      { kind: EventKind.PRESS_CONFERENCE },
      ['MODERATOR_REQUIRED', 'SPEAKER_REQUIRED'],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(refuseEventPlan({ ...PLAN, ...change }, NOW))).toEqual(expected);
  });

  it.each([[-1], [0.5], [10_001]])('名额%d', (seats) => {
    expect(codes(refuseSeats([{ ...SEATS, seats }], 'groups'))).toEqual(['SEATS_INVALID']);
  });

  it('发布人写明职务，姓名可以不写', () => {
    const speakers = [
      { name: '', post: '县民政局局长' },
      { name: '某某', post: '' },
    ];
    expect(codes(refusePress({ moderator: '县政府新闻办主任', speakers }))).toEqual([
      'SPEAKER_POST_REQUIRED',
    ]);
    const many = Array.from({ length: 21 }, () => ({ name: '', post: '局长' }));
    expect(codes(refusePress({ moderator: '主任', speakers: many }))).toEqual(['TOO_MANY_SPEAKERS']);
  });
});

describe('延期：改到将来的另一个时间', () => {
  const before = {
    place: '一楼大厅',
    roomId: null,
    signUpClosesAt: FACTS.signUpClosesAt,
    slots: [{ startsAt: FACTS.startsAt, endsAt: FACTS.endsAt }],
  };
  const moved = { ...before, slots: [{ startsAt: at('2026-12-18T14:30'), endsAt: at('2026-12-18T16:30') }] };
  it.each([
    ['改到两天以后', moved, []],
    ['只换地点', { ...before, place: '二楼大厅' }, []],
    ['什么也没有改', before, ['POSTPONED_TO_SAME_TIME']],
    ['没有地点', { ...moved, place: '' }, ['EVENT_TEXT_REQUIRED']],
    [
      '改到过去',
      { ...before, slots: [{ startsAt: at('2026-11-19T09:00'), endsAt: NOW }], signUpClosesAt: null },
      ['EVENT_TIME_INVALID', 'EVENT_TIME_PAST'],
    ],
    ['截止在开始以后', { ...moved, signUpClosesAt: at('2026-12-18T14:31') }, ['SIGN_UP_WINDOW_INVALID']],
  ])('%s', (_, after, expected) => {
    expect(codes(refuseMove(before, after, NOW))).toEqual(expected);
  });
});

it('每个用语都有名称', () => {
  const labels = [
    EVENT_KIND_LABELS,
    EVENT_PAPER_LABELS,
    EVENT_NOTICE_LABELS,
    EVENT_TIDING_LABELS,
    REGISTRATION_STATE_LABELS,
  ];
  expect(labels.flatMap((one) => Object.values(one)).filter((word) => word === '')).toEqual([]);
});
