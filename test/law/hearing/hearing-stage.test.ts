import { describe, expect, it } from 'vitest';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import {
  HEARING_STAGE_LABELS,
  HEARING_TRANSITIONS,
  HearingStage,
  refuseHearingTransition,
} from '#server/law/hearing/hearing-stage.ts';
import { Role } from '#server/law/people/role.ts';
import { transitionAt } from '#server/law/transition.ts';

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);
const S = HearingStage;
const M = SelectionMode;
const ANNOUNCED = [S.NOTICE_PUBLISHED, S.SELECTING, S.LIST_PUBLISHED, S.MATERIALS_DELIVERED];

describe('听证会：公告、遴选、名单、材料、举行、签字、报告', () => {
  it.each([
    ['save', [S.PLANNED]],
    ['submitReview', [S.PLANNED, S.RECORD_SIGNED]],
    ['passReview', [S.PLANNED, S.RECORD_SIGNED]],
    ['returnReview', [S.PLANNED, S.RECORD_SIGNED]],
    ['publishNotice', [S.PLANNED]],
    ['signUp', ANNOUNCED],
    ['recordSignUp', ANNOUNCED],
    ['nominate', [S.NOTICE_PUBLISHED, S.SELECTING]],
    ['beginSelection', [S.NOTICE_PUBLISHED]],
    ['draw', [S.SELECTING]],
    ['replace', [S.NOTICE_PUBLISHED, S.SELECTING, S.LIST_PUBLISHED]],
    ['publishList', [S.SELECTING]],
    ['sendMaterials', [S.LIST_PUBLISHED]],
    ['recordDelivery', [S.LIST_PUBLISHED]],
    ['finishDelivery', [S.LIST_PUBLISHED]],
    ['hold', [S.MATERIALS_DELIVERED]],
    ['saveRecord', [S.HELD]],
    ['recordSignature', [S.HELD]],
    ['signRecord', [S.HELD]],
    ['publishRecord', [S.RECORD_SIGNED]],
    ['saveReport', [S.RECORD_SIGNED]],
    ['publishReport', [S.RECORD_SIGNED]],
    ['postpone', ANNOUNCED],
    ['cancel', [S.PLANNED, ...ANNOUNCED]],
  ] as const)('%s只在%o办理', (event, allowed) => {
    const passing = Object.values(S).filter(
      (stage) => refuseHearingTransition(event, stage, M.DRAW).length === 0,
    );
    expect(passing).toEqual(allowed);
  });

  it('一步一步走到公布报告', () => {
    const steps = [
      'publishNotice',
      'beginSelection',
      'publishList',
      'finishDelivery',
      'hold',
      'signRecord',
      'publishReport',
    ] as const;
    let stage: HearingStage = S.PLANNED;
    const passed = steps.map((event) => {
      stage = transitionAt(HEARING_TRANSITIONS, event, stage)?.to ?? stage;
      return stage;
    });
    expect(passed).toEqual(Object.values(S).slice(1, -1));
  });

  it.each([
    [M.NONE, 'publishList', []],
    [M.DRAW, 'publishList', ['HEARING_SELECTION_REQUIRED']],
    [M.NOMINATION, 'publishList', ['HEARING_SELECTION_REQUIRED']],
    [M.NONE, 'beginSelection', ['HEARING_SELECTION_UNNEEDED']],
    [M.DRAW, 'beginSelection', []],
  ] as const)('公告之后，产生方式%s，%s', (mode, event, found) => {
    expect(codes(refuseHearingTransition(event, S.NOTICE_PUBLISHED, mode))).toEqual(found);
  });

  it('举行之前可以取消，取消之后什么也不能再办', () => {
    const events = [...new Set(HEARING_TRANSITIONS.map(({ event }) => event))];
    const open = events.filter((event) => refuseHearingTransition(event, S.CANCELLED, M.DRAW).length === 0);
    expect([events.length > 20, open]).toEqual([true, []]);
  });

  it('延期的回到公告，重新计算期限；举行之后不能延期', () => {
    const rows = HEARING_TRANSITIONS.filter(({ event }) => event === 'postpone');
    expect(rows.map(({ to }) => to)).toEqual([S.NOTICE_PUBLISHED]);
    expect(codes(refuseHearingTransition('postpone', S.HELD, M.DRAW))).toEqual(['WRONG_STAGE']);
  });

  it('拟稿的人不能自己审查通过，审查的人不能公布', () => {
    const rolesOf = (event: string) =>
      HEARING_TRANSITIONS.filter((row) => row.event === event).flatMap((row) => row.roles);
    expect(rolesOf('passReview')).toEqual([Role.SECRECY_REVIEWER]);
    for (const event of [
      'publishNotice',
      'publishList',
      'publishRecord',
      'publishReport',
      'postpone',
      'cancel',
      'signRecord',
    ])
      expect(rolesOf(event)).toEqual([Role.UNIT_LEAD]);
  });

  it('每个环节都走得到，每个环节都有名称', () => {
    const reached = new Set([S.PLANNED, ...HEARING_TRANSITIONS.flatMap(({ to }) => to ?? [])]);
    expect([...reached].toSorted()).toEqual(Object.values(S).toSorted());
    expect(Object.keys(HEARING_STAGE_LABELS).toSorted()).toEqual(Object.values(S).toSorted());
  });
});
