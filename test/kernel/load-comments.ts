import { randomUUID } from 'node:crypto';
import { graphqlRequest } from './load-requests.ts';
import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';

/** A submission as the form sends it, its answer in full (提交意见). */
export const SUBMIT = `mutation ($input: CommentInput!) { submitComment(input: $input) {
  ... on CommentReceipt { receiptNo lookupCode submittedAt commitment }
  ... on Refusal { findings { code message } } } }`;

/** A citizen who gives their name and telephone number; the text says which one it was. */
export const commentInput = (consultationId: string, idempotencyKey: string) => ({
  consultationId,
  idempotencyKey,
  stance: 'AMEND',
  text: `建议学生月票再优惠一点，乡镇到县城的末班车推迟到晚上八点，方便在县城做工的人回家。编号${idempotencyKey}`,
  identity: 'PERSON',
  name: '张晓禾',
  contactKind: 'PHONE',
  contact: '13800000001',
  showText: true,
  showName: false,
  noticeVersion: NOTICE_TOLD,
  attachmentTokens: [],
});

/** A whole request that submits a comment under this key. */
export const submitRequest = (consultationId: string, key: string = randomUUID()): Buffer =>
  graphqlRequest(JSON.stringify({ query: SUBMIT, variables: { input: commentInput(consultationId, key) } }));

/** Requests that differ in their keys alone, at next to no cost for who sends them (成批的不同请求). */
export function submissions(consultationId: string): () => Buffer {
  const placeholder = randomUUID();
  const request = submitRequest(consultationId, placeholder).toString('latin1');
  const parts = request.split(placeholder);
  return () => Buffer.from(parts.join(randomUUID()), 'latin1');
}
