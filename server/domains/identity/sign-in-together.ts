import { notAtTerminal } from '#server/ground/kernel/fault.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { proveTogether } from './prove-together.ts';
import { enter } from './sign-in.ts';

/** 用统一身份认证登录: who came back from there, as the cookie of their visit says; the visit is over once they are in. */
export async function signInTogether(context: Context, code: string | null, passkey: string | null) {
  if (context.terminal !== undefined) throw notAtTerminal();
  const given = { code: code ?? '', passkey: passkey ?? '', use: 'sign-in' } as const;
  const entered = await enter(context, await proveTogether(context, given));
  if (!(entered instanceof Refusal)) context.cookies.singleSignOn = null;
  return entered;
}
