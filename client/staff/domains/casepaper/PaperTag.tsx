import { Tag } from '#client/ui/Tag.tsx';

interface PaperTagProps {
  paper: { finishedAt?: string | null; voidedAt?: string | null };
}

/** How far a document has come, in one word. */
export function PaperTag({ paper }: PaperTagProps) {
  if (paper.voidedAt) return <Tag kind="closed">已作废</Tag>;
  return paper.finishedAt ? <Tag kind="done">已定稿</Tag> : <Tag kind="due">未定稿</Tag>;
}
