import { clock } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { GATE_VERDICT_LABELS } from '#client/words.ts';
import { CATEGORY_OPEN } from './groups.ts';
import type { Shown } from './verdict.ts';

interface VerdictProps {
  shown: Shown;
  /** How many of a party came. */
  onPersons: (persons: number) => void;
}

/** The answer at the door: words and colour in the whole width, said aloud. */
export function Verdict({ shown, onPersons }: VerdictProps) {
  return (
    <div className="verdict" data-tone={shown.tone} aria-live="assertive" aria-atomic="true">
      {shown.tone === 'none' ? (
        <p className="verdict-word">请扫回执上的二维码</p>
      ) : (
        <>
          <p className="verdict-word">{wordOf(shown)}</p>
          {shown.ticket ? <Who shown={shown} /> : null}
          {shown.message ? <p>{shown.message}</p> : null}
          {shown.fix ? <p className="small">{shown.fix}</p> : null}
          {shown.tone === 'ask' && shown.ticket ? (
            <HowMany persons={shown.ticket.persons} onPersons={onPersons} />
          ) : null}
        </>
      )}
    </div>
  );
}

const wordOf = ({ tone, verdict }: Shown): string => {
  if (tone === 'ask') return '来了几个人';
  return verdict ? GATE_VERDICT_LABELS[verdict] : '';
};

const Who = ({ shown: { ticket, group, persons, at } }: { shown: Shown }) =>
  ticket ? (
    <p className="verdict-who">
      {ticket.displayName}　尾号{ticket.tail}　{persons ?? ticket.persons}人
      {group ? `　${group.category ?? CATEGORY_OPEN}　${clock(group.startsAt)}场` : null}
      {ticket.withMinor ? '　有未满14周岁的' : null}
      {ticket.needs ? `　需要：${ticket.needs}` : null}
      {at ? `　${clock(at)}` : null}
    </p>
  ) : null;

const HowMany = ({ persons, onPersons }: { persons: number; onPersons: (persons: number) => void }) => (
  <p className="row">
    <Button onClick={() => onPersons(persons)}>{persons}人全到</Button>
    {Array.from({ length: persons - 1 }, (_, index) => persons - 1 - index).map((count) => (
      <Button key={count} look="quiet" onClick={() => onPersons(count)}>
        {count}人
      </Button>
    ))}
  </p>
);
