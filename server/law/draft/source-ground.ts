/**
 * 修改来源的依托. 国令713号第十八条、第二十条、第二十三条: opinions of the hearing, the experts, the risk assessment and the units are studied
 * and taken up, so a change that names one names its place in the record. A mere correction of words is measured as
 * R-23 measures: it touches no amount, no period and no word of duty.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { CHANGE_SOURCE_LABELS, ChangeSource } from './change-source.ts';
import { type ClauseChange, share } from './clause-changes.ts';
import { GROUND_LABELS, type MaterialClause, measureOfChange } from './material-change.ts';

const r32 = provision('R-32', 'DESIGN', '草案管理规则');
const r23 = provision('R-23', 'DESIGN', '草案管理规则');

/** One opinion in a record of the decision that a change may come from (意见出处). */
export interface SourceGround {
  /** The record and the place in it. */
  id: string;
  source: ChangeSource;
  /** Its name for the public: 专家论证意见第2条（2026年11月10日）. */
  name: string;
  /** Text of the opinion, for staff only. */
  text: string;
}

const RECORDED: readonly ChangeSource[] = [
  ChangeSource.HEARING,
  ChangeSource.EXPERTS,
  ChangeSource.RISK,
  ChangeSource.UNITS,
];

/** Whether a change names its place in such a record (来源有记录可查). */
export const isRecorded = (source: ChangeSource): boolean => RECORDED.includes(source);

const TO_RECORD: Partial<Readonly<Record<ChangeSource, string>>> = {
  [ChangeSource.HEARING]: '举行听证会，由参加人确认听证记录',
  [ChangeSource.EXPERTS]: '登记专家论证，逐条写明意见和采纳情况',
  [ChangeSource.RISK]: '登记风险评估报告，逐项写明风险点',
  [ChangeSource.UNITS]: '登记征求有关单位意见的情况和答复',
  [ChangeSource.LEGALITY]: '由审查机关登记合法性审查意见或者退回的意见',
  [ChangeSource.MEETING]: '登记会议讨论的情况',
};

type Recorded = readonly Pick<SourceGround, 'id' | 'source'>[];

/** Reasons against naming a source that no record of the decision contains (没有这样的记录). */
export const refuseUnrecorded = (source: ChangeSource, grounds: Recorded): Finding[] =>
  grounds.some((one) => one.source === source) ? [] : [unrecorded(source)];

/** Reasons against naming such a source (没有这样的意见): there is no record of it, or the place in it was not picked. */
export function refuseSourceGround(
  source: ChangeSource,
  groundId: string | null,
  grounds: Recorded,
): Finding[] {
  const own = grounds.filter((one) => one.source === source);
  if (own.length === 0) return [unrecorded(source)];
  return own.some(({ id }) => id === groundId) ? [] : [groundRequired(source, own.length)];
}

const unrecorded = (source: ChangeSource) => r32.block('CHANGE_SOURCE_UNRECORDED', 'source')`
  本事项没有登记${CHANGE_SOURCE_LABELS[source]}，不能作为修改来源。
  先${TO_RECORD[source] ?? '登记有关意见'}；不是因此修改的，选择实际的来源。`;

const groundRequired = (source: ChangeSource, count: number) =>
  r32.block('CHANGE_GROUND_REQUIRED', 'groundId')`
    没有选择是哪一项${CHANGE_SOURCE_LABELS[source]}；本事项登记的共${count}项。
    从列出的各项中选择一项。`;

/** Maximum share of the clause that a correction of words changes, */
export const EDITORIAL_SHARE = 0.2;
/** or at most this many characters of both versions together. */
export const EDITORIAL_CHARS = 16;

/** Reasons against calling a change a correction of words (不是文字修改); `name` is that of the clause. */
export function refuseEditorial(change: ClauseChange, name: string): Finding[] {
  const [material] = measureOfChange([change]).clauses;
  if (material) return [notEditorial(name, groundsOf(material))];
  const part = share([change]);
  const chars = part * (change.before.length + change.after.length);
  return part > EDITORIAL_SHARE && chars > EDITORIAL_CHARS
    ? [notEditorial(name, `改动了${Math.round(part * 100)}%的文字`)]
    : [];
}

const groundsOf = ({ grounds, gone, came }: MaterialClause) =>
  grounds
    .map((one) =>
      one === 'NEW' || one === 'GONE' ? `整条${GROUND_LABELS[one]}` : `涉及${GROUND_LABELS[one]}`,
    )
    .join('，') +
  (gone.length + came.length > 0 ? `（${gone.join('、') || '无'}→${came.join('、') || '无'}）` : '');

const notEditorial = (name: string, why: string) => r23.block('CHANGE_NOT_EDITORIAL', 'source', 'changes')`
  ${name}的修改${why}，不是文字修改。
  选择实际的来源；没有来源的，恢复原来的文字。`;

/**
 * A change as checked again when a version is fixed (定稿时的来源): the text may have changed since its source was stated.
 */
export interface SourcedClause extends ClauseChange {
  source: ChangeSource | null;
  groundId: string | null;
}

/** Findings on sources that no longer fit their changes when a version is fixed (来源与修改不符). */
export const refuseSourcesTold = (
  changes: readonly SourcedClause[],
  nameOf: (change: ClauseChange) => string,
): Finding[] =>
  changes.flatMap((change) => {
    const { source, groundId } = change;
    if (source === ChangeSource.EDITORIAL) return refuseEditorial(change, nameOf(change));
    return source !== null && isRecorded(source) && groundId === null
      ? [unplaced(nameOf(change), source)]
      : [];
  });

const unplaced = (name: string, source: ChangeSource) => r32.block('CHANGE_GROUND_MISSING', 'changes')`
  ${name}的修改没有指明来自哪一项${CHANGE_SOURCE_LABELS[source]}。
  在这一处更正来源，从列出的各项中选择。`;
