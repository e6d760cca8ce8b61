import { longDate } from '#client/format.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { Table } from '#client/ui/Table.tsx';
import { LAW_ENTRY_STATE_LABELS, STATUTE_STANDING_LABELS } from '#client/words.ts';
import { heldWords, numberedWords, periodWords, rankWords } from '#client/words/statute-words.ts';
import type { StatuteEdition } from './statute-documents.ts';

/** The address of an edition's desk. */
export const editionPath = ({ code, no }: { code: string; no: number }) => `${paths.statutes}/${code}/${no}`;

/** Editions in lines: which law, in what wording, how it stands. */
export const StatuteLines = ({ editions }: { editions: readonly StatuteEdition[] }) => (
  <Table
    stack
    caption="法规"
    captionHidden
    columns={['名称', '级别或者类别', '施行或者规划期', '正文', '状态'].map((label) => ({ label }))}
    rows={editions.map((one) => ({
      key: one.id,
      cells: [
        <a key={one.id} href={editionPath(one)}>
          {numberedWords(one)}
        </a>,
        rankWords(one),
        spanWords(one),
        heldWords(one),
        stateWords(one),
      ],
    }))}
  />
);

function spanWords(edition: StatuteEdition): string {
  if (edition.ends) return `自${longDate(edition.from)}起失效`;
  return periodWords(edition) || `自${longDate(edition.from)}起`;
}

/** How an edition stands (状态). */
export const stateWords = ({ state, standing }: StatuteEdition) =>
  standing ? STATUTE_STANDING_LABELS[standing] : LAW_ENTRY_STATE_LABELS[state];
