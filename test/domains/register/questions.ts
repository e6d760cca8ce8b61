import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

const FINDINGS = '... on Refusal { findings { rule basis article code severity message fields } }';
const REPRESENTATIVE = `id version no origin state name nameConsentOn categories unitPost fields region village gender
  declaredInterests termStartsOn termEndsOn verifiedOn verificationNote awayUntil stateReason applied hasContact
  nominatedBy { name } invited attended enteredByName changes { event note byName }
  viewerCan(actions: [save, verify, retire, reveal]) { action allowed findings { code } }`;

/** 周映雪, complete. */
export const PERSON = {
  name: '周映雪',
  categories: ['PEOPLES_CONGRESS_DEPUTY'],
  unitPost: '县人民医院护士长',
  fields: ['卫生', '养老'],
  region: '城关镇',
  contactKind: 'PHONE',
  contact: '13900000002',
};

/** Her term, as the office enters it. */
export const TERM = { termStartsOn: '2026-01-01', termEndsOn: '2028-12-31', nameConsentOn: '2026-01-05' };

/** Answer of a query. */
export interface Told {
  __typename: string;
  id: string;
  no: string;
  version: number;
  state: string;
  findings: { code: string; fields: string[]; basis: string }[];
  receiptNo: string;
  lookupCode: string;
  [field: string]: unknown;
}

/** Asks, and answers what came with its errors' codes. */
export const questions = (database: TestDatabase) => {
  const run = async (actor: Actor | null, query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await ask(database, actor, { query, variables });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    return { result: (data as { result?: unknown } | null)?.result as Told | undefined, codes };
  };
  const change = (actor: Actor | null, head: string, call: string, variables: Record<string, unknown>) =>
    run(
      actor,
      `mutation(${head}) { result: ${call} { __typename ... on Representative { ${REPRESENTATIVE} } ${FINDINGS} } }`,
      variables,
    );
  const action =
    (name: string, argument: string, type: string) =>
    (actor: Actor | null, one: { id: string; version: number }, value: unknown) =>
      change(
        actor,
        `$id: ID!, $version: Int!, $value: ${type}`,
        `${name}(id: $id, version: $version, ${argument}: $value)`,
        { id: one.id, version: one.version, value },
      );
  const enter = (actor: Actor | null, more: object = {}) =>
    change(actor, '$input: RepresentativeInput!', 'enterRepresentative(input: $input)', {
      input: { ...PERSON, ...TERM, ...more },
    });
  const verify = action('verifyRepresentative', 'note', 'Text!');
  return {
    run,
    enter,
    verify,
    verifyAll: (actor: Actor | null, all: readonly { id: string; version: number }[], note: string) =>
      run(
        actor,
        `mutation($all: [ChosenRepresentative!]!, $note: Text!) { result: verifyRepresentatives(representatives: $all, note: $note) {
          __typename ... on RepresentativesVerified { count } ${FINDINGS} } }`,
        { all: all.map(({ id, version }) => ({ id, version })), note },
      ),
    reject: action('rejectRepresentative', 'reason', 'Text!'),
    suspend: action('suspendRepresentative', 'reason', 'Text!'),
    resume: action('resumeRepresentative', 'reason', 'Text!'),
    retire: action('retireRepresentative', 'reason', 'Text!'),
    renew: action('renewRepresentative', 'termEndsOn', 'CalendarDay!'),
    excuse: (
      actor: Actor | null,
      { id, version }: { id: string; version: number },
      awayUntil: string | null,
      reason = '本人来电，外出务工到年底',
    ) =>
      change(
        actor,
        '$id: ID!, $version: Int!, $awayUntil: CalendarDay, $reason: Text!',
        'excuseRepresentative(id: $id, version: $version, awayUntil: $awayUntil, reason: $reason)',
        { id, version, awayUntil, reason: awayUntil ? reason : '' },
      ),
    save: (actor: Actor | null, one: { id: string; version: number }, more: object = {}) =>
      change(
        actor,
        '$id: ID!, $version: Int!, $input: RepresentativeInput!',
        'saveRepresentative(id: $id, version: $version, input: $input)',
        { id: one.id, version: one.version, input: { ...PERSON, ...TERM, ...more } },
      ),
    reveal: (actor: Actor | null, id: string, reason = '电话通知列席会议') =>
      run(
        actor,
        `mutation($id: ID!, $reason: Text!) { result: revealRepresentative(id: $id, reason: $reason) { contactKind contact } }`,
        { id, reason },
      ),
    apply: (more: object = {}) =>
      run(
        null,
        `mutation($input: RepresentativeApplicationInput!) { result: applyAsRepresentative(input: $input) {
          __typename ... on Receipt { receiptNo lookupCode submittedAt } ${FINDINGS} } }`,
        {
          input: {
            ...PERSON,
            idempotencyKey: randomUUID(),
            reason: '长期从事护理工作，愿意反映群众的想法。',
            ofAge: true,
            nameConsent: true,
            noticeVersion: NOTICE_TOLD,
            ...more,
          },
        },
      ),
    mine: ({ receiptNo, lookupCode }: { receiptNo: string; lookupCode: string }) =>
      run(
        null,
        `query($receiptNo: String!, $lookupCode: String!) { result: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { ... on MyRepresentativeApplication {
          state stateReason termEndsOn categories } } }`,
        { receiptNo, lookupCode },
      ),
    one: (actor: Actor | null, { no }: { no: string }) =>
      run(actor, `query($no: String!) { result: representative(no: $no) { ${REPRESENTATIVE} } }`, { no }),
    list: async (actor: Actor | null, filter = '') => {
      const { result, codes } = await run(
        actor,
        `{ result: representatives${filter} { nodes { id no name state } } }`,
      );
      return {
        codes,
        nodes: (result as { nodes?: { id: string; no: string; name: string; state: string }[] } | undefined)
          ?.nodes,
      };
    },
    roster: async () => {
      const { result } = await run(
        null,
        '{ result: roster { total counts { category count } named { name unitPost region } } }',
      );
      return result as unknown as { total: number; counts: object[]; named: { name: string }[] };
    },
    /** Entered by one of the office and verified by the other. */
    active: async (one: Actor, other: Actor, more: object = {}) => {
      const { result: entered } = await enter(one, more);
      expect(entered).toMatchObject({ __typename: 'Representative', state: 'VERIFYING' });
      const { result } = await verify(other, entered!, '当面查看身份证，年满十八周岁。');
      expect(result).toMatchObject({ __typename: 'Representative', state: 'ACTIVE' });
      return result!;
    },
  };
};
