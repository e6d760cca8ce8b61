import { skipToken } from '@apollo/client/react';
import { graphql } from '#client/graphql/gql.ts';
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

interface FindResultsProps {
  typed: string;
  onGo: () => void;
}

/** Matters, opinions, files, people, articles and desks with these words, by kind. */
export function FindResults({ typed, onGo }: FindResultsProps) {
  const q = useSettled(typed.trim(), REST_MS);
  const { data } = useDesk(FindQueryDocument, q ? { q } : skipToken);
  const hits = q ? (data?.find ?? []) : [];
  const desks = useDesksNamed(q);
  const groups = [
    ...(desks.length > 0 ? [['工作台', desks] as const] : []),
    ...Map.groupBy(hits, ({ kind }) => FIND_LABELS[kind]),
  ];
  return (
    <>
      {groups.map(([title, some]) => (
        <Group key={title} title={title} hits={some} onGo={onGo} />
      ))}
      <p className="small soft" role="status">
        {q && data && groups.length === 0 ? '没有找到。换一个词，或者输入完整的编号。' : ''}
      </p>
    </>
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
