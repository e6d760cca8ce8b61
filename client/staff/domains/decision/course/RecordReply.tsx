import { graphql } from '#client/graphql/gql.ts';
import { type CourseActionProps, formOf } from './course-action.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { EMPTY, fieldsOf, inputOf } from './reply-fields.ts';

const RecordPartyReply = graphql(`
  mutation RecordPartyReply($id: ID!, $version: Int!, $input: UpwardReportInput!) {
    recordPartyReply(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const RecordCongressReply = graphql(`
  mutation RecordCongressReply($id: ID!, $version: Int!, $input: UpwardReportInput!) {
    recordCongressReply(id: $id, version: $version, input: $input) {
      ... on Decision {
        id
        version
        phase
      }
      ...RefusalPanel_refusal
    }
  }
`);

const PARTY = fieldsOf('PARTY_REPORT');
const CONGRESS = fieldsOf('NPC_REPORT');

/** 登记请示报告党委 (第三十一条). */
export const RecordPartyReplyForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'party')}
    documents={course.documents}
    capability={capability}
    word="登记请示党委情况"
    document={RecordPartyReply}
    record={EMPTY}
    fields={PARTY}
    variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
  />
);

/** 登记报告人大常委会 (第八条). */
export const RecordCongressReplyForm = ({ course, capability }: CourseActionProps) => (
  <RecordForm
    form={formOf(course, 'congress')}
    documents={course.documents}
    capability={capability}
    word="登记报告人大情况"
    look="quiet"
    document={RecordCongressReply}
    record={EMPTY}
    fields={CONGRESS}
    variables={(values) => ({ id: course.id, version: course.version, input: inputOf(values) })}
  />
);
