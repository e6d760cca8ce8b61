import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { RecordStatement } from './statement-documents.ts';
import {
  attendeesOf,
  EMPTY,
  inputOf,
  OTHER,
  spokenItems,
  type StatementForm,
  usualItem,
} from './statement-form.ts';
import type { Attendee, StatementsMeeting } from './StatementsPage.tsx';

/** Form of a statement, on this device until it is stored; sent again it is the same entry (登记列席意见). */
export function useRecordStatement(meeting: StatementsMeeting, attendees: readonly Attendee[]) {
  const draft = useDraft<StatementForm>(`statement:${meeting.no}`, EMPTY);
  const items = spokenItems(meeting);
  const item = items.find(({ id }) => id === draft.values.itemId) ?? usualItem(items, attendees);
  const there = attendeesOf(attendees, item?.id ?? '');
  const command = useCommand(RecordStatement, { onDone: () => draft.discard() });
  const save = () => {
    const words = JSON.stringify({ ...draft.values, sentKey: '', sentWords: '' });
    const { sentKey, sentWords } = draft.values;
    // Other words are another entry; the same words, however often they are sent, are one.
    const key = sentWords === words && sentKey !== '' ? sentKey : crypto.randomUUID();
    draft.set('sentKey', key);
    draft.set('sentWords', words);
    const who = draft.values.who || (there.length === 0 ? OTHER : '');
    void command.run({ input: inputOf({ ...draft.values, who }, item, key) });
  };
  return { draft, items, item, there, command, save };
}
