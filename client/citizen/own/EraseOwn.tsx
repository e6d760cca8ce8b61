import { Button } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { OfReceipt } from '../receipt/OfReceipt.tsx';

/** Data that an erasure deletes and data that stay, the same for every kind of receipt. */
export const WhatGoes = () => (
  <>
    <p>
      删除的：保存的姓名、单位和联系方式，以及发给您的告知中的地址，马上删除，不能恢复；以后有了结果，不能再告知您，仍可以凭受理编号和查询码查询。
    </p>
    <p>
      保留的：提交的内容、收到的时间、办理结果和理由。它们是决策的记录，依照《重大行政决策程序暂行条例》第三十三条归档，不再与您的姓名、联系方式相连。依您的同意已经公布的姓名不变。
    </p>
  </>
);

/** Asked once more before it is done; without a script the fold asks. */
export const EraseOwn = ({ receiptNo }: { receiptNo: string }) => (
  <form method="post" className="stack gap-above screen-only">
    <OfReceipt no={receiptNo} />
    <More row summary="删除姓名和联系方式">
      <div className="stack">
        <WhatGoes />
        <p>
          <Button type="submit" name="step" value="erase" look="quiet">
            确认删除
          </Button>
        </p>
      </div>
    </More>
  </form>
);
