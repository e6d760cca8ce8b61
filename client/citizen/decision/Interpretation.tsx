import { longDate } from '#client/format.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { OUTREACH_FORM_LABELS } from '#server/law/decision/decision-publication.ts';
import { INTERPRETATION_FORM_LABELS } from '#server/law/consultation/interpretation.ts';
import { PARTS } from '../consultation/Reading.tsx';
import { Impacts } from '../consultation/InterpretationForms.tsx';
import { InterpretationBody } from '../InterpretationBody.tsx';
import type { Publication } from './PublicationPart.tsx';

/** 政策解读: what changes for whom, its sections as written, then how it was explained besides. */
export const Interpretation = ({
  sections,
  impacts,
  forms,
  pictures,
  clips,
  questions,
  cases,
  explained,
}: Publication) => (
  <Section id="jiedu" title={impacts.length > 0 ? PARTS.changes.title : '政策解读'} rule>
    <div className="stack">
      <Impacts impacts={impacts} part="DECISION_INTERPRETATION" />
      <InterpretationBody
        {...{ pictures, clips, questions, cases }}
        interpretation={sections}
        part="DECISION_INTERPRETATION"
      />
      {forms.length > 0 ? (
        <p className="small soft">
          解读形式：{forms.map((form) => INTERPRETATION_FORM_LABELS[form]).join('、')}
        </p>
      ) : null}
      {explained.length > 0 ? <Explained explained={explained} /> : null}
    </div>
  </Section>
);

/** Only a web address is followed. */
const WEB = /^https?:\/\//i;

const Explained = ({ explained }: Pick<Publication, 'explained'>) => (
  <div className="prose">
    <Heading level={3}>宣传解读</Heading>
    {explained.map(({ form, heldOn, summary, url }, index) => (
      <p key={index}>
        {longDate(heldOn)}，{OUTREACH_FORM_LABELS[form]}：
        {WEB.test(url) ? <a href={url}>{summary}</a> : summary}
      </p>
    ))}
  </div>
);
