/**
 * 入户走访、乡间夜话: what a unit heard at the people's doors. Opinions on a draft become opinions of its round, needs become messages
 * with a term of their own (国令713号第十四条、第十八条); how a visit is written down is the county's own order.
 */
import { addDays, type CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { personalIn } from '#server/law/people/personal-left.ts';
import { Role } from '#server/law/people/role.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow, substance } from '#server/law/substance.ts';
import { vocabulary } from '#server/law/vocabulary.ts';

const ours = provision('R-22', 'DESIGN', '入户走访登记规则');

/** Forms of a visit (走访的形式). */
export const [VisitForm, VISIT_FORM_LABELS] = vocabulary({ HOUSEHOLD: '入户走访', EVENING: '乡间夜话' });
export type VisitForm = keyof typeof VisitForm;

/** Posts that write visits down, of any unit (登记走访). */
export const VISITING_POSTS: readonly Role[] = [Role.UNIT_STAFF, Role.UNIT_LEAD];

/** Limits of a visit: letters of its texts, numbers of people and of voices. */
export const VISIT_MAX = { who: 100, said: 5000, people: 10_000, voices: 30 } as const;

const VISIT_DAYS = 90;
const SAID_MIN = 10;

/** A visit as it is written down (登记的走访). */
export interface WrittenVisit {
  readonly form: VisitForm;
  readonly visitedOn: CalendarDay;
  readonly who: string;
  readonly households: number;
  readonly persons: number;
  readonly said: string;
  /** How many opinions and needs are handed on. */
  readonly voices: number;
}

/** Facts of the record that a visit is held against. */
export interface VisitFacts {
  readonly today: CalendarDay;
  /** The unit has written down the same words of that village and day already. */
  readonly recorded: boolean;
}

/** Reasons against writing a visit down so, all at once (登记走访). */
export const refuseVisit = (visit: WrittenVisit, { today, recorded }: VisitFacts): Finding[] => [
  ...(visit.visitedOn > today || visit.visitedOn < addDays(today, -VISIT_DAYS) ? [dayWrong] : []),
  ...(hollow(visit.who) || Array.from(visit.who).length > VISIT_MAX.who ? [nobody] : []),
  ...(counts(visit) ? [] : [countWrong]),
  ...(substance(visit.said) < SAID_MIN || Array.from(visit.said).length > VISIT_MAX.said ? [unsaid] : []),
  ...personalIn('said', visit.said),
  ...(visit.voices > VISIT_MAX.voices ? [tooMany] : []),
  ...(recorded ? [alreadyRecorded] : []),
];

const within = (count: number, least: number): boolean => count >= least && count <= VISIT_MAX.people;

/** At the doors households are counted; in the evening at least those who came. */
const counts = ({ form, households, persons }: WrittenVisit): boolean =>
  within(persons, 1) && within(households, form === VisitForm.HOUSEHOLD ? 1 : 0);

const dayWrong = ours.block('VISIT_DAY_WRONG', 'visitedOn')`
  走访日期在今天以后，或者早于${VISIT_DAYS}天以前。
  核对年份；走访当天或者次日登记，意见才来得及转。`;

const nobody = ours.block('VISIT_WITHOUT_VISITORS', 'who')`
  没有写明谁去走访，或者超过${VISIT_MAX.who}字。
  写工作人员的姓名，不写被走访的人。`;

const countWrong = ours.block('VISIT_COUNT_WRONG', 'households', 'persons')`
  户数、人数应为1至${VISIT_MAX.people}；乡间夜话可以不写户数，户数写0。
  照实写走了几户、见到几人。`;

const unsaid = ours.block('VISIT_SAID_WRONG', 'said')`
  没有写明听到了什么，或者不足${SAID_MIN}字，或者超过${VISIT_MAX.said}字。
  写要点：问到什么、各家怎么说。`;

const alreadyRecorded = ours.block('VISIT_ALREADY_RECORDED', 'said')`
  这次走访已经登记，意见和需求已经转办。
  在村的页面上查看办到哪里；另一次走访的，写清那一次听到了什么。`;

const tooMany = ours.block('VISIT_VOICES_MANY', 'voices')`
  意见和需求超过${VISIT_MAX.voices}条。
  分两次登记，相同的合成一条。`;
