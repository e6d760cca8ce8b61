/** 受理编号怎样写：分两段，怎样打进来的都一样。 */
import { expect, it } from 'vitest';
import { bareCode, groupedCode } from '#server/law/grouped-code.ts';

it.each([
  ['8F3K2M7Q', '8F3K-2M7Q', '8F3K2M7Q'],
  ['8f3k-2m7q', '8F3K-2M7Q', '8F3K2M7Q'],
  ['q7m2k 8xf4t', 'Q7M2K-8XF4T', 'Q7M2K8XF4T'],
  ['12345', '12345', '12345'],
])('%s → %s', (typed, grouped, bare) => {
  expect([groupedCode(typed), bareCode(typed)]).toEqual([grouped, bare]);
});
