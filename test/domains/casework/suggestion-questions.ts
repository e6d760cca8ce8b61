import type { Actor } from '#server/ground/kernel/authority.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { caseQuestions, type Told } from './questions.ts';

export const SUGGESTION_ANSWER = '已经督促电梯公司，12月20日前完成验收。';

/** Words that are complete. */
export const SAID = {
  kind: 'SUGGESTION',
  subject: 'EXECUTION',
  text: '青山小区的电梯装好三个月还没有验收，不能使用。',
  publicWish: false,
};

const LETTER = {
  ...SAID,
  subject: 'DECISION',
  text: '来信反映：费用分担的标准没有说明依据。',
  channel: 'LETTER',
};

/** Asks about what people say of decisions, and answers what came with its errors' codes. */
export const questions = (database: TestDatabase) => {
  const cases = caseQuestions(database, { title: null });
  const { run } = cases;
  const submit = (decisionNo: string, more: object = {}) => cases.submit({ ...SAID, decisionNo, ...more });
  const received = (decisionNo: string, more: object = {}) =>
    cases.received({ ...SAID, decisionNo, ...more });
  const record = (actor: Actor | null, decisionNo: string, more: object = {}) =>
    cases.record(actor, { ...LETTER, decisionNo, ...more });
  const list = (actor: Actor | null, decisionNo: string | null = null) =>
    cases.list(actor, decisionNo === null ? '' : `, filter: { decisionNo: "${decisionNo}" }`, 'SUGGESTION');
  /** Drafted by one, confirmed by another. */
  const answer = async (by: readonly [Actor, Actor], item: { id: string; version: number }) => {
    const { result } = await cases.draft(by[0], item, SUGGESTION_ANSWER);
    return result?.version ? cases.confirm(by[1], result) : { result, codes: [] };
  };
  const forward = (
    actor: Actor | null,
    item: { id: string; version: number },
    unitId: string,
    note?: string,
  ) => cases.assign(actor, item, unitId, { note: note ?? '属于卫生健康部门的职责范围。' });
  const standing = async (actor: Actor | null, no: string) => {
    const query = `query($no: String!) { result: decision(no: $no) { suggestionStanding {
      open findings { code } received answered trigger { code basis severity message } } } }`;
    const { result } = await run(actor, query, { no });
    return (result as unknown as { suggestionStanding: Record<string, unknown> }).suggestionStanding;
  };
  return { ...cases, submit, received, record, list, answer, forward, standing };
};

export type { Told };
