import type { Config } from '#server/kernel/config.ts';

/** Whether followers can be written to (能否用邮件关注): without a mail server, or an address of our own for the links, no form is shown. */
export const followsByMail = ({ mail, publicUrl }: Pick<Config, 'mail' | 'publicUrl'>): boolean =>
  mail !== null && publicUrl !== null;
