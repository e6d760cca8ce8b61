import { provision } from '#server/law/refusal.ts';

const r05 = provision('R-05', 'DESIGN', '目录办理流程');
const r07 = provision('R-07', 'DESIGN', '目录办理流程');
const r08 = provision('R-08', 'DESIGN', '目录办理流程');

/** A year has one draft at a time (一年度一份草稿). */
export const draftOnItsWay = (year: number) => r05.block('CATALOGUE_ON_ITS_WAY', 'year')`
  ${year}年度已有一版目录正在办理。
  在这一版目录中继续办理，公布后再提出新的调整。`;

/** A published catalogue changes only by an adjustment (目录调整). */
export const alreadyPublished = (year: number) => r07.block('CATALOGUE_ALREADY_PUBLISHED', 'year')`
  ${year}年度目录已经公布。
  需要修改的，提出调整。`;

/** An adjustment that leaves everything as it was. */
export const nothingChanged = r07.warn('NOTHING_CHANGED', 'items')`
  本版与已公布的目录相同。
  修改、增加或者移出事项后再完成审核。`;

/** A matter under way stays with its units (承办单位). */
export const unitsUnderWay = r08.block('DECISION_UNDER_WAY', 'leadUnitId', 'coUnitIds')`
  该事项已启动决策程序，承办单位不能更换。
  恢复原来的承办单位；确需更换的，将本项移出目录，另列新的事项。`;

/** The meeting and the reply are named by their numbers. */
export const numberRequired = (field: string, what: string) => r05.block('NUMBER_REQUIRED', field)`
  没有填写${what}。
  照来文或者纪要首页抄录，如“〔2026〕12号”。`;

/** A future event cannot be recorded as done. */
export const dayInFuture = (field: string, what: string) => r05.block('DAY_IN_FUTURE', field)`
  ${what}晚于今天。
  填写实际发生的日期。`;

/** A version sent back, or refused, says why. */
export const reasonRequired = (what: string) => r05.block('REASON_REQUIRED', 'reason')`
  没有写明${what}。
  摘录来文的要点，或者说清要改哪几项、为什么改。`;

/** 两人办理: what one person wrote another one approves. */
export const secondPersonRequired = provision('R-05', 'DESIGN', '办理流程').block('SECOND_PERSON_REQUIRED')`
  本版目录有您本人拟写的内容，须由另一人办理。
  请另一位有权限的人办理。`;
