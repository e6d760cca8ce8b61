import { longDate } from '#client/format.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { Table } from '#client/ui/Table.tsx';
import { BASIS_LEVEL_LABELS, LAW_ENTRY_STATE_LABELS, LAW_STANDING_LABELS } from '#client/words.ts';
import { heldWords } from '#client/words/statute-words.ts';
import type { StatuteEdition } from './statute-documents.ts';

/** The address of an edition's desk. */
export const editionPath = ({ code, no }: { code: string; no: number }) => `${paths.statutes}/${code}/${no}`;

/** Editions in lines: which law, in what wording, how it stands. */
export const StatuteLines = ({ editions }: { editions: readonly StatuteEdition[] }) => (
  <Table
    stack
    caption="法规"
    captionHidden
    columns={['名称', '效力级别', '施行', '正文', '状态'].map((label) => ({ label }))}
    rows={editions.map((one) => ({
      key: one.id,
      cells: [
        <a key={one.id} href={editionPath(one)}>
          《{one.title}》（{one.docNo}）
        </a>,
        BASIS_LEVEL_LABELS[one.level],
        one.ends ? `自${longDate(one.from)}起失效` : `自${longDate(one.from)}起`,
        heldWords(one),
        stateWords(one),
      ],
    }))}
  />
);

/** How an edition stands (状态). */
export const stateWords = ({ state, standing }: StatuteEdition) =>
  standing ? LAW_STANDING_LABELS[standing] : LAW_ENTRY_STATE_LABELS[state];
