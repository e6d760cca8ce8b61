import { Button } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { OfReceipt } from '../receipt/OfReceipt.tsx';

/** Asked once more before it is done; without a script the fold asks. */
export const EraseContact = ({ receiptNo }: { receiptNo: string }) => (
  <form method="post" className="stack gap-above screen-only">
    <OfReceipt no={receiptNo} />
    <More row summary="删除姓名和联系方式">
      <div className="stack">
        <p>
          删除的：保存的姓名、单位和联系方式，以及发给您的告知中的地址，马上删除，不能恢复；以后有了结果，不能再告知您，仍可以凭受理编号和查询码查询。
        </p>
        <p>
          保留的：意见的文字、收到的时间、处理结果和理由。它们是决策的记录，依照《重大行政决策程序暂行条例》第三十三条归档，不再与您的姓名、联系方式相连。公布时您同意写明姓名的，已公布的署名不变。
        </p>
        <p>
          <Button type="submit" name="step" value="erase" look="quiet">
            确认删除
          </Button>
        </p>
      </div>
    </More>
  </form>
);
