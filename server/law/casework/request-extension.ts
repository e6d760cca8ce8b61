/** 国令711号第三十三条. Extension of the term of an application (延长答复期限): once, at most twenty 工作日, with consent. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';
import { CaseStepKind, type ClockStep } from './case-clock.ts';
import { type AskedStep, refuseStepping, refuseTermOver, type Stepping } from './request-term.ts';

const r76 = provision('R-76', 'LAW', '国令711号第三十三条');
const ours = provision('R-76', 'DESIGN', '依申请公开办理规则');

/** Most 工作日 that an extension adds. */
export const EXTENSION_MAX = 20;

/** Reasons against asking for this extension. */
export const refuseExtension = ({ steps }: Stepping, { days }: AskedStep): Finding[] => [
  ...(steps.some(({ kind, upheld }) => kind === CaseStepKind.EXTENSION && upheld !== false)
    ? [extendedOnce]
    : []),
  ...(days !== null && days >= 1 && days <= EXTENSION_MAX ? [] : [extensionLength]),
];

/** The extension that waits for consent (待审批的延期). */
export const openExtension = <Step extends ClockStep>(steps: readonly Step[]): Step | undefined =>
  steps.find(({ kind, endedOn }) => kind === CaseStepKind.EXTENSION && endedOn === null);

type Extending = Stepping<ClockStep & { readonly byId: string | null }>;

/** Reasons against deciding on the extension now (审批延期): while the term runs, by somebody other than who asked for it. */
export function refuseExtensionDecision(item: Extending, actorId: string, today: CalendarDay): Finding[] {
  const asked = openExtension(item.steps);
  return [
    ...refuseStepping(item),
    ...(asked ? [] : [noExtension]),
    ...(asked && asked.byId === actorId ? [extensionSecondPerson] : []),
    ...(asked ? refuseTermOver(item, today) : []),
  ];
}

/** Reasons against this decision: whoever does not agree says why. */
export const refuseDecidedExtension = (
  item: Extending,
  actorId: string,
  today: CalendarDay,
  { upheld, reason }: { upheld: boolean; reason: string },
): Finding[] => [
  ...refuseExtensionDecision(item, actorId, today),
  ...(upheld || substance(reason) >= 5 ? [] : [refusalUnsaid]),
];

const extendedOnce = r76.block('EXTENSION_ONCE')`
  已经提出过延期，或者已经延期。
  在延长后的期限内答复。`;

const extensionLength = r76.block('EXTENSION_LENGTH', 'days')`
  延长的期限不是1至${EXTENSION_MAX}个工作日。
  填写需要延长的工作日数。`;

const noExtension = r76.block('EXTENSION_NOT_ASKED')`
  没有待审批的延期。
  由经办人先提出延期。`;

const extensionSecondPerson = r76.block('EXTENSION_SECOND_PERSON')`
  延期由提出人以外的负责人同意。
  请本单位另一名负责人审批。`;

const refusalUnsaid = ours.block('EXTENSION_REFUSAL_UNSAID', 'reason')`
  没有写不同意延期的理由，或者不足5字。
  写清怎样在原期限内办结。`;
