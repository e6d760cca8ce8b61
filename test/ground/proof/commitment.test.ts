import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { canonicalJson } from '#server/ground/proof/canonical-json.ts';
import { canonicalPayload, saidIn, type SaidComment } from '#server/ground/proof/canonical-payload.ts';
import { commitmentOf, opensCommitment } from '#server/ground/proof/commitment.ts';
import { commit } from '#server/domains/consultation/comment/receipt.ts';

const SAID: SaidComment = {
  consultation: { no: '2026-07', round: 1 },
  channel: 'WEB',
  stance: 'AMEND',
  clauseNo: '第七条',
  text: '建议学生月票再优惠一点，现在每天来回要2元。',
  suggestedText: null,
  identity: 'PERSON',
  displayName: '张**',
  attachments: [],
  noticeVersion: 1,
};

const PAYLOAD =
  '{"attachments":[],"channel":"WEB","clauseNo":"第七条","consultation":{"no":"2026-07","round":1},' +
  '"displayName":"张**","identity":"PERSON","noticeVersion":1,"stance":"AMEND",' +
  '"text":"建议学生月票再优惠一点，现在每天来回要2元。","v":1}';

/** Salt of 0, 1, 2 … 31. */
const SALT = Uint8Array.from({ length: 32 }, (_, index) => index);
const COMMITMENT = 'BmLcP45dzLpCiJZJB8AmTX2lAAUuzI7n9xAVOL8+jAM=';

it('意见的规范化内容逐字节固定，先写后写、有无空值都一样', () => {
  expect(canonicalPayload(SAID)).toBe(PAYLOAD);
  const { text, ...rest } = SAID;
  expect(canonicalPayload({ text, ...rest })).toBe(PAYLOAD);
  expect(saidIn(PAYLOAD)).toEqual(SAID);
});

it.each([
  [{ b: 1, a: [true, null, 'é\n"'] }, '{"a":[true,null,"é\\n\\""],"b":1}'],
  [{ '€': 1, '\r': 2, '1': 3, '😀': 4 }, '{"\\r":2,"1":3,"€":1,"😀":4}'],
  [{ a: undefined, b: {} }, '{"b":{}}'],
])('规范化 JSON 按代码单元排序，不留空白：%j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

it('规范化 JSON 只写整数', () => {
  expect(() => canonicalJson({ a: 0.1 })).toThrow(/whole number/);
});

it('校验值等于 SHA-256("ppp/v1\\0" ‖ 随机数 ‖ 内容)，浏览器与服务器算得一样', async () => {
  const plain = createHash('sha256').update('ppp/v1\0').update(SALT).update(PAYLOAD).digest('base64');
  expect(plain).toBe(COMMITMENT);
  expect(await commitmentOf(SALT, PAYLOAD)).toBe(COMMITMENT);
  const made = commit(PAYLOAD);
  expect(await commitmentOf(made.salt, PAYLOAD)).toBe(made.commitment);
  expect(commit(PAYLOAD).commitment).not.toBe(made.commitment);
});

it('改动一个字、一位随机数或校验值，核对都不通过', async () => {
  expect(await opensCommitment(COMMITMENT, SALT, PAYLOAD)).toBe(true);
  expect(await opensCommitment(COMMITMENT, SALT, PAYLOAD.replace('2元', '3元'))).toBe(false);
  expect(await opensCommitment(COMMITMENT, SALT.with(31, 30), PAYLOAD)).toBe(false);
  expect(await opensCommitment(COMMITMENT.replace(/^./, '_'), SALT, PAYLOAD)).toBe(false);
  expect(await opensCommitment(COMMITMENT, SALT.subarray(1), PAYLOAD)).toBe(false);
});
