import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

const FINDINGS = '... on Refusal { findings { rule basis article code severity message fields } }';
const SUGGESTION = `id version receiptNo channel subject text state displayName hasContact dueOn answer answeredOn answeredUnit
  answeredByName unit { name } forwards { fromUnit toUnit note on } decision { no }
  viewerCan(actions: [answerSuggestion, forwardSuggestion, revealSuggestion]) { action allowed findings { code } }`;

/** Words that are complete. */
export const SAID = {
  subject: 'EXECUTION',
  text: '青山小区的电梯装好三个月还没有验收，不能使用。',
  noticeVersion: NOTICE_TOLD,
};

interface Receipt {
  receiptNo: string;
  lookupCode: string;
}

/** A suggestion as the desk tells it. */
export interface Told {
  __typename: string;
  id: string;
  version: number;
  state: string;
  findings: { code: string; fields: string[]; basis: string }[];
  [field: string]: unknown;
}

/** Asks, and answers what came with its errors' codes. */
export const questions = (database: TestDatabase) => {
  const run = async (actor: Actor | null, query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await ask(database, actor, { query, variables });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    return { result: (data as { result?: unknown } | null)?.result as Told | undefined, codes };
  };
  const submit = (decisionNo: string, more: object = {}) =>
    run(
      null,
      `mutation($input: SuggestionInput!) { result: submitSuggestion(input: $input) {
        __typename ... on Receipt { receiptNo lookupCode submittedAt } ${FINDINGS} } }`,
      { input: { decisionNo, idempotencyKey: randomUUID(), ...SAID, ...more } },
    );
  const received = async (decisionNo: string, more: object = {}): Promise<Receipt> => {
    const { result, codes } = await submit(decisionNo, more);
    expect(codes).toEqual([]);
    expect(result).toMatchObject({ __typename: 'Receipt' });
    return result as unknown as Receipt;
  };
  const record = (actor: Actor | null, decisionNo: string, more: object = {}) =>
    run(
      actor,
      `mutation($input: RecordedSuggestionInput!) { result: recordSuggestion(input: $input) {
        __typename ... on Receipt { receiptNo lookupCode } ${FINDINGS} } }`,
      {
        input: {
          decisionNo,
          idempotencyKey: randomUUID(),
          subject: 'DECISION',
          text: '来信反映：费用分担的标准没有说明依据。',
          channel: 'LETTER',
          receivedOn: '2026-12-09',
          ...more,
        },
      },
    );
  const list = async (actor: Actor | null, decisionNo: string | null = null) => {
    const query = `query($decisionNo: String) { result: suggestions(decisionNo: $decisionNo) { nodes { ${SUGGESTION} } } }`;
    const { result, codes } = await run(actor, query, { decisionNo });
    return { nodes: (result as unknown as { nodes: Told[] } | undefined)?.nodes ?? [], codes };
  };
  const answer = (
    actor: Actor | null,
    id: string,
    version: number,
    text = '已经督促电梯公司，12月20日前完成验收。',
  ) =>
    run(
      actor,
      `mutation($id: ID!, $version: Int!, $answer: Text!) {
        result: answerSuggestion(id: $id, version: $version, answer: $answer) { __typename ... on Suggestion { ${SUGGESTION} } ${FINDINGS} } }`,
      { id, version, answer: text },
    );
  const forward = (
    actor: Actor | null,
    id: string,
    version: number,
    unitId: string,
    note = '属于卫生健康部门的职责范围。',
  ) =>
    run(
      actor,
      `mutation($id: ID!, $version: Int!, $unitId: ID!, $note: Text!) {
        result: forwardSuggestion(id: $id, version: $version, unitId: $unitId, note: $note) {
          __typename ... on Suggestion { ${SUGGESTION} } ${FINDINGS} } }`,
      { id, version, unitId, note },
    );
  const reveal = (actor: Actor | null, id: string, reason = '电话核实验收情况') =>
    run(
      actor,
      `mutation($id: ID!, $reason: Text!) { result: revealSuggestion(id: $id, reason: $reason) { name contactKind contact text } }`,
      { id, reason },
    );
  const mine = ({ receiptNo, lookupCode }: Receipt) =>
    run(
      null,
      `query($receiptNo: String!, $lookupCode: String!) { result: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { ... on MySuggestion {
        receiptNo state text answer answeredUnit unitName forwards { toUnit note } decision { no } } } }`,
      { receiptNo, lookupCode },
    );
  const standing = async (actor: Actor | null, no: string) => {
    const query = `query($no: String!) { result: decision(no: $no) { suggestionStanding {
      open findings { code } received answered trigger { code basis severity message } } } }`;
    const { result } = await run(actor, query, { no });
    return (result as unknown as { suggestionStanding: Record<string, unknown> }).suggestionStanding;
  };
  return { submit, received, record, list, answer, forward, reveal, mine, standing };
};
