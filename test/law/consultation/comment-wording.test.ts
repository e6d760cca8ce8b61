import { expect, it } from 'vitest';
import { type CommentWording, refuseCommentContent } from '#server/law/consultation/comment-content.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { DEFAULT_POLICY } from '#server/law/policy/local-policy.ts';

it.each([
  ['', '意见不能为空。写下您的意见。', '申请内容不能为空。写下您的申请内容。'],
  ['😀😀', '意见中没有文字。用文字写下您的意见。', '申请内容中没有文字。用文字写下您的申请内容。'],
  [
    '好',
    '意见只有1个字，少于5个字。把意见写得具体一些。',
    '申请内容只有1个字，少于5个字。把申请内容写得具体一些。',
  ],
  [
    '好'.repeat(10_001),
    '意见共10001个字，超过10000个字。请精简，或者把详细材料作为附件。',
    '申请内容共10001个字，超过10000个字。请精简，只写要点。',
  ],
])('按写的是什么称呼；不收附件的，不说附件（第%#种）', (text, opinion, request) => {
  const said = (wording?: CommentWording) =>
    refuseCommentContent({ text, identity: IdentityKind.ANONYMOUS }, DEFAULT_POLICY, wording).map(
      ({ message, fix }) => `${message}${fix ?? ''}`,
    );
  expect(said()).toEqual([opinion]);
  expect(said({ noun: '申请内容', attachable: false })).toEqual([request]);
});
