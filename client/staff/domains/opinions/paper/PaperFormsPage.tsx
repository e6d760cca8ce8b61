import '#client/citizen/passing/sheet.css';
import { useParams } from 'wouter';
import { commentHref } from '#client/citizen/addresses.ts';
import { matterOf } from '#client/citizen/names.ts';
import { PaperForm } from '#client/citizen/passing/PaperForm.tsx';
import { moment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PaperFormsPageQuery as Data } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { offer } from '#client/offer.ts';
import { titleOf } from '#client/staff/domains/consultation/title-of.ts';
import { entryPath, paperFormsPath } from '#client/staff/ground/addresses/consultation.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { PrintedPage } from '#client/staff/ground/frame/PrintedPage.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { SHEETS_MAX } from '#server/law/consultation/paper-form.ts';
import { correctedIn } from '#server/law/notice/corrected-words.ts';
import { PrintedBefore } from './PrintedBefore.tsx';

export const PaperFormsPageQuery = graphql(`
  query PaperFormsPage($id: ID!) {
    deskConsultation(id: $id) {
      id
      no
      round
      title
      closesOn
      decision {
        id
        title
      }
      unit {
        name
        phone
      }
      ways {
        kind
        text
      }
      contact {
        ...ContactPoint_fields
      }
      correctedWords {
        ...CorrectedWords_fields
      }
      viewerCan {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
    paperFormPrints(consultationId: $id) {
      ...PaperFormPrint_fields
    }
  }
`);

type Matter = NonNullable<Data['deskConsultation']>;
export type Print = Data['paperFormPrints'][number];

const TITLE = '纸质意见表';
/** In the address: the print that is shown as sheets. */
const PRINT = 'ci';

const PrintPaperForms = standard('printPaperForms');

const FIELDS: readonly RecordField<{ count: string }>[] = [
  {
    name: 'count',
    kind: 'text',
    label: '张数',
    count: true,
    required: true,
    hint: `一次最多${SHEETS_MAX}张。`,
  },
];

/** 纸质意见表: numbered sheets, printed for those who write by hand; each comes back by its number. */
export function PaperFormsPage() {
  const { id = '' } = useParams();
  useTitle(TITLE);
  const chosen = useAddress().get(PRINT);
  const asked = useDesk(PaperFormsPageQuery, { id });
  return (
    <Waiting asked={asked}>
      {({ deskConsultation: matter, paperFormPrints: prints }) => {
        if (!matter) return <NotFoundPage />;
        const print = prints.find((one) => one.id === chosen);
        return print ? <Sheets matter={matter} print={print} /> : <Prints matter={matter} prints={prints} />;
      }}
    </Waiting>
  );
}

/** Whom to ask, as the published consultation says it. */
function contactOf({ unit, contact, correctedWords }: Matter): string {
  const right = correctedIn('CONTACT', correctedWords);
  return [right(contact?.unit || unit.name), right(contact?.phone || unit.phone)].filter(Boolean).join('，');
}

const Sheets = ({ matter, print }: { matter: Matter; print: Print }) => (
  <PrintedPage
    title={`${TITLE}：${matterOf(titleOf(matter))}`}
    note={`${moment(print.at)}印制的${print.sheets}张里，没有登记的${print.numbers.length}张，每张一页`}
    back={paperFormsPath(matter.id)}
  >
    <div className="paper-forms">
      {print.numbers.map((no) => (
        <PaperForm
          key={no}
          of={matter}
          address={window.location.origin + commentHref(matter)}
          numbered={{ no, contact: contactOf(matter) }}
        />
      ))}
    </div>
  </PrintedPage>
);

function Prints({ matter, prints }: { matter: Matter; prints: readonly Print[] }) {
  const address = useAddress();
  return (
    <>
      <DeskTop
        title={`${TITLE}：${matterOf(titleOf(matter))}`}
        note="给不用电脑、手机的人填写；每张有编号和二维码，收回以后凭编号登记"
      >
        <ButtonLink look="quiet" href={entryPath(matter.id)}>
          返回代录
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Panel title="印制">
          <RecordForm
            few
            form={`paper-forms-${matter.id}`}
            capability={offer(matter.viewerCan, 'printPaperForms')}
            word="印制纸质意见表"
            document={PrintPaperForms}
            record={{ count: '20' }}
            fields={FIELDS}
            variables={({ count }) => ({ consultationId: matter.id, count: Number(count) })}
            onDone={({ id }) => address.go({ [PRINT]: id })}
          />
        </Panel>
        <Panel title="印制过的">
          <PrintedBefore prints={prints} hrefOf={(id) => address.with({ [PRINT]: id })} />
        </Panel>
      </DeskBody>
    </>
  );
}
