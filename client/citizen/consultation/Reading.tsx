import type { ReactNode } from 'react';
import { WithToc } from '#client/ui/Layout.tsx';
import { Toc } from '#client/ui/Toc.tsx';
import { OTHER_WAYS } from '../ways/anchor.ts';

/** The parts of the page in their order; anchors, so that all of it prints and is found. */
export const PARTS = {
  draft: { id: 'caoan', no: '一', title: '草案' },
  explanation: { id: 'jiedu', no: '二', title: '解读与说明' },
  basis: { id: 'yiju', no: '三', title: '依据' },
  ways: { id: 'tujing', no: '四', title: '意见反馈途径' },
  contact: { id: 'lianxi', no: '五', title: '联系方式' },
  others: OTHER_WAYS,
  comments: { id: 'gongzhong', title: '公众意见' },
  notices: { id: 'gonggao', title: '公告记录' },
  progress: { id: 'jindu', title: '决策进度' },
} as const;

const itemsOf = (others: boolean) =>
  Object.values(PARTS)
    .filter((part) => others || part !== PARTS.others)
    .map((part) => ({
      href: `#${part.id}`,
      label: 'no' in part ? `${part.no}　${part.title}` : part.title,
    }));

interface ReadingProps {
  /** Whether there are other ways to take part. */
  others: boolean;
  children: ReactNode;
}

/** The long text with its contents beside it. */
export const Reading = ({ others, children }: ReadingProps) => (
  <WithToc toc={<Toc items={itemsOf(others)} />}>{children}</WithToc>
);
