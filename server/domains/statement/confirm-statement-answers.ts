import { LockMode } from '@mikro-orm/core';
import { AttendeeStatement } from '#schema/statement/attendee-statement.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { badInput, notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { refuseStatementTransition, StatementStage } from '#server/law/invitation/statement-stage.ts';
import { refuseDisposition } from '#server/law/feedback/disposition.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { Finding } from '#server/law/refusal.ts';
import { refuseSamePerson } from '#server/law/people/second-person.ts';
import { adopts, clausesNamed } from '#server/engines/draft/refuse-answer.ts';
import { keptWording } from '#server/engines/draft/wordings.queries.ts';
import { refuseUnfixedRevision } from '#server/engines/draft/next-version.ts';
import { wordingsOfStatement } from './statement-wordings.ts';
import { organOfStatement, pagesOf, STATEMENT } from './load-statement.ts';
import { answersFor, confirmsStatements } from './statement.permissions.ts';

const BATCH_MAX = 100;

/** 确认并公布列席意见的答复: another person than who drafted it; the statement and its answer appear together. */
export const confirmStatementAnswers = defineCommand(
  'statement.answersConfirmed',
  confirmsStatements,
  async (command, ids: readonly string[]) => {
    const statements = await hold(command, [...new Set(ids)]);
    const words = await wordsNow(command, statements);
    const refusal = command.refusalOf(refuse(command, statements, words));
    if (refusal) return refusal;
    const { id, unitName } = actorOf(command);
    for (const statement of statements) {
      statement.changedClauses = (words.get(statement.id)?.changed ?? []).map(keptWording);
      statement.stage = StatementStage.OPINION_ANSWERED;
      statement.confirmedById = id;
      statement.answeredAt = command.now;
      statement.answeredByUnit = unitName;
      statement.returnedReason = null;
    }
    command.about('statement', statements[0]?.id ?? '', `${statements.length}条`);
    command.publish(
      ...(await pagesOf(
        command.db,
        statements.map(({ itemId }) => itemId),
      )),
    );
    return { confirmed: statements.length };
  },
);

async function hold(command: CommandContext, ids: readonly string[]): Promise<AttendeeStatement[]> {
  const { em, actor } = command;
  if (ids.length === 0 || ids.length > BATCH_MAX) throw badInput(`一次确认1至${BATCH_MAX}条。`, ['ids']);
  const found = ids.every(isId)
    ? await em.find(
        AttendeeStatement,
        { id: { $in: [...ids] } },
        { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
      )
    : [];
  const organs = new Map<string, string | null>();
  for (const meetingId of new Set(found.map((one) => one.meetingId)))
    organs.set(meetingId, await organOfStatement(command, 'confirm', meetingId));
  const ours = found.filter(({ unitIds, meetingId }) =>
    answersFor(actor, 'confirm', { unitIds, organId: organs.get(meetingId) ?? null }),
  );
  if (ours.length !== ids.length) throw notFound(STATEMENT);
  return found;
}

type Words = Awaited<ReturnType<typeof wordingsOfStatement>>;

/** Present wording of the draft for each answer that speaks of a change: publication needs a fixed version. */
async function wordsNow({ db }: CommandContext, statements: readonly AttendeeStatement[]) {
  const words = new Map<string, Words>();
  for (const one of statements) {
    const { changed, newest } = await wordingsOfStatement(db, one, one.changedClauses);
    words.set(one.id, { changed: one.result ? clausesNamed(one.result, changed, 'after') : [], newest });
  }
  return words;
}

/** All that stands in the way, each once. */
function refuse(
  { actor, policy }: CommandContext,
  statements: readonly AttendeeStatement[],
  words: ReadonlyMap<string, Words>,
): Finding[] {
  const all = statements.flatMap((one) => [
    ...refuseStatementTransition('confirm', one.stage),
    ...refuseAnswer(one, policy, words.get(one.id)),
    ...refuseSamePerson(actor?.id ?? '', [one.proposedById], '答复'),
  ]);
  return [...new Map(all.map((finding) => [finding.code + finding.message, finding])).values()];
}

/** Reasons against an answer, by the setting in force, even if it was drafted under an earlier one. */
function refuseAnswer(one: AttendeeStatement, policy: LocalPolicy, words: Words | undefined): Finding[] {
  const { result, ground, reason, coveredAt, route } = one;
  const { changed = [], newest } = words ?? {};
  if (!result) return [];
  const answer = { result, ground, reason, changedClauses: changed, coveredAt, route };
  return [
    ...refuseDisposition(answer, policy, { drafted: Boolean(newest) }),
    ...(adopts(result) && changed.length > 0 ? refuseUnfixedRevision(newest) : []),
  ];
}
