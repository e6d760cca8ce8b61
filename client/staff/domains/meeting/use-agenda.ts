import { useEffect, useState } from 'react';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { focusField } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { agendaInput, type AgendaRow, agendaTyped, blankRow, moved, unpicked } from './agenda-form.ts';
import type { MeetingRecord } from './meeting-record.ts';
import { SetAgenda } from './plan-documents.ts';

type Of = Pick<MeetingRecord, 'id'>;

/** The place of an item on the page; ids of its controls begin with it. */
export const itemPlace = ({ id }: Of, index: number) => `meeting:${id}:agenda:items-${index}`;

/** A finding names its field "items.2.title": the control of the third item's title. */
export const placeIn = (meeting: Of) => (field: string) => {
  const [, index, name] = /^(?:input\.)?items\.(\d+)(?:\.(\w+))?$/.exec(field) ?? [];
  if (index === undefined) return undefined;
  const place = itemPlace(meeting, Number(index));
  return name ? `${place}-${name}` : place;
};

/** How many items stand before those that can still be changed: what was announced keeps its number. */
export const settledItems = ({ agenda }: Pick<MeetingRecord, 'agenda'>) =>
  Math.max(0, ...agenda.flatMap(({ announcedAt, position }) => (announcedAt ? [position] : [])));

const UNPICKED = '没有保存：这些字没有对上一项决策。从列表里选一项；与决策无关的，删去这些字。';

/** Where an item goes, the cursor goes with it; the place is said aloud. */
function useMoved(meeting: Of & Pick<MeetingRecord, 'agenda'>) {
  const [place, setPlace] = useState<{ index: number } | null>(null);
  const { id } = meeting;
  useEffect(() => {
    if (place) document.getElementById(itemPlace({ id }, place.index))?.focus();
  }, [place, id]);
  return { said: place ? `议题已移到第${settledItems(meeting) + place.index + 1}项` : '', setPlace };
}

/** The agenda while it is arranged: a draft until it is saved as a whole. */
export function useAgenda(meeting: MeetingRecord) {
  const draft = useDraft(`meeting:${meeting.id}:agenda`, agendaTyped(meeting.agenda));
  const command = useCommand(SetAgenda, { onDone: draft.discard });
  const { said, setPlace } = useMoved(meeting);
  const [stopped, setStopped] = useState(false);
  const rows = draft.values.items;
  const put = (items: readonly AgendaRow[]) => draft.set('items', items);
  return {
    draft,
    command,
    rows,
    said,
    add: () => put([...rows, blankRow(crypto.randomUUID())]),
    remove: (key: string) => put(rows.filter((one) => one.key !== key)),
    change: (key: string, part: Partial<AgendaRow>) =>
      put(rows.map((one) => (one.key === key ? { ...one, ...part } : one))),
    move: (key: string, by: 1 | -1) => {
      const next = moved(rows, key, by);
      if (next === rows) return;
      put(next);
      setPlace({ index: next.findIndex((row) => row.key === key) });
    },
    unpickedIn: (row: AgendaRow) => (stopped && unpicked(row) ? UNPICKED : undefined),
    save: () => {
      const at = rows.findIndex(unpicked);
      setStopped(at >= 0);
      if (at >= 0) focusField(`${itemPlace(meeting, at)}-decisionId`);
      else void command.run({ id: meeting.id, version: meeting.version, items: agendaInput(draft.values) });
    },
  };
}
