import type { Finding } from '#server/law/refusal.ts';

/** A rule of this platform about accounts, made to fit 等级保护; never worded as a statute. */
export const accountFinding = (code: string, message: string, fields: string[], fix: string): Finding => ({
  rule: 'R-93',
  basis: 'DESIGN',
  article: '平台账号安全要求',
  severity: 'BLOCK',
  code,
  message,
  fields,
  fix,
});
