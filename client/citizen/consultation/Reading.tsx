import type { ReactNode } from 'react';
import { WithToc } from '#client/ui/Layout.tsx';
import { Toc } from '#client/ui/Toc.tsx';

/** The parts of the page in the order of readers' questions; anchors, so that all of it prints and is found. */
export const PARTS = {
  changes: { id: 'bianhua', title: '对您有什么变化' },
  ways: { id: 'tujing', title: '意见反馈途径' },
  draft: { id: 'caoan', title: '草案' },
  explanation: { id: 'jiedu', title: '解读和依据' },
  comments: { id: 'gongzhong', title: '公众意见' },
  announced: { id: 'gonggao', title: '公告事项' },
} as const;

const itemsOf = (changes: boolean) =>
  Object.values(PARTS)
    .filter((part) => changes || part !== PARTS.changes)
    .map(({ id, title }) => ({ href: `#${id}`, label: title }));

interface ReadingProps {
  /** Whether the unit has said what changes for whom. */
  changes: boolean;
  children: ReactNode;
}

/** The long text with its contents beside it, where the page is wide. */
export const Reading = ({ changes, children }: ReadingProps) => (
  <WithToc toc={<Toc wide items={itemsOf(changes)} />}>{children}</WithToc>
);
