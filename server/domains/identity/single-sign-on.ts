import type { Context } from '#server/ground/kernel/context.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import type { Seal } from '#server/ground/kernel/seal.ts';
import type { Finding } from '#server/law/refusal.ts';
import { r93 } from './account-rule.ts';

/** The cookie of one visit to the 统一身份认证: no address and no script holds what it says. */
export const SINGLE_SIGN_ON_COOKIE = 'tongyi';

/** Minutes within which somebody proves there who they are, and again within which they enter here. */
export const VISIT_MINUTES = 10;
const MINUTE_MS = 60_000;

/** On the way there; it is compared with what comes back. */
export interface Outward {
  kind: 'outward';
  state: string;
  nonce: string;
  verifier: string;
  /** Address of the console to come back to. */
  back: string;
}

/** Back again: who it was, and whether two kinds of proof were asked there; without a subject it failed. */
export interface Returned {
  kind: 'returned';
  subject: string | null;
  strong: boolean;
}

type Visit = Outward | Returned;

const macOf = (seal: Seal, text: string): string =>
  seal.digest(text, 'single-sign-on-visit').toString('base64url');

/** The cookie's value, signed; it says itself until when it holds. */
export function signedVisit(seal: Seal, visit: Visit, now: Date): string {
  const until = now.getTime() + VISIT_MINUTES * MINUTE_MS;
  const text = Buffer.from(JSON.stringify({ ...visit, until })).toString('base64url');
  return `${text}.${macOf(seal, text)}`;
}

/** The visit of a cookie of ours; null: of nobody, of another stage, or of too long ago. */
export async function visitIn<Kind extends Visit['kind']>(
  { seal, system }: Services,
  kind: Kind,
  cookie: string | undefined,
): Promise<Extract<Visit, { kind: Kind }> | null> {
  const [text = '', mac = ''] = cookie?.split('.') ?? [];
  if (!seal.same(Buffer.from(mac), Buffer.from(macOf(seal, text)))) return null;
  const visit = JSON.parse(Buffer.from(text, 'base64url').toString()) as Visit & { until: number };
  if (visit.kind !== kind || visit.until < (await presentOf(system)).getTime()) return null;
  return visit as unknown as Extract<Visit, { kind: Kind }>;
}

/** The database's present, as commands see it. */
export async function presentOf(system: Services['system']): Promise<Date> {
  const { rows } = await system.query<{ now: Date }>('select app_now() as now');
  return rows[0]?.now ?? new Date(0);
}

/** Who came back from there, or why nobody did. */
export async function returnedIn(context: Context): Promise<(Returned & { subject: string }) | Finding> {
  const visit = await visitIn(context.services, 'returned', context.singleSignOn);
  if (!visit) return VISIT_OVER;
  const { subject } = visit;
  return subject === null ? NOT_PROVED : { ...visit, subject };
}

const VISIT_OVER = r93.block('SINGLE_SIGN_ON_OVER')`
  没有统一身份认证的结果，或者隔了太久。
  从登录页重新进入统一身份认证，${VISIT_MINUTES}分钟内回来。`;

const NOT_PROVED = r93.block('SINGLE_SIGN_ON_FAILED')`
  统一身份认证没有通过：在那边取消了，或者那边出了错。
  再试一次；仍不通过的，用登录名和密码登录，并告诉系统管理员。`;
