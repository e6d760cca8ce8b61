import { longDate } from '#client/format.ts';
import { More } from '#client/ui/More.tsx';

/** The order in one sentence; how to repeat it is folded away. */
export const RotationNote = ({ day }: { day: string }) => (
  <div className="small soft gap-below">
    <p>公开的意见每天换一次先后，不看时间、态度和多少。</p>
    <More row summary="核对今天的先后">
      {`${longDate(day)}的先后谁都可以验算：按“${day} 条款 受理编号”的SHA-256从小到大排列。`}
    </More>
  </div>
);
