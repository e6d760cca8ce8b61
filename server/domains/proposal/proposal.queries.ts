import { jsonObjectFrom } from 'kysely/helpers/postgres';
import type { ProposalView } from '#schema/proposal/proposal-view.ts';
import { laterThan, placeKeys, placeOf } from '#server/ground/kernel/place.ts';
import { unitById } from '#server/domains/identity/unit.queries.ts';
import { demand } from '#server/domains/identity/viewer.queries.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { pageOf, pageSize } from '#server/ground/kernel/keyset.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import type { ProposerKind } from '#server/law/decision/decision-proposal.ts';
import { proposerKindsOf, readsProposals } from './proposal.permissions.ts';

/** Which part of the list is asked for. */
export interface ProposalsAsked {
  state: DecisionPhase | null;
  first: number | null;
  after: string | null;
}

const selection = (db: Db) =>
  db
    .selectFrom('decision_proposal as p')
    .select([
      'p.id',
      'p.version',
      'p.proposer_kind as proposerKind',
      'p.proposer_name as proposerName',
      'p.proposer_organisation as proposerOrganisation',
      'p.title',
      'p.written_text as writtenText',
      'p.problem',
      'p.reasons',
      'p.basis',
      'p.preliminary_plan as preliminaryPlan',
      'p.necessity',
      'p.feasibility',
      'p.received_on as receivedOn',
      'p.phase',
      'p.phase_since as phaseSince',
      'p.study_note as studyNote',
      'p.decline_reason as declineReason',
      'p.answer',
      'p.outside_reason as outsideReason',
      'p.proposed_at as proposedAt',
    ])
    .select((eb) =>
      jsonObjectFrom(
        eb.selectFrom('decision as d').select(['d.no', 'd.title']).whereRef('d.id', '=', 'p.decision_id'),
      ).as('decision'),
    );

/** Proposals (决策事项建议) the requester may see, the latest first. */
export function proposalsPage(context: Context, { state, first, after }: ProposalsAsked) {
  demand(context, readsProposals, 'proposals');
  const size = pageSize(first, 50);
  const place = placeOf(after);
  return read(context, async (db) => {
    const rows: ProposalView[] = await selection(db)
      .where((eb) =>
        eb.and([
          ...(state ? [eb('p.phase', '=', state)] : []),
          ...laterThan(eb, [eb.ref('p.proposed_at'), eb.ref('p.id')], place),
        ]),
      )
      .orderBy('p.proposed_at', 'desc')
      .orderBy('p.id', 'desc')
      .limit(size + 1)
      .execute();
    return pageOf(rows, size, ({ proposedAt, id }) => placeKeys({ at: proposedAt, id }));
  });
}

/** One proposal by its id; another unit's is not found. */
export function proposalById(context: Context, id: string): Promise<ProposalView | null> {
  demand(context, readsProposals, 'proposal');
  return read(context, async (db) =>
    isId(id) ? ((await selection(db).where('p.id', '=', id).executeTakeFirst()) ?? null) : null,
  );
}

/** Whose proposals the requester may enter (可以录入的建议); nobody's where it is not their to do. */
export function enterableKinds(context: Context): Promise<ProposerKind[]> {
  demand(context, readsProposals, 'proposerKinds');
  const { actor } = context;
  return read(context, async (db) =>
    actor ? proposerKindsOf(actor, (await unitById(db, actor.unitId)).kind) : [],
  );
}
