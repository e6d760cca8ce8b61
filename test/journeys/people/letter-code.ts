/** 验证码 of a letter: asked for on the form, read in the message, typed beside what is signed. */
import type { Page } from 'playwright-core';
import { LINKS } from '#server/domains/inquiry/inquiry-link.ts';
import { letterCode } from '#server/domains/inquiry/letter-proof.ts';
import { hmacOf } from '#server/ground/kernel/personal-link.ts';
import { codeAt } from '#server/engines/telling/message-code.ts';
import { Seal } from '#server/ground/kernel/seal.ts';
import type { County } from '../running/county.ts';
import { COUNTY_SECRETS } from '../running/told-county.ts';

/** Presses for a code and types the one that was sent; what was filled in before stays. */
export async function typesCode(page: Page, { sql }: Pick<County, 'sql'>, link: string): Promise<void> {
  await page.getByRole('button', { name: '发验证码' }).click();
  await page.getByText('验证码已经发出').waitFor();
  const seal = new Seal(COUNTY_SECRETS);
  const hmacs = Object.values(LINKS).map((kind) => hmacOf(seal, kind, link.split('/').at(-1) ?? ''));
  const [letter] = await sql<{ id: string; sending: number; at: Date }>(
    'select id, sending, code_at as at from inquiry where link_hmac = any($1)',
    [hmacs],
  );
  if (!letter) throw new Error('no letter behind this link');
  await page.getByLabel('验证码').fill(codeAt(seal, letterCode(letter), letter.at));
}
