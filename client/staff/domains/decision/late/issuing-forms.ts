/** Forms for the reports and the issuing of a matter from before the platform (补录), filled in from their papers. */
import * as reply from '../course/reply-fields.ts';
import type { LatePlan } from './late-step.tsx';
import { typed, withoutType } from '../procedure/step.ts';

const report = (step: 'PARTY_REPORT' | 'NPC_REPORT'): LatePlan<reply.ReplyForm> => ({
  step,
  record: reply.EMPTY,
  fields: reply.FIELDS,
  from: ({ report: told }) =>
    told && {
      form: told.form,
      reportNo: told.reportNo,
      reportedOn: told.reportedOn,
      reply: told.reply ?? '',
      repliedOn: typed(told.repliedOn),
      replyText: typed(told.replyText),
    },
  part: (values) => ({ report: reply.inputOf(values) }),
});

export const PARTY = report('PARTY_REPORT');
export const CONGRESS = report('NPC_REPORT');

interface Issued {
  documentNo: string;
  issuedOn: string;
  writtenDate: string;
  signedBy: string;
  signedOn: string;
  fileIds: string[];
}

export const ISSUE: LatePlan<Issued> = {
  step: 'ISSUE',
  record: { documentNo: '', issuedOn: '', writtenDate: '', signedBy: '', signedOn: '', fileIds: [] },
  fields: [
    { kind: 'text', name: 'documentNo', label: '发文字号', hint: '如“×府发〔2026〕8号”。' },
    { kind: 'day', name: 'issuedOn', label: '印发日期', required: true },
    { kind: 'day', name: 'writtenDate', label: '成文日期', required: true, beside: true },
    { kind: 'text', name: 'signedBy', label: '签发的行政首长', hint: '照发文稿纸填写。' },
    { kind: 'day', name: 'signedOn', label: '签发日期', required: true, beside: true },
  ],
  from: ({ issue: told }) => told && withoutType(told),
  part: ({ fileIds: _kept, ...issue }) => ({ issue }),
};
