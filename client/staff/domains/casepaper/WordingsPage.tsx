import { graphql } from '#client/graphql/gql.ts';
import type { PaperWordingsQuery as Data } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { CASE_PAPER_LABELS, PAPER_MAKER_LABELS } from '#client/words.ts';
import { registerPath } from '#client/staff/ground/addresses/casepaper.ts';
import { ChangeWording } from './ChangeWording.tsx';
import { PaperMarks } from './PaperMarks.tsx';

const PaperWordingsQuery = graphql(`
  query PaperWordings {
    paperTemplates {
      ...PaperTemplate_fields
      blanks {
        ...PaperBlank_fields
      }
      editions {
        ...PaperEdition_fields
      }
      canChange {
        allowed
        findings {
          ...Findings_finding
        }
      }
    }
    paperMarks {
      ...PaperMark_fields
    }
    paperMarksCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

export type PaperTemplate = Data['paperTemplates'][number];
type Edition = PaperTemplate['editions'][number];
const TITLE = '文书文本和机关代字';

/** 文书文本: what each document says besides the record, in editions; 机关代字, with which its number begins. */
export function WordingsPage() {
  useTitle(TITLE);
  const asked = useDesk(PaperWordingsQuery, {});
  return (
    <>
      <DeskTop title={TITLE} note="司法局维护全部文本，县政府办公室维护本办的文本">
        <ButtonLink look="quiet" href={registerPath}>
          文书登记簿
        </ButtonLink>
      </DeskTop>
      <DeskBody>
        <Note>
          {'文本里的空白写作{{名称}}，生成文书时由记录填入。'}
          改动成为新的一版；已经生成的文书不变，各自记着依据的是第几版。
        </Note>
        <Waiting asked={asked}>
          {({ paperTemplates, paperMarks, paperMarksCan }) => (
            <>
              <PaperMarks marks={paperMarks} capability={paperMarksCan} />
              {paperTemplates.map((one) => (
                <Template key={one.kind} template={one} />
              ))}
            </>
          )}
        </Waiting>
      </DeskBody>
    </>
  );
}

function Template({ template }: { template: PaperTemplate }) {
  const [current, ...former] = template.editions;
  if (!current) return null;
  return (
    <Panel title={CASE_PAPER_LABELS[template.kind]} aside={PAPER_MAKER_LABELS[template.maker]}>
      <p className="small soft">
        {template.article}　{editionWords(current)}
      </p>
      <More summary="看文本" row>
        <Wording edition={current} />
      </More>
      {former.length > 0 ? (
        <More summary={`以前的${former.length}版`} row>
          {former.map((one) => (
            <section key={one.edition} className="stack gap-below" aria-label={`第${one.edition}版`}>
              <p className="small soft">{editionWords(one)}</p>
              <Wording edition={one} />
            </section>
          ))}
        </More>
      ) : null}
      <ChangeWording template={template} current={current} />
    </Panel>
  );
}

const Wording = ({ edition: { title, body } }: { edition: Edition }) => (
  <div className="stack">
    <p>
      <b>{title}</b>
    </p>
    {body.split('\n').map((line, index) => (
      <p key={index}>{line}</p>
    ))}
  </div>
);

const editionWords = ({ edition, changedBy, changedAt, reason }: Edition) =>
  edition === 0 || !changedAt
    ? '平台自带的文本'
    : `第${edition}版，${changedBy}${moment(changedAt)}修改：${reason}`;
