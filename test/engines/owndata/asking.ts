import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import { run } from '#test/domains/feedback/asking.ts';

/** Number and code of a receipt. */
export interface Pair {
  receiptNo: string;
  lookupCode: string;
}

/** Personal data stored under a receipt, as answered. */
export interface ToldOwn {
  type: string;
  name: string | null;
  contact: string | null;
  keptThrough: string | null;
  said: { label: string; text: string }[];
  readings: { unit: string; reason: string }[];
  messages: { to: string; subject: string }[];
  erase: { allowed: boolean; findings: { code: string; message: string }[] };
  [field: string]: unknown;
}

const OWN = `receiptNo type called matter receivedAt name organisation guardian cardNo contactKind contact keptThrough keptRule
  said { label text } messages { to subject sentAt } readings { unit reason }
  correct { allowed findings { code } } erase { allowed findings { code message } }`;
const only = ({ receiptNo, lookupCode }: Pair) => ({ receiptNo, lookupCode });
const PAIR = 'receiptNo: $receiptNo, lookupCode: $lookupCode';

/** Requests of a receipt's holder about their data. */
export const ownQuestions = (database: TestDatabase) => ({
  own: async (pair: Pair): Promise<ToldOwn | null> => {
    const { data, errors } = await ask(database, null, {
      query: `query ($receiptNo: String!, $lookupCode: String!) { own: ownData(${PAIR}) { ${OWN} } }`,
      variables: only(pair),
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { own: ToldOwn | null }).own;
  },
  erase: (pair: Pair) =>
    run(database, null, `eraseOwnData(${PAIR})`, `... on OwnData { ${OWN} }`, only(pair)),
  correct: async (pair: Pair, input: object) => {
    const query = `mutation ($receiptNo: String!, $lookupCode: String!, $input: OwnDataCorrectionInput!) {
      done: correctOwnData(${PAIR}, input: $input) { __typename ... on OwnData { ${OWN} } ... on Refusal { findings { code fields } } } }`;
    const { data, errors } = await ask(database, null, { query, variables: { ...only(pair), input } });
    const { done } = (data ?? {}) as { done?: ToldOwn & { findings?: { code: string }[] } };
    return {
      value: done,
      codes: done?.findings?.map(({ code }) => code) ?? [],
      errors: errors?.map(({ extensions }) => extensions.code) ?? [],
    };
  },
  eraseAll: async (pairs: readonly Pair[]) => {
    const query = `mutation ($receipts: [ReceiptPairInput!]!) { done: eraseAllOwnData(receipts: $receipts) {
      __typename ... on OwnData { name contact } ... on Refusal { findings { code } } } }`;
    const { data, errors } = await ask(database, null, { query, variables: { receipts: pairs.map(only) } });
    if (errors) throw new Error(JSON.stringify(errors));
    return (data as unknown as { done: unknown[] }).done;
  },
});
