import type { AccountToOpenView } from '#schema/identity/person-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { type Opened, opens, readOpening } from './opening-link.ts';

const ACCOUNT = `select p.id, p.login_name as "loginName", p.name, u.name as "unitName", p.password_hash as "passwordHash", app_now() as now
  from person p join unit u on u.id = p.unit_id where p.id = $1 and p.active`;

/** Account that a link opens (待开通的账号), for whoever holds the link; null: it opens none. */
export async function accountToOpen(context: Context, token: string): Promise<AccountToOpenView | null> {
  const said = readOpening(token);
  if (!said) return null;
  const { system, seal } = context.services;
  const { rows } = await system.query<AccountToOpenView & Opened & { now: Date }>(ACCOUNT, [said.id]);
  const account = rows[0];
  if (!account || !opens(seal, token, account, account.now)) return null;
  const { loginName, name, unitName } = account;
  return { loginName, name, unitName, until: said.until };
}
