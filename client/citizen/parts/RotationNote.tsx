import { longDate } from '#client/format.ts';
import { classes } from '#client/ui/classes.ts';
import { More } from '#client/ui/More.tsx';

interface RotationNoteProps {
  day: string;
  /** All clauses together, not one. */
  whole?: boolean | undefined;
  /** Said before it. */
  children?: string;
}

/** The order in one sentence; how to repeat it is folded away. */
export const RotationNote = ({ day, whole, children }: RotationNoteProps) => (
  <div className={classes('small soft', !whole && 'gap-below')}>
    <p>{children}公开的意见每天换一次先后，不看时间、态度和多少。</p>
    <More row summary="核对今天的先后">
      {whole
        ? `${longDate(day)}的先后谁都可以验算：各条按受理编号的SHA-256从小到大排成一圈，从“${day}”的SHA-256之后的第一条读起。`
        : `${longDate(day)}的先后谁都可以验算：按“${day} 条款 受理编号”的SHA-256从小到大排列。`}
    </More>
  </div>
);
