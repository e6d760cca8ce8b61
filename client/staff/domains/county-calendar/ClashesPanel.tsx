import { dayOf, shortDate } from '#client/format.ts';
import { Note } from '#client/ui/Note.tsx';
import { CALENDAR_KIND_LABELS, CLASH_KIND_LABELS } from '#client/words.ts';
import { deskOf, type Entry, hoursOf } from './calendar-entry.ts';

interface Pair {
  key: string;
  entry: Entry;
  clash: Entry['clashes'][number];
}

/** Pairs of clashing entries, each pair once for each kind of clash, although both entries report it. */
function pairsOf(entries: readonly Entry[]): Pair[] {
  const pairs = entries.flatMap((entry) =>
    entry.clashes.map((clash) => ({
      key: [...[`${entry.no} ${entry.title}`, `${clash.no} ${clash.title}`].toSorted(), clash.kind].join(),
      entry,
      clash,
    })),
  );
  return [...new Map(pairs.toReversed().map((pair) => [pair.key, pair])).values()].toReversed();
}

/** Clashes between entries of this span, in words; renders nothing where there are none. */
export function ClashesPanel({ entries }: { entries: readonly Entry[] }) {
  const pairs = pairsOf(entries);
  if (pairs.length === 0) return null;
  return (
    <Note tone="due" title={`有${pairs.length}处冲突`}>
      <ul className="bullets">
        {pairs.map(({ key, entry, clash }) => (
          <li key={key}>
            {`${shortDate(dayOf(entry.startsAt))} ${hoursOf(entry)}，${CALENDAR_KIND_LABELS[entry.kind]}“`}
            <a href={deskOf(entry)}>{entry.title}</a>
            {`”与“${clash.title}”时间重叠：${CLASH_KIND_LABELS[clash.kind]}${clash.what ? `（${clash.what}）` : ''}`}
          </li>
        ))}
      </ul>
    </Note>
  );
}
