import type { Decision } from '#schema/decision/decision.ts';
import { Unit } from '#schema/identity/unit.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { holdRow } from '#server/ground/kernel/hold-row.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { MEETING_TRANSITIONS, refuseMeetingTransition } from '#server/law/meeting/meeting-stage.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { transitionAt } from '#server/law/transition.ts';
import { voidReview } from '#server/engines/paper/paper-columns.ts';
import { refuseOtherBody } from '#server/law/procedure/discussion-meeting.ts';
import { bodyOf } from '#server/domains/meeting/attendance.queries.ts';
import { agendaPlaces } from '#server/domains/meeting/agenda-places.queries.ts';

const r68 = provision('R-68', 'DESIGN', '会议议程办理规则');

/** A meeting a matter is brought to (提请讨论的会议), and its place on the agenda where it has one already. */
export interface AgendaPlace {
  meeting: Meeting;
  /** The body whose meeting it is; null is the county's government. */
  bodyId: string | null;
  stands: boolean;
  last: number;
}

/** The meeting as it is planned, held until the command ends; NOT_FOUND where there is none. */
export async function agendaPlace(
  command: CommandContext,
  meetingId: string,
  decisionId: string,
): Promise<AgendaPlace> {
  await holdRow(command.db, 'meeting', meetingId);
  const meeting = await loadById(command.em, Meeting, meetingId, '该会议');
  const bodyId = await bodyOf(command.db, meeting.unitId);
  return { meeting, bodyId, ...(await agendaPlaces(command.db, meeting.id, decisionId)) };
}

/**
 * Reasons against putting a matter on this agenda (列入议程): by the one table of a meeting's stages, and a matter that is
 * not public is never added automatically.
 */
export const refuseAgendaPlace = (
  { meeting, bodyId, stands }: AgendaPlace,
  { facts, organId }: Decision,
): Finding[] => [
  ...refuseOtherBody(bodyId, organId),
  ...refuseMeetingTransition('setAgenda', meeting.stage),
  ...(!stands && facts.includes(DecisionFact.LAWFULLY_NOT_PUBLIC) ? [notPublic] : []),
];

/** 列入议程: a further item, as `setAgenda` adds one; what stands there already stays as it is. */
export async function putOnAgenda(
  command: CommandContext,
  { meeting, stands, last }: AgendaPlace,
  decision: Decision,
): Promise<void> {
  if (stands) return;
  const unit = await command.em.findOneOrFail(Unit, { id: decision.leadUnitId });
  command.em.create(AgendaItem, {
    meetingId: meeting.id,
    position: last + 1,
    title: `审议《${decision.title}》`,
    disclosure: AgendaDisclosure.PUBLIC,
    decisionId: decision.id,
    purpose: AgendaPurpose.DECIDE,
    reportingUnit: unit.name,
  });
  meeting.stage = transitionAt(MEETING_TRANSITIONS, 'setAgenda', meeting.stage)?.to ?? meeting.stage;
  voidReview(command, meeting, MeetingPaper.NOTICE);
}

const notPublic = r68.block('AGENDA_DISCLOSURE_ASKED', 'meetingId')`
  本事项依法不予公开，列入议程要先确定议题怎样公开。
  在会议台把本事项列入这次会议的议程，选定公开范围和依据，再安排上会。`;
