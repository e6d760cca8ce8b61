import { skipToken } from '@apollo/client/react';
import { type KeyboardEvent, useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { Dialog } from '#client/ui/desk/Dialog.tsx';
import { composing } from '#client/ui/desk/shortcuts.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { deskHref } from './desk-hrefs.ts';
import { FIND_LABELS, type FindHit } from './find-words.ts';
import { useDesk } from './use-desk.ts';
import { useSettled } from './use-settled.ts';
import { useViewer } from './viewer.ts';

const FindQueryDocument = graphql(`
  query Find($q: Text!) {
    find(q: $q) {
      kind
      title
      note
      path
    }
  }
`);

/** Milliseconds of rest before the server is asked. */
const REST_MS = 180;

const PLACES = '.find input, .find a';

/** Up and down go from the words through what was found; Enter in the words opens the first. */
function walk(event: KeyboardEvent<HTMLElement>) {
  if (composing(event.nativeEvent)) return;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>(PLACES)];
  const at = places.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    places[Math.min(Math.max(at + step, 0), places.length - 1)]?.focus();
  }
  if (event.key === 'Enter' && at === 0) {
    event.preventDefault();
    places[1]?.click();
  }
}

interface FindDialogProps {
  open: boolean;
  onClose: () => void;
  /** Something was opened: the focus goes where that leads. */
  onGo: () => void;
}

/** 查找: matters, opinions, files, people, articles and desks, by a few words or a number. */
export function FindDialog({ open, onClose, onGo }: FindDialogProps) {
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), REST_MS);
  const { data } = useDesk(FindQueryDocument, open && q ? { q } : skipToken);
  const hits = q ? (data?.find ?? []) : [];
  const desks = useDesksNamed(q);
  const groups = [
    ...(desks.length > 0 ? [['工作台', desks] as const] : []),
    ...Map.groupBy(hits, ({ kind }) => FIND_LABELS[kind]),
  ];
  return (
    <Dialog open={open} title="查找" onClose={onClose} closeWord="关闭">
      {/* A key of its child bubbles here: the box itself is no control. */}
      <div className="find stack" role="search" onKeyDown={walk}>
        <input
          className="input"
          type="text"
          role="searchbox"
          autoFocus
          aria-label="查找事项、意见、材料、人员、条文"
          placeholder="事项名称或编号、受理编号、材料、姓名、条文"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {groups.map(([title, some]) => (
          <Group key={title} title={title} hits={some} onGo={onGo} />
        ))}
        <p className="small soft" role="status">
          {q && data && groups.length === 0 ? '没有找到。换一个词，或者输入完整的编号。' : ''}
        </p>
      </div>
    </Dialog>
  );
}

type Shown = Pick<FindHit, 'title' | 'note' | 'path'>;

interface GroupProps {
  title: string;
  hits: readonly Shown[];
  onGo: () => void;
}

const Group = ({ title, hits, onGo }: GroupProps) => (
  <section aria-label={title}>
    <Heading level={3}>{title}</Heading>
    <ul className="plain">
      {hits.map((hit) => (
        <li key={hit.path}>
          <a className="find-hit" href={hit.path} onClick={onGo}>
            {hit.title}
            {hit.note ? <span className="small soft">{hit.note}</span> : null}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** The viewer's own desks by their names. */
function useDesksNamed(q: string): Shown[] {
  const { desks } = useViewer();
  return q
    ? desks
        .filter((desk) => DESK_LABELS[desk].includes(q))
        .map((desk) => ({ title: DESK_LABELS[desk], note: '', path: deskHref(desk) }))
    : [];
}
