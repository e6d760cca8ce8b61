import { randomUUID } from 'node:crypto';
import { confirmStatementAnswers } from '#server/domains/statement/confirm-statement-answers.ts';
import { proposeStatementAnswer } from '#server/domains/statement/propose-statement-answer.ts';
import { recordStatement } from '#server/domains/statement/record-statement.ts';
import { setStatementMoment } from '#server/domains/statement/set-statement-moment.ts';
import { MEETING_FILM } from './film/meeting-film.ts';
import { OFFICE } from './meeting-telling.ts';
import { STATEMENTS, type StatementTelling } from './story-statements.ts';
import { kept, type Teller } from './teller.ts';

/** 列席意见: taken down in the room, found in the recording, answered by the unit; one still waits for its answer. */
export async function tellStatements(teller: Teller, meetingId: string): Promise<void> {
  const [item] = await teller.rows<{ id: string }>(
    'select id from agenda_item where meeting_id = $1 and decision_id is not null order by position',
    [meetingId],
  );
  const told: { id: string; of: StatementTelling }[] = [];
  await teller.clock('2026-11-13', '15:12');
  for (const of of STATEMENTS) {
    const { speaker, category, named, text } = of;
    const input = {
      itemId: item?.id ?? '',
      invitationId: await invitationOf(teller, item?.id ?? '', speaker),
      speaker,
      category,
      named,
      text,
      now: true,
      idempotencyKey: randomUUID(),
    };
    told.push({ id: kept(await recordStatement(teller.as(OFFICE), input)), of });
  }
  await teller.clock('2026-11-17', '11:00');
  for (const { id, of } of told) await placed(teller, id, of);
  await teller.clock('2026-11-18', '16:00');
  for (const { id, of } of told) if (of.answer) await drafted(teller, id, of.answer);
  await teller.clock('2026-11-19', '10:00');
  const answered = told.filter(({ of }) => of.answer).map(({ id }) => id);
  kept(await confirmStatementAnswers(teller.as('minzheng-fuze'), answered));
}

/** Where it is heard in the recording, if it is. */
async function placed(teller: Teller, id: string, { text }: StatementTelling): Promise<void> {
  const heard = MEETING_FILM.cues.find((cue) => cue.text === text);
  if (!heard) return;
  const moment = { part: 1, seconds: Math.ceil(heard.startsMs / 1000) };
  const version = await teller.version('attendee_statement', id);
  kept(await setStatementMoment(teller.as(OFFICE), id, version, moment));
}

async function drafted(
  teller: Teller,
  id: string,
  { result, ground, reason, covered = [] }: NonNullable<StatementTelling['answer']>,
): Promise<void> {
  const version = await teller.version('attendee_statement', id);
  const changedClauses = await teller.rows<{ anchorId: string }>(
    `select k.anchor_id as "anchorId" from clause k join draft_version v on v.id = k.draft_version_id
      where k.no = any($2) and v.no = (select max(x.no) from draft_version x where x.decision_id = v.decision_id)
        and v.decision_id = (select i.decision_id from agenda_item i join attendee_statement s on s.item_id = i.id where s.id = $1)`,
    [id, covered],
  );
  if (changedClauses.length !== covered.length)
    throw new Error(`the draft lacks one of ${covered.join('、')}`);
  const input = { result, ground: ground ?? null, reason, changedClauses, coveredAt: null };
  kept(await proposeStatementAnswer(teller.as('minzheng'), id, version, input));
}

/** Whoever was invited and came is quoted by their invitation. */
async function invitationOf(teller: Teller, itemId: string, addressee: string): Promise<string | null> {
  const [invited] = await teller.rows<{ id: string }>(
    `select id from invitation where item_id = $1 and addressee = $2 and stage = 'ATTENDED'`,
    [itemId, addressee],
  );
  return invited?.id ?? null;
}
