import type { OperationView } from '#schema/operation/operation-view.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { alarmFacts } from './alarm-facts.ts';
import { alarmFinding, alarmsIn } from './alarm-kinds.ts';
import { operationFacts, slowFact } from './operation-facts.ts';
import { readiness } from './readiness.queries.ts';
import { readsOperation } from './operation.permissions.ts';
import { slowStatements } from './slow-statements.queries.ts';

/** How the platform runs (平台运行情况): what the metrics say, for whoever has no monitoring. */
export async function operation(context: Context): Promise<OperationView> {
  demand(context, readsOperation, 'operation');
  const { config } = context.services;
  const [lacking, facts, slow] = await Promise.all([
    readiness(context),
    alarmFacts(context.services),
    slowStatements(context.services.system),
  ]);
  return {
    lacking,
    alarms: alarmsIn(facts).map(alarmFinding),
    facts: operationFacts({
      ...facts,
      backupWatched: config.backupWithinHours > 0,
      secure: config.secureCookies,
      slow,
    }),
    slow: (slow ?? []).map(slowFact),
  };
}
