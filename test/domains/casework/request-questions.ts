import type { Actor } from '#server/ground/kernel/authority.ts';
import type { openDesk } from './desk.ts';
import type { Receipt, Told } from './questions.ts';

/** An application that is complete. */
export const REQUEST = {
  kind: 'REQUEST',
  title: '2026年公交客流调查报告',
  text: '申请公开2026年全县公交线路客流调查报告全文及附表，用于社区出行研究。',
  publicWish: false,
  applicant: 'PERSON',
  handover: 'EMAIL',
  identityNo: '11010519491231002X',
  name: '沈听澜',
  contactKind: 'PHONE',
  contact: '13800000000',
};

export const REPLY = '您申请的客流调查报告予以公开，全文和附表随本答复发送。';
export const UNCLEAR = '申请内容没有写明是哪一年度的哪一份报告';

type At = { id: string; version: number };
const TOLD = `__typename ... on CaseItem { id version state dueOn receivedOn usedDays stopped targetOn outcome letterNo filedOn filedByName
  applicant handover hasContact steps { kind on until days reason whom byName endedOn upheld reply endedByName }
  viewerCan(actions: [takeCaseStep, endCaseStep, decideExtension, fileCase]) { action allowed findings { code } } }
  ... on Refusal { findings { code fields } }`;
const MINE = `receiptNo dueOn usedDays stopped outcome answer letterNo filedOn applicant handover
  steps { kind on until reason whom byName endedOn reply }`;

/** Questions on applications for information (依申请公开). */
export function requestQuestions({ run }: Pick<Awaited<ReturnType<typeof openDesk>>, 'run'>) {
  const act =
    (mutation: string, declared: string, passed: string) =>
    (actor: Actor | null, { id, version }: At, values: object) =>
      run(
        actor,
        `mutation($id: ID!, $version: Int!${declared}) { result: ${mutation}(id: $id, version: $version${passed}) { ${TOLD} } }`,
        { id, version, ...values },
      );
  const step = act('takeCaseStep', ', $input: CaseStepInput!', ', input: $input');
  const end = act(
    'endCaseStep',
    ', $no: Int!, $upheld: Boolean, $reply: Text!',
    ', no: $no, upheld: $upheld, reply: $reply',
  );
  const decide = act(
    'decideExtension',
    ', $upheld: Boolean!, $reason: Text!',
    ', upheld: $upheld, reason: $reason',
  );
  const answer = act(
    'draftCaseAnswer',
    ', $answer: Text!, $outcome: RequestOutcome',
    ', answer: $answer, outcome: $outcome',
  );
  return {
    step: (actor: Actor | null, at: At, input: object) => step(actor, at, { input }),
    end: (
      actor: Actor | null,
      at: At,
      no: number,
      upheld: boolean | null,
      reply = '同意公开，没有其他意见',
    ) => end(actor, at, { no, upheld, reply }),
    decide: (actor: Actor | null, at: At, upheld: boolean, reason = '') =>
      decide(actor, at, { upheld, reason }),
    draft: (actor: Actor | null, at: At, outcome: string | null = 'GIVEN') =>
      answer(actor, at, { answer: REPLY, outcome }),
    confirm: (actor: Actor | null, at: At) => act('confirmCaseAnswer', '', '')(actor, at, {}),
    file: (actor: Actor | null, at: At) => act('fileCase', '', '')(actor, at, {}),
    correct: ({ receiptNo, lookupCode }: Pick<Receipt, 'receiptNo' | 'lookupCode'>, text: string) =>
      run(
        null,
        `mutation($receiptNo: String!, $lookupCode: String!, $text: Text!) {
          result: correctCase(receiptNo: $receiptNo, lookupCode: $lookupCode, text: $text) {
            __typename ... on MyCase { ${MINE} } ... on Refusal { findings { code fields } } } }`,
        { receiptNo, lookupCode, text },
      ),
    own: ({ receiptNo, lookupCode }: Receipt) =>
      run(
        null,
        `query($receiptNo: String!, $lookupCode: String!) { result: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) {
          ... on MyCase { ${MINE} } } }`,
        { receiptNo, lookupCode },
      ),
  };
}

export type Request = Told & { receipt: Receipt };
