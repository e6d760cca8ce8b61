import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

const FINDINGS = '... on Refusal { findings { code message fields } }';
const ACTIONS =
  'assignCase, passCase, draftCaseAnswer, confirmCaseAnswer, returnCaseAnswer, draftPublicText, publishCase, takeDownCase, reviewTakedown, revealCase';
const ITEM = `subject decision { no } id version receiptNo sourceNo kind caseClass title text publicWish channel state displayName hasContact receivedOn dueOn
  daysLate standing answer draftedByName returnReason answeredOn answeredUnit answeredByName publicText publicTextByName publishedAt publicity takenDownOn
  takedowns { on reason byName upheld reviewReason reviewedByName reviewedOn } unit { name }
  transfers { fromUnit toUnit note on } receivingRounds { id title } opinion { id receiptNo } about { no } viewerCan(actions: [${ACTIONS}]) { action allowed findings { code } }`;
const ANSWERED = `__typename ... on CaseItem { ${ITEM} } ${FINDINGS}`;

/** A message that is complete. */
export const MESSAGE = {
  kind: 'MESSAGE',
  title: '老旧小区什么时候装电梯',
  text: '我们小区六层没有电梯，老人上下楼困难，请问到哪里申请加装？',
  publicWish: true,
};
const NOTICE = { noticeVersion: NOTICE_TOLD };

export const PUBLIC_TEXT = '六层住宅没有电梯，到哪里申请加装？';
export const ANSWER = '由小区业主共同申请，材料交县政务服务大厅住房城乡建设窗口。';

/** A receipt of a case item. */
export interface Receipt {
  receiptNo: string;
  lookupCode: string;
}

/** A case item as the desk tells it. */
export interface Told {
  __typename: string;
  id: string;
  version: number;
  state: string;
  findings: { code: string; message: string; fields: string[] }[];
  [field: string]: unknown;
}

/** Asks, and answers what came with its errors' codes. */
export const caseQuestions = (database: TestDatabase, always: object = {}) => {
  const run = async (actor: Actor | null, query: string, variables: Record<string, unknown>) => {
    const { data, errors } = await ask(database, actor, { query, variables });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    return { result: (data as { result?: unknown } | null)?.result as Told | undefined, codes };
  };
  const take = (actor: Actor | null, mutation: string, type: string, input: object) =>
    run(
      actor,
      `mutation($input: ${type}!) { result: ${mutation}(input: $input) {
        __typename ... on Receipt { receiptNo lookupCode submittedAt } ${FINDINGS} } }`,
      { input: { idempotencyKey: randomUUID(), ...MESSAGE, ...always, ...input } },
    );
  const submit = (more: object = {}) => take(null, 'submitCase', 'CaseInput', { ...NOTICE, ...more });
  const received = async (more: object = {}): Promise<Receipt> => {
    const { result, codes } = await submit(more);
    expect([codes, result?.__typename]).toEqual([[], 'Receipt']);
    return result as unknown as Receipt;
  };
  const record = (actor: Actor | null, more: object = {}) =>
    take(actor, 'recordCase', 'RecordedCaseInput', { channel: 'PHONE', receivedOn: '2026-12-09', ...more });
  const act = (
    mutation: string,
    args: Readonly<Record<string, string>>,
    actor: Actor | null,
    { id, version }: { id: string; version: number },
    values: object,
  ) => {
    const declared = Object.entries(args).map(([name, type]) => `, $${name}: ${type}!`);
    const passed = Object.keys(args).map((name) => `, ${name}: $${name}`);
    return run(
      actor,
      `mutation($id: ID!, $version: Int!${declared.join('')}) {
        result: ${mutation}(id: $id, version: $version${passed.join('')}) { ${ANSWERED} } }`,
      { id, version, ...values },
    );
  };
  type At = { id: string; version: number };
  return {
    run,
    submit,
    received,
    record,
    list: async (actor: Actor | null, args = '', kind = 'MESSAGE') => {
      const { result, codes } = await run(
        actor,
        `{ result: cases(kind: ${kind}${args}) { nodes { ${ITEM} } } }`,
        {},
      );
      return { nodes: (result as unknown as { nodes: Told[] } | undefined)?.nodes ?? [], codes };
    },
    one: (actor: Actor | null, id: string) =>
      run(actor, `query($id: ID!) { result: caseItem(id: $id) { ${ITEM} } }`, { id }),
    assign: (actor: Actor | null, at: At, unitId: string, more: object = {}) =>
      act('assignCase', { caseClass: 'CaseClass', unitId: 'ID', note: 'Text' }, actor, at, {
        unitId,
        caseClass: 'ORDINARY',
        note: '属于住房城乡建设部门的职责。',
        ...more,
      }),
    draft: (actor: Actor | null, at: At, answer = ANSWER) =>
      act('draftCaseAnswer', { answer: 'Text' }, actor, at, { answer }),
    confirm: (actor: Actor | null, at: At) => act('confirmCaseAnswer', {}, actor, at, {}),
    pass: (actor: Actor | null, at: At, consultationId: string) =>
      act('passCase', { consultationId: 'ID' }, actor, at, { consultationId }),
    giveBack: (actor: Actor | null, at: At, reason = '请写明到哪个窗口办理。') =>
      act('returnCaseAnswer', { reason: 'Text' }, actor, at, { reason }),
    draftPublic: (actor: Actor | null, at: At, publicText = PUBLIC_TEXT) =>
      act('draftPublicText', { publicText: 'Text' }, actor, at, { publicText }),
    draftAbout: (actor: Actor | null, at: At, decisionNo: string) =>
      act('draftPublicText', { publicText: 'Text', decisionNo: 'String' }, actor, at, {
        publicText: PUBLIC_TEXT,
        decisionNo,
      }),
    publish: (actor: Actor | null, at: At) => act('publishCase', {}, actor, at, {}),
    takeDown: (actor: Actor | null, at: At, reason = '答复引用的补助标准已经调整。') =>
      act('takeDownCase', { reason: 'Text' }, actor, at, { reason }),
    reviewDown: (actor: Actor | null, at: At, upheld: boolean, reason = '') =>
      act('reviewTakedown', { upheld: 'Boolean', reason: 'Text' }, actor, at, { upheld, reason }),
    reveal: (actor: Actor | null, id: string, reason = '电话核实小区名称') =>
      run(
        actor,
        `mutation($id: ID!, $reason: Text!) { result: revealCase(id: $id, reason: $reason) { name contactKind contact text } }`,
        { id, reason },
      ),
    mine: (receipt: Receipt) =>
      run(
        null,
        `query($receiptNo: String!, $lookupCode: String!) { result: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) {
          ... on MyCase { receiptNo kind sourceNo state text answer decision { no } subject opinion { receiptNo lookupCode title } answeredUnit unitName dueOn daysLate transfers { toUnit note } } } }`,
        { receiptNo: receipt.receiptNo, lookupCode: receipt.lookupCode },
      ),
    published: async (first = 20, after: string | null = null) => {
      const { result } = await run(
        null,
        `query($first: Int, $after: String) { result: publicCases(kind: MESSAGE, first: $first, after: $after) {
          nodes { receiptNo title text answer unitName receivedOn answeredOn } pageInfo { endCursor hasNextPage } } }`,
        { first, after },
      );
      return result as unknown as {
        nodes: Record<string, string>[];
        pageInfo: { endCursor: string | null; hasNextPage: boolean };
      };
    },
  };
};
