import { Input, day, id, text } from '#schema/kernel/fields.ts';

/** 印发, as it is typed; executing units may be named now or when execution starts. */
@Input('IssueInput')
export class IssueInput {
  readonly documentNo = text('发文字号');
  readonly writtenDate = day('成文日期');
  readonly issuedOn = day('印发日期');
  readonly executingUnitIds = id.many({ defaultValue: [] });
  readonly fileIds = id.many({ defaultValue: [] });
}
