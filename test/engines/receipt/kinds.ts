import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { commentInput } from '#test/domains/consultation/comment-asking.ts';
import { openCourse } from '#test/domains/execution/room.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { type PeopledDatabase, peopledDatabase } from '#test/kernel/people.ts';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { REQUEST } from '#test/domains/casework/request-questions.ts';
import { MESSAGE } from '#test/domains/casework/questions.ts';
import { SAID } from '#test/domains/casework/suggestion-questions.ts';
import { activityKinds, eventKind, hearingKind, pressKinds } from './gathering-kinds.ts';
import { type Kind, NOW, PAIR, person } from './kind.ts';

const commentKind = ({ database, people }: PeopledDatabase): Kind => ({
  name: '意见',
  mutation: 'submitComment',
  inputType: 'CommentInput!',
  receipt: 'CommentReceipt',
  opens: 'MyComment',
  fields: `${PAIR} submittedAt commitment`,
  prepare: async () => {
    await database.setClock(NOW);
    return commentInput(await buildConsultation(database, people));
  },
  changed: { text: '建议老年人免费乘车，学生月票再优惠。' },
});

const suggestionKind = async (given: PeopledDatabase): Promise<Kind> => {
  const { published } = await openCourse(given);
  return {
    name: '对决策的意见建议',
    mutation: 'submitCase',
    inputType: 'CaseInput!',
    receipt: 'Receipt',
    opens: 'MyCase',
    fields: `${PAIR} submittedAt`,
    prepare: async () => {
      await given.database.setClock('2026-12-10T02:00:00Z');
      const { no } = await published();
      return { decisionNo: no, ...SAID, noticeVersion: NOTICE_TOLD };
    },
    changed: { text: '青山小区的电梯没有验收，已经两个月。' },
  };
};

const caseKind = ({ database }: PeopledDatabase): Kind => ({
  name: '公众留言',
  mutation: 'submitCase',
  inputType: 'CaseInput!',
  receipt: 'Receipt',
  opens: 'MyCase',
  fields: `${PAIR} submittedAt`,
  prepare: async () => {
    await database.setClock(NOW);
    return { ...MESSAGE, noticeVersion: NOTICE_TOLD };
  },
  changed: { title: '小区的路灯坏了谁来修' },
});

const requestKind = (given: PeopledDatabase): Kind => ({
  ...caseKind(given),
  name: '依申请公开',
  prepare: async () => {
    await given.database.setClock(NOW);
    return { ...REQUEST, noticeVersion: NOTICE_TOLD };
  },
  changed: { identityNo: 'E12345678' },
});

const applicationKind = ({ database }: PeopledDatabase): Kind => ({
  name: '申请成为社会公众代表',
  mutation: 'applyAsRepresentative',
  inputType: 'RepresentativeApplicationInput!',
  receipt: 'Receipt',
  opens: 'MyRepresentativeApplication',
  fields: `${PAIR} submittedAt`,
  prepare: async () => {
    await database.setClock(NOW);
    return {
      categories: ['PEOPLES_CONGRESS_DEPUTY'],
      unitPost: '县人民医院护士长',
      fields: ['卫生', '养老'],
      region: '城关镇',
      reason: '长期从事护理工作，愿意反映群众的想法。',
      ofAge: true,
      nameConsent: true,
      ...person(),
    };
  },
  changed: { region: '松林镇' },
});

/** Every kind of receipt in one database. */
export async function openKinds() {
  const given = await peopledDatabase(NOW);
  const kinds: Kind[] = [
    commentKind(given),
    await suggestionKind(given),
    caseKind(given),
    requestKind(given),
    await hearingKind(given),
    ...(await activityKinds(given)),
    await eventKind(given),
    ...(await pressKinds(given)),
    applicationKind(given),
  ];
  /** Sends a request; answers its receipt, the codes of its errors, or the codes of its findings. */
  const send = async ({ mutation, inputType, receipt, fields }: Kind, input: Record<string, unknown>) => {
    const query = `mutation($input: ${inputType}) { result: ${mutation}(input: $input) {
      __typename ... on ${receipt} { ${fields} } ... on Refusal { findings { code } } } }`;
    const { data, errors } = await ask(given.database, null, { query, variables: { input } });
    if (errors) return { errors: errors.map(({ extensions }) => extensions.code ?? '没有代码') };
    return (data as unknown as { result: Record<string, string> }).result;
  };
  /** Receipt that this pair opens: its type, whether it carries this number, or null. */
  const open = async (receiptNo: string, lookupCode: string, services = given.database.services) => {
    const query = `query($receiptNo: String!, $lookupCode: String!) {
      mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) { __typename } }`;
    const variables = { receiptNo, lookupCode };
    const { data, errors } = await ask({ ...given.database, services }, null, { query, variables });
    expect(errors).toBeUndefined();
    return (data as unknown as { mine: { __typename: string } | null }).mine?.__typename ?? null;
  };
  const request = async (kind: Kind) => ({ idempotencyKey: randomUUID(), ...(await kind.prepare()) });
  return { ...given, kinds, send, open, request };
}
