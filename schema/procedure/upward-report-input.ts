import { Input, View, day, id, of, text } from '#schema/kernel/fields.ts';
import { ReportReply, UpwardForm, type UpwardReport } from '#server/law/execution/issuing.ts';

/** 请示报告及答复 (第八条、第三十一条): the report first; its reply when it has come. */
@View('UpwardReportTold')
@Input('UpwardReportInput')
export class UpwardReportInput implements UpwardReport {
  readonly form = of(() => UpwardForm, {
    defaultValue: UpwardForm.REQUEST,
    description: '请示须有答复，报告不须答复',
  });
  readonly reportNo = text('报告的文号');
  readonly reportedOn = day();
  readonly reply = of.opt(() => ReportReply, { defaultValue: null, description: '尚未答复的为空' });
  readonly repliedOn = day.opt({ defaultValue: null });
  readonly replyText? = text.opt('答复的内容；不同意的应当填写');
  readonly fileIds = id.many({ defaultValue: [] });
}
