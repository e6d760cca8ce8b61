import type { EntityManager } from '@mikro-orm/postgresql';
import { AgendaItemPaper } from '#schema/meeting/agenda-item-paper.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { AgendaOutcome } from '#schema/meeting/agenda-outcome.ts';
import type { Meeting } from '#schema/meeting/meeting.ts';
import { AgendaDisclosure, CLOSED_ITEM_TITLE } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';

/** Agenda item of a test; PUBLIC and without flags unless it says otherwise. */
export interface AgendaItemWish {
  /** Of a CLOSED item this is what only its paper says. */
  title: string;
  disclosure?: AgendaDisclosure;
  decisionId?: string;
  catalogueId?: string;
  /** 其他议题 unless said otherwise. */
  purpose?: AgendaPurpose;
  reportingUnit?: string;
  livelihood?: boolean;
  highAttention?: boolean;
  invitationsSent?: number;
  invitationsAccepted?: number;
  /** ISO instants; by themselves where the meeting has ended: a quarter of an hour each. */
  startedAt?: string;
  endedAt?: string;
  result?: AgendaResult;
  resultText?: string;
}

const QUARTER = 900_000;

/** Adds the public part of an item: of a closed one nothing, the rest is on its paper. */
export function addItem(
  em: EntityManager,
  meeting: Meeting,
  wish: AgendaItemWish,
  index: number,
): AgendaItem {
  const disclosure = AgendaDisclosure[wish.disclosure ?? 'PUBLIC'];
  const closed = disclosure === AgendaDisclosure.CLOSED;
  const began = meeting.startsAt.getTime() + index * QUARTER;
  const at = (said: string | undefined, usual: number) =>
    said ? new Date(said) : meeting.closedAt ? new Date(usual) : null;
  const item = em.create(AgendaItem, {
    meetingId: meeting.id,
    position: index + 1,
    title: closed ? CLOSED_ITEM_TITLE : wish.title,
    disclosure,
    announcedAt: meeting.announcedAt,
    startedAt: at(wish.startedAt, began),
    endedAt: at(wish.endedAt, began + QUARTER),
    invitationsSent: wish.invitationsSent ?? 0,
    invitationsAccepted: wish.invitationsAccepted ?? 0,
    ...(closed ? {} : told(wish)),
  });
  if (item.endedAt) addOutcome(em, item, wish);
  if (disclosure !== AgendaDisclosure.PUBLIC) addPaper(em, item, wish);
  return item;
}

const told = (wish: AgendaItemWish) => ({
  decisionId: wish.decisionId ?? null,
  catalogueVersionId: wish.catalogueId ?? null,
  purpose: AgendaPurpose[wish.purpose ?? 'OTHER'],
  reportingUnit: wish.reportingUnit ?? '县民政局',
  livelihood: wish.livelihood ?? false,
  highAttention: wish.highAttention ?? false,
});

const addOutcome = (em: EntityManager, item: AgendaItem, { result, resultText }: AgendaItemWish) =>
  em.create(AgendaOutcome, {
    itemId: item.id,
    result: AgendaResult[result ?? 'PASSED'],
    resultText: resultText ?? '会议同意，按会议意见修改后实施。',
  });

const addPaper = (em: EntityManager, item: AgendaItem, wish: AgendaItemWish) =>
  em.create(AgendaItemPaper, {
    itemId: item.id,
    title: wish.title,
    ground: WithholdGround.INTERNAL_AFFAIRS,
    law: '国令711号第十六条',
    decisionId: wish.decisionId ?? null,
    purpose: wish.purpose ? AgendaPurpose[wish.purpose] : null,
    reportingUnit: wish.reportingUnit ?? '县人力资源和社会保障局',
  });
