/** 录入函的联系方式 (国令713号第十三条、第二十条): 司法局 says where the links go. */
import type { Clerk } from './clerk.ts';

/** Enters an address for each, no other letter of the matter having it; the task leads there, and is gone when the last has one. */
export async function entersAddresses(
  justice: Clerk,
  matter: string,
  names: readonly string[],
  mailbox = 'han',
): Promise<void> {
  await justice.takesUp('录入函的联系方式', matter);
  for (const [at, name] of names.entries()) {
    const word = `录入${name}的联系方式`;
    const own = justice.page.getByRole('region', { name, exact: true });
    await justice.presses(word, own);
    const form = own.getByRole('form', { name: word });
    await justice.fills({ 链接和验证码发到的电子邮箱或者手机号: `${mailbox}${at + 1}@danwei.example` }, form);
    await justice.presses(word, form);
    await own.getByText(`专用链接发往${mailbox[0]}***@danwei.example`).waitFor();
  }
}
