import { OptimisticLockError } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditOutcome } from '#server/law/people/audit-outcome.ts';
import { Refusal } from '#server/law/refusal.ts';
import { type Permission, scopesOf, seesContacts } from './authority.ts';
import { type Action, nameOf } from './action-words.ts';
import { Command } from './command.ts';
import { notePermission } from './command-permissions.ts';
import type { CommandContext, Context } from './context.ts';
import { conflict, forbidden, unauthenticated } from './fault.ts';
import { recordAudit } from './record-audit.ts';
import { Refused } from './refused.ts';
import { rulesOf } from './rules.ts';

/**
 * Defines a command: checks the permission, runs `work` in one transaction, writes one audit event.
 * Change and audit event commit together. A refusal or denial changes nothing and is recorded separately.
 */
export function defineCommand<Args extends unknown[], Result>(
  named: Action,
  permission: Permission,
  work: (context: CommandContext, ...args: Args) => Promise<Result | Refusal>,
) {
  const action = nameOf(named);
  notePermission(action, permission);
  const run = async (context: Context, ...args: Args): Promise<Result | Refusal> => {
    if (!permission.allows(context.actor)) {
      await recordAudit(context, { action, outcome: AuditOutcome.DENIED, targetId: firstId(args) });
      throw context.actor ? forbidden(action, permission.sentence) : unauthenticated();
    }
    const attempt = async (): Promise<Result | Refusal> => {
      const command = new Command(context, action);
      const result = await inTransaction(context, permission, async (em) => {
        command.begin(em, await rulesOf(em.getKysely()));
        const done = await work(command, ...args);
        if (done instanceof Refusal) throw new Refused(done);
        await command.finish();
        return done;
      }).catch((error: unknown) => command.failed(error));
      if (!(result instanceof Refusal)) context.services.content.bump(command.scopes);
      return result;
    };
    return attempt().catch(async (error: unknown) => {
      // Another server made a new data key: nothing was changed yet, and it opens now.
      if (!(await context.services.keyRing.opensNow(error))) throw error;
      return attempt();
    });
  };
  return Object.assign(run, { action });
}

const firstId = (args: unknown[]) => (typeof args[0] === 'string' ? args[0] : null);

/** Opens one transaction with the row-security scopes of the permission. */
function inTransaction<Result>(
  context: Context,
  permission: Permission,
  work: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
  const { services } = context;
  const em = services.database.em.fork({ session: { variables: rowScope(context, permission) } });
  return em
    .transactional((inner) => work(inner as EntityManager))
    .catch((error: unknown) => {
      if (error instanceof OptimisticLockError) throw conflict('该内容', null);
      throw error;
    });
}

/** The row-security settings of one transaction. */
export const rowScope = ({ actor }: Context, permission?: Permission) => ({
  'app.scope': `{${(permission?.scopes ?? scopesOf(actor)).join(',')}}`,
  'app.unit': actor?.unitId ?? '',
  'app.contacts': permission?.scopes?.includes('SYSTEM') || seesContacts(actor) ? 'on' : '',
});
