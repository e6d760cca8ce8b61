import { type FindHit, FindKind } from '#schema/workbench/find-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { unauthenticated } from '#server/ground/kernel/fault.ts';
import { read } from '#server/ground/kernel/read.ts';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { maskPersonal } from '#server/law/people/mask-personal.ts';
import { articleAnchor, articleNo } from '#server/law/statute/article-no.ts';
import { FIND_SOURCES, type FoundRow } from './find-sources.ts';

/** Longer is no name or number of anything. */
const LONGEST = 60;

/** 查找: matters, opinions by receipt number, case items, files, people and articles, as far as this member of staff may see them. */
export async function findForStaff(context: Context, q: string): Promise<FindHit[]> {
  const { actor } = context;
  if (!actor) throw unauthenticated();
  const typed = q.normalize('NFKC').trim().slice(0, LONGEST);
  if (typed === '') return [];
  return read(context, async (db) => {
    const hits: FindHit[] = [];
    for (const kind of Object.values(FindKind)) {
      const rows = (await FIND_SOURCES[kind](typed, actor)?.execute(db))?.rows ?? [];
      hits.push(
        ...rows.map((row) => ({ kind, title: shown(kind, row), note: row.note, path: PATHS[kind](row) })),
      );
    }
    return hits;
  });
}

/** A title that somebody from outside wrote is shown as at its desk. */
const shown = (kind: FindKind, { title }: FoundRow): string =>
  kind === FindKind.CASE ? maskPersonal(title) : title;

const PATHS: Readonly<Record<FindKind, (row: FoundRow) => string>> = {
  [FindKind.DECISION]: ({ place }) => `/gongzuotai/juece/${encodeURIComponent(place)}`,
  [FindKind.OPINION]: ({ place }) => `/gongzuotai/yijian/${place}`,
  [FindKind.CASE]: ({ place }) => place,
  [FindKind.FILE]: ({ place, title }) => `/files/${place}/${encodeURIComponent(title)}`,
  [FindKind.PERSON]: ({ place }) => `/gongzuotai/${encodeURI(place)}`,
  [FindKind.ARTICLE]: ({ place }) => {
    const [code = '', no = ''] = place.split(' ');
    const number = articleNo({ kind: ClauseKind.ARTICLE, no });
    return `/fagui/${code}${number ? `#${articleAnchor(number)}` : ''}`;
  },
};
