import { View, day, text } from '#schema/kernel/fields.ts';
import { InputType } from 'type-graphql';
import type { LateIssue } from '#server/law/procedure/late-issue.ts';

/** 补录的印发 (第三十一条、第三十二条): the document as it went out; who carries it out is named when its execution begins. */
@View('LateIssueTold')
@InputType('LateIssueInput', { description: '启用平台以前的印发' })
export class LateIssueInput implements LateIssue {
  readonly documentNo = text('发文字号');
  readonly writtenDate = day('成文日期');
  readonly issuedOn = day('印发日期');
  readonly signedBy = text('签发的行政首长');
  readonly signedOn = day('签发日期');
}
