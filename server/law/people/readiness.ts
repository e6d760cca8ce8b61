/** All that a county still lacks before all of its work can be done here (开展工作还缺什么), and what each lack stops. */
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r74 = provision('R-74', 'DESIGN', '岗位和账号');
const r93 = provision('R-93', 'DESIGN', '平台账号安全要求');
const r21 = provision('R-21', 'LAW', '全国年节及纪念日放假办法第二条');
const r71 = provision('R-71', 'DESIGN', '告知的方式');

/** A post that nobody holds (空缺的岗位), and what only it does. */
export interface OpenPost {
  readonly label: string;
  readonly acts: readonly string[];
}

/** Facts that decide whether the work can be done: people, holidays, ways to write to somebody. */
export interface ReadinessFacts {
  readonly open: readonly OpenPost[];
  /** Names of units that prepare drafts and have no lead. */
  readonly leaderless: readonly string[];
  /** Names of units of a single person whose work another one confirms. */
  readonly alone: readonly string[];
  readonly administrators: number;
  /** Names of administrators who sign in by a password alone. */
  readonly passwordAlone: readonly string[];
  readonly today: CalendarDay;
  /** Last day whose arrangement of days off is known. */
  readonly coveredThrough: CalendarDay;
  readonly writes: boolean;
  readonly linked: boolean;
}

/** So many days before it ends the next year's arrangement is asked for, in 日. */
const AHEAD_DAYS = 30;
const NAMED = 3;

/** All that is lacking, what stops most first. */
export const lacking = (facts: ReadinessFacts): Finding[] => [
  ...facts.open.map(unheld),
  ...facts.leaderless.map(leaderless),
  ...facts.alone.map(alone),
  ...(facts.administrators < 2 ? [oneAdministrator] : []),
  ...(facts.passwordAlone.length > 0 ? [passwordAlone(facts.passwordAlone)] : []),
  ...(facts.coveredThrough < addDays(facts.today, AHEAD_DAYS) ? [holidaysUnknown(facts)] : []),
  ...(facts.writes ? [] : [unwritten]),
  ...(facts.linked ? [] : [unlinked]),
];

function unheld({ label, acts }: OpenPost): Finding {
  const named = acts.slice(0, NAMED).join('”“');
  const all = acts.length > NAMED ? `等${acts.length}件事` : '';
  return r74.block('POST_UNHELD')`
    还没有人担任${label}，“${named}”${all}没有人能办。
    在“账号与岗位”中给一位工作人员加上这个岗位。`;
}

const leaderless = (unit: string) => r74.block('UNIT_LEADERLESS')`
  ${unit}有经办人，没有负责人：拟好的没有人审签，征求意见公布不了。
  给该单位的一位工作人员加上负责人的岗位。`;

const alone = (unit: string) => r74.warn('UNIT_OF_ONE')`
  ${unit}只有一个账号：自己拟的不能自己审，须由另一人办理的事都停在那里。
  给该单位再建一个账号。`;

const oneAdministrator = r74.warn('ONE_ADMINISTRATOR')`
  只有一位系统管理员：本人忘了密码，没有别人能重置。
  再给一位工作人员建管理员账号。`;

const passwordAlone = (names: readonly string[]) => r93.warn('ADMINISTRATOR_BY_PASSWORD')`
  系统管理员${names.join('、')}只凭密码登录：密码被别人知道，全县的账号都在其手里。
  由本人在“我的账号”中启用两步验证。`;

const holidaysUnknown = ({ coveredThrough }: ReadinessFacts) => r21.warn('HOLIDAYS_UNKNOWN')`
  放假安排只导入到${coveredThrough}，以后的工作日只按法定节假日和周末推算。
  国务院办公厅的通知印发以后，在“工作日历”中导入。`;

const unwritten = r71.warn('NO_WAY_TO_WRITE')`
  没有设邮件，也没有设短信：回执、答复和通知都要由工作人员打电话。
  由运行维护人员按SETTINGS.md设置SMTP_URL或者SMS_URL。`;

const unlinked = r71.warn('NO_PUBLIC_ADDRESS')`
  没有设本平台对外的网址：信里写不出链接，收到的人要自己找来。
  由运行维护人员按SETTINGS.md设置PUBLIC_URL。`;
