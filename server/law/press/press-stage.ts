/**
 * 新闻发布会的过程: announced, live, held, its transcript published. States that follow from the time are never stored;
 * the order of work is ours.
 */
import { vocabulary } from '#server/law/vocabulary.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { Role } from '#server/law/people/role.ts';
import { StreamState } from '#server/law/playback/stream-state.ts';
import { refuseByTable, type Transition } from '#server/law/transition.ts';

const r72 = provision('R-72', 'DESIGN', '办理流程');

/** Stage of a press conference (新闻发布会环节). */
export const [PressStage, PRESS_STAGE_LABELS] = vocabulary({
  UNANNOUNCED: '未公告',
  ANNOUNCED: '已公告',
  LIVE: '直播中',
  HELD: '已举行',
  TRANSCRIBED: '已公布实录',
  CANCELLED: '已取消',
});
export type PressStage = keyof typeof PressStage;

/** Stored facts about a press conference, from which its stage follows (新闻发布会的情况). */
export interface PressFacts {
  publishedAt: Date | null;
  cancelledAt: Date | null;
  startsAt: Date;
  endsAt: Date;
  /** Start of the live text; its end is next. */
  startedAt: Date | null;
  stoppedAt: Date | null;
  transcriptPublishedAt: Date | null;
}

/** Stage of a press conference at an instant (新闻发布会环节): live text runs until it is stopped, however late it grows. */
export function pressStage(facts: PressFacts, now: Date): PressStage {
  if (facts.cancelledAt) return PressStage.CANCELLED;
  if (!facts.publishedAt) return PressStage.UNANNOUNCED;
  if (facts.transcriptPublishedAt) return PressStage.TRANSCRIBED;
  if (facts.startedAt) return facts.stoppedAt ? PressStage.HELD : PressStage.LIVE;
  return now >= facts.endsAt ? PressStage.HELD : PressStage.ANNOUNCED;
}

/** State of the live text at each stage (图文直播状态), in the words of every broadcast. */
export const STREAM_OF: Readonly<Record<PressStage, StreamState>> = {
  [PressStage.UNANNOUNCED]: StreamState.NONE,
  [PressStage.ANNOUNCED]: StreamState.APPROVED,
  [PressStage.LIVE]: StreamState.LIVE,
  [PressStage.HELD]: StreamState.STOPPED,
  [PressStage.TRANSCRIBED]: StreamState.PLAYBACK_PUBLISHED,
  [PressStage.CANCELLED]: StreamState.NONE,
};

/** Actions at a press conference (新闻发布会办理事项). */
export type PressAction =
  | 'setSignUp'
  | 'accredit'
  | 'receive'
  | 'recordQuestion'
  | 'markAsked'
  | 'answer'
  | 'leave'
  | 'setVideo'
  | 'start'
  | 'post'
  | 'correct'
  | 'stop'
  | 'saveTranscript'
  | 'submitReview'
  | 'passReview'
  | 'returnReview'
  | 'publishTranscript'
  | 'correctTranscript';

const S = PressStage;
const hosts = [Role.GOV_OFFICE_STAFF, Role.UNIT_STAFF, Role.UNIT_LEAD, Role.MEDIA_STAFF];
const leaders = [Role.GOV_OFFICE_STAFF, Role.UNIT_LEAD, Role.MEDIA_STAFF];
const secrecy = [Role.SECRECY_REVIEWER];
const COMING = [S.ANNOUNCED, S.LIVE];
const OVER = [S.HELD, S.TRANSCRIBED];

/**
 * The table of actions at a press conference (新闻发布会流转表); the stage that follows an action depends on the facts it
 * stores.
 */
export const PRESS_TRANSITIONS: readonly Transition<PressAction, PressStage>[] = [
  {
    event: 'setSignUp',
    label: '开放或者关闭记者报名和提问',
    from: [S.UNANNOUNCED, ...COMING],
    roles: hosts,
  },
  { event: 'accredit', label: '核准记者', from: COMING, roles: hosts },
  { event: 'receive', label: '登记记者到场', from: [...COMING, S.HELD], roles: hosts },
  { event: 'recordQuestion', label: '登记现场提问', from: [S.LIVE, S.HELD], roles: hosts },
  { event: 'markAsked', label: '登记现场已提', from: [S.LIVE, S.HELD], roles: hosts },
  { event: 'answer', label: '公布答复', from: [S.LIVE, ...OVER], roles: leaders },
  { event: 'leave', label: '不采用提问', from: [...COMING, ...OVER], roles: leaders },
  { event: 'setVideo', label: '设置视频', from: [...COMING, ...OVER], roles: hosts },
  { event: 'start', label: '开始文字直播', from: [S.ANNOUNCED], to: S.LIVE, roles: hosts },
  { event: 'post', label: '发布实录', from: [S.LIVE], roles: hosts },
  { event: 'correct', label: '更正实录', from: [S.LIVE, S.HELD], roles: hosts },
  { event: 'stop', label: '结束文字直播', from: [S.LIVE], to: S.HELD, roles: hosts },
  { event: 'saveTranscript', label: '整理文字实录', from: [S.HELD], roles: hosts },
  { event: 'submitReview', label: '提交保密审查', from: [S.HELD], roles: hosts },
  { event: 'passReview', label: '审查通过', from: [S.HELD], roles: secrecy },
  { event: 'returnReview', label: '退回修改', from: [S.HELD], roles: [...secrecy, ...leaders] },
  { event: 'publishTranscript', label: '公布文字实录', from: [S.HELD], to: S.TRANSCRIBED, roles: leaders },
  { event: 'correctTranscript', label: '更正文字实录', from: [S.TRANSCRIBED], roles: leaders },
];

/** Reasons against this action at this stage (新闻发布会办理环节). */
export const refusePressAction = (action: PressAction, stage: PressStage): Finding[] =>
  refuseByTable('R-72', PRESS_TRANSITIONS, PRESS_STAGE_LABELS, action, stage);

/** Posts that may take this action (新闻发布会岗位). */
export const pressRoles = (action: PressAction): Role[] =>
  PRESS_TRANSITIONS.filter(({ event }) => event === action).flatMap(({ roles }) => [...roles]);

/** Hours before the announced time at which live text may begin and journalists are let in (提前开始). */
export const START_EARLY_HOURS = 2;

/** Reason against beginning now (开始时间): a conference that is days away has not begun. */
export const refuseStartNow = ({ startsAt }: Pick<PressFacts, 'startsAt'>, now: Date): Finding[] =>
  now.getTime() >= startsAt.getTime() - START_EARLY_HOURS * 3_600_000
    ? []
    : [
        r72.block('PRESS_TOO_EARLY')`
          发布会开始前${START_EARLY_HOURS}小时起才能开始文字直播、登记到场。
          核对发布会的时间。`,
      ];
