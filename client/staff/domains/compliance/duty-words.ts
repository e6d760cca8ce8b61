import type { Duty_DutyFragment as Duty } from '#client/graphql/graphql.ts';
import { shortDate } from '#client/format.ts';
import type { TagKind } from '#client/ui/Tag.tsx';
import { DUTY_STATE_LABELS, LATENESS_LABELS } from '#server/law/compliance/duties-state.ts';

export { DUTY_STAGE_LABELS } from '#server/law/compliance/duties-state.ts';

export type { Duty };
export type DutyState = Duty['state'];

/** The states in the order in which they ask for somebody. */
export const STATES = Object.keys(DUTY_STATE_LABELS) as DutyState[];

/** The traffic light, which is also said: red missed or lacking, yellow near, blue to be done, green done. */
const LIGHTS: Readonly<Record<DutyState, TagKind>> = {
  LATE: 'due',
  MISSING: 'due',
  DUE: 'open',
  MET: 'done',
  WAIVED: 'plain',
  AHEAD: 'closed',
  NOT_APPLICABLE: 'closed',
};

/** From this many days on what is to be done is near. */
const NEAR = /^(今日到期|还有[123](日|个工作日))$/;

export const lightOf = ({ state, left, lateness }: Pick<Duty, 'state' | 'left' | 'lateness'>): TagKind => {
  if (state === 'LATE' && lateness !== 'UNMET') return 'care';
  return state === 'DUE' && left && NEAR.test(left) ? 'care' : LIGHTS[state];
};

/** The state in words: 逾期未办, 迟办, 迟登记 apart. */
export const stateWord = ({ state, lateness }: Pick<Duty, 'state' | 'lateness'>): string =>
  lateness ? LATENESS_LABELS[lateness] : DUTY_STATE_LABELS[state];

/** The days of a duty: due, done, recorded; where a correction moved a day, both. */
export function dayWords({ dueOn, provisional, left, evidence }: Duty): string[] {
  const { saidOn = null, worstOn = null, recordedOn = null } = evidence ?? {};
  return [
    ...(dueOn ? [`期限${shortDate(dueOn)}${provisional ? '（暂定）' : ''}`] : []),
    ...(saidOn ? [`办理${shortDate(saidOn)}`] : []),
    ...(worstOn && saidOn && worstOn !== saidOn ? [`更正前为${shortDate(worstOn)}`] : []),
    ...(recordedOn && recordedOn !== saidOn ? [`登记${shortDate(recordedOn)}`] : []),
    ...(left ? [left] : []),
  ];
}
