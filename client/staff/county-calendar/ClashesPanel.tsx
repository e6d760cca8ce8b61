import { dayOf, shortDate } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { CALENDAR_KIND_LABELS } from '#client/words.ts';
import { clashTexts, deskOf, type Entry, hoursOf } from './calendar-entry.ts';

/** What stands in each other's way in this span, in words; nothing where nothing does. */
export function ClashesPanel({ entries }: { entries: readonly Entry[] }) {
  const clashing = entries.filter(({ clashes }) => clashes.length > 0);
  if (clashing.length === 0) return null;
  return (
    <Note tone="due" title={`有${clashing.length}项日程时间重叠`}>
      <ul>
        {clashing.map((entry) => (
          <li key={entry.id}>
            {shortDate(dayOf(entry.startsAt))}
            {hoursOf(entry)}　{CALENDAR_KIND_LABELS[entry.kind]}：<a href={deskOf(entry)}>{entry.title}</a>　
            {clashTexts(entry).join('；')}
          </li>
        ))}
      </ul>
    </Note>
  );
}
