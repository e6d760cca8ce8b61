import { View, float, id, instant, int, of, str } from '#schema/kernel/fields.ts';
import { FileFaultKind } from '#server/law/archive/file-fault.ts';
import { Sheet } from '#schema/kernel/sheet.ts';

/** 卷宗里缺失或与登记不符的材料. */
@View('FileFault', '卷宗里缺失或与登记不符的材料')
export class FileFault {
  readonly path = str('在卷宗里的位置');
  readonly fault = of(() => FileFaultKind);
  readonly sha256 = str('登记的摘要');
  readonly size = int.opt('登记的大小，字节；早先的登记没有');
  readonly place = str.opt('在附件目录里的位置；早先的登记没有');
}

/** 卷宗的一次生成, as the console shows it. */
@View('MadeProcessFile', '卷宗的一次生成')
export class MadeProcessFile {
  readonly id = id();
  readonly generatedAt = instant();
  readonly generatedBy = str();
  readonly entries = int();
  readonly bytes = float('打包前的总字节数');
  readonly manifestSha256 = str('清单 manifest.json 的 SHA-256');
  readonly faults = of.many(() => FileFault);
}

/** 卷宗: where it is fetched, and when it was. */
@View('ProcessFile', '卷宗')
export class ProcessFileView {
  readonly url = str('下载地址');
  readonly made = of.many(() => MadeProcessFile, '最近的生成，新的在前');
}

/** 整卷供打印. */
@View('PrintedFile', '整卷供打印')
export class PrintedFile {
  readonly sheets = of.many(() => Sheet);
  readonly omitted = int('没有列入的意见册数，见下载的卷宗');
}
