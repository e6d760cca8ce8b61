import { AgendaItemPaper } from '#schema/meeting/agenda-item-paper.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import type { AgendaItemInput } from '#schema/meeting/meeting-input.ts';
import type { Meeting } from '#schema/meeting/meeting.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { AgendaDisclosure, CLOSED_ITEM_TITLE } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { blank } from '#server/law/substance.ts';
import { turnTo, voidReview } from '#server/engines/paper/paper-columns.ts';
import { knowTied, refuseTyped, type TypedItem } from './agenda-findings.ts';
import { atStage } from './meeting-guards.ts';
import { change, itemIn, itemsOf, loadMeeting, moveOn, standing } from './meeting-load.ts';
import { mayBring } from './meeting.permissions.ts';

/** 确定议程: the items in their order; announced ones stay as they are, further ones follow them. */
export const setAgenda = defineCommand(
  ['meeting.agendaSet', '编排议程'],
  mayBring('setAgenda'),
  async (
    command,
    id: string,
    version: number,
    inputs: readonly AgendaItemInput[],
    acknowledged: readonly Acknowledged[],
  ) => {
    const meeting = await loadMeeting(command, 'setAgenda', id, version);
    const items = await itemsOf(command, id);
    const typed = await knowTied(command, typedItems(inputs, items));
    const alone = standing(items).every(({ announcedAt }) => announcedAt === null);
    const findings = refuseTyped(typed, alone);
    const refusal = command.refusalOf(
      atStage('setAgenda', meeting, () => findings),
      acknowledged,
    );
    if (refusal) return refusal;
    await replace(command, meeting, items, typed);
    moveOn(meeting, 'setAgenda');
    if (meeting.announcedAt && typed.length === 0) turnTo(meeting, null);
    else voidReview(command, meeting, MeetingPaper.NOTICE);
    change(command, meeting);
    return id;
  },
);

/**
 * Typed items that may still be set, without those already announced; an item of another meeting is answered as not
 * found.
 */
function typedItems(
  inputs: readonly AgendaItemInput[],
  items: readonly AgendaItem[],
): Pick<TypedItem, 'input' | 'index'>[] {
  const all = inputs.map((input, index) => ({ input, index }));
  return all.filter(({ input }) => !input.id || itemIn(items, input.id).announcedAt === null);
}

async function replace(
  { em }: CommandContext,
  meeting: Meeting,
  items: readonly AgendaItem[],
  typed: readonly TypedItem[],
): Promise<void> {
  const fixed = items.filter(({ announcedAt }) => announcedAt !== null);
  const drafts = items.filter(({ announcedAt }) => announcedAt === null);
  const kept = new Set(typed.map(({ input }) => input.id?.toLowerCase()));
  for (const draft of drafts) if (!kept.has(draft.id)) em.remove(draft);
  const last = Math.max(0, ...fixed.map(({ position }) => position));
  for (const [place, { input, purpose }] of typed.entries()) {
    const draft = drafts.find((one) => one.id === input.id?.toLowerCase());
    const columns = { ...columnsOf(input, purpose), position: last + place + 1 };
    const item = draft
      ? Object.assign(draft, columns)
      : em.create(AgendaItem, { meetingId: meeting.id, ...columns });
    await setPaper(em, item, input, purpose);
  }
}

/** Public columns of an item: of a closed one only that it exists. */
const columnsOf = (input: AgendaItemInput, purpose: AgendaPurpose) =>
  input.disclosure === AgendaDisclosure.CLOSED
    ? {
        title: CLOSED_ITEM_TITLE,
        disclosure: input.disclosure,
        decisionId: null,
        catalogueVersionId: null,
        purpose: AgendaPurpose.OTHER,
        reportingUnit: '',
        livelihood: false,
        highAttention: false,
      }
    : {
        title: input.title,
        disclosure: input.disclosure,
        decisionId: input.decisionId?.toLowerCase() ?? null,
        catalogueVersionId: input.catalogueId?.toLowerCase() ?? null,
        purpose,
        reportingUnit: input.reportingUnit,
        livelihood: input.livelihood,
        highAttention: input.highAttention,
      };

/** Writes the non-public part of an item, or removes it where there is none. */
async function setPaper(
  em: CommandContext['em'],
  item: AgendaItem,
  input: AgendaItemInput,
  purpose: AgendaPurpose,
): Promise<void> {
  const paper = await em.findOne(AgendaItemPaper, { itemId: item.id });
  const columns = paperOf(input, purpose);
  if (!columns) {
    if (paper) em.remove(paper);
  } else if (paper) Object.assign(paper, columns);
  else em.create(AgendaItemPaper, { itemId: item.id, ...columns });
}

function paperOf(
  { title, paperTitle, disclosure, ground, law, note, ...input }: AgendaItemInput,
  purpose: AgendaPurpose,
) {
  if (disclosure === AgendaDisclosure.PUBLIC && blank(note)) return null;
  const closed = disclosure === AgendaDisclosure.CLOSED;
  return {
    title: closed ? title : paperTitle,
    ground: ground ?? null,
    law,
    note,
    purpose: closed ? purpose : null,
    decisionId: closed ? (input.decisionId?.toLowerCase() ?? null) : null,
    reportingUnit: closed ? input.reportingUnit : '',
  };
}
