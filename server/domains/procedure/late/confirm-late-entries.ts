import type { LateConfirmation, LateEntryPick } from '#schema/procedure/late-import-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { LateStep } from '#server/law/procedure/late-step.ts';
import { Refusal } from '#server/law/refusal.ts';
import { confirmLateEntry } from './confirm-late-entry.ts';
import { confirmsLate } from './late-entry.permissions.ts';

const MOST = 500;

/** 一并确认: each entry by the command that confirms one, in the order of the procedure; each has an answer of its own. */
export async function confirmLateEntries(
  context: Context,
  picks: readonly LateEntryPick[],
): Promise<LateConfirmation[]> {
  // The command itself refuses a person who may not confirm.
  if (!confirmsLate.allows(context.actor)) await confirmLateEntry(context, '', 0, '');
  if (picks.length === 0) throw badInput('请选择要确认的补录。', ['picks']);
  if (picks.length > MOST) throw badInput(`一次最多确认${MOST}项。`, ['picks']);
  const done: LateConfirmation[] = [];
  for (const { decisionId, proposalId } of await inOrder(context, picks)) {
    const answer = await confirmLateEntry(
      context,
      decisionId,
      await versionOf(context, decisionId),
      proposalId,
    );
    const findings = answer instanceof Refusal ? answer.findings : [];
    done.push({ proposalId, confirmed: findings.length === 0, findings });
  }
  return done;
}

const STEPS = Object.values(LateStep);

/** Order of confirmation: by the steps of the procedure, because later ones rest on earlier ones. */
async function inOrder(context: Context, picks: readonly LateEntryPick[]): Promise<LateEntryPick[]> {
  const ids = picks.map(({ proposalId }) => proposalId).filter(isId);
  const rows = await read(context, (db) =>
    db
      .selectFrom('decision_record')
      .select(['id', 'content'])
      .where('id', 'in', [...ids, NONE])
      .execute(),
  );
  const place = new Map(
    rows.map(({ id, content }) => [
      id,
      STEPS.indexOf((content as { entry: { step: LateStep } }).entry?.step),
    ]),
  );
  const placeOf = ({ proposalId }: LateEntryPick) => place.get(proposalId.toLowerCase()) ?? -1;
  return picks.toSorted((one, other) => placeOf(one) - placeOf(other));
}

const NONE = '00000000-0000-0000-0000-000000000000';

/**
 * Current version of the decision: entries are never changed, so one is confirmed as it was read, however the matter
 * has changed since.
 */
async function versionOf(context: Context, id: string): Promise<number> {
  if (!isId(id)) return 0;
  const row = await read(context, (db) =>
    db.selectFrom('decision').select('version').where('id', '=', id).executeTakeFirst(),
  );
  return row?.version ?? 0;
}
