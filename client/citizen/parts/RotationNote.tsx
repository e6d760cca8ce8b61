import { longDate } from '#client/format.ts';

/** The order in one sentence, and how to repeat it. */
export const RotationNote = ({ day }: { day: string }) => (
  <p className="small soft gap-below">
    {`公开的意见每天换一次先后，不看时间、态度和多少。${longDate(day)}的先后谁都可以验算：按“${day} 条款 受理编号”的SHA-256从小到大排列。`}
  </p>
);
