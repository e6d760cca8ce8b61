import { clauseName } from '#client/citizen/names.ts';
import { Checkbox } from '#client/ui/Checkbox.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import {
  INTERPRETATION_SECTION_LABELS,
  MAY_NOT_APPLY,
} from '#server/law/consultation/interpretation-sections.ts';
import { DossierFiles } from './DossierFiles.tsx';
import { type Section, SECTIONS } from './dossier-form.ts';
import { InterpretationForms } from './InterpretationForms.tsx';
import { OrphanNotes } from './OrphanNotes.tsx';
import type { DossierWork } from './use-dossier.ts';

const HINTS: Partial<Record<Section, string>> = {
  BACKGROUND: '为什么要定这件事，依据什么实际情况。',
  PURPOSE: '要解决什么问题，达到什么目的。',
  MAIN_CONTENT: '改变什么，对谁有什么影响。',
  STANDARDS: '收多少、补多少、多长时间办结。',
  BENEFITS: '群众和企业能得到什么。',
  DIFFERENCES: '与现行规定相比，哪些不同。',
  NEXT_STEPS: '接下来怎么办，什么时候办。',
};

/** 解读: its seven sections one by one, clause by clause, and files beside them. */
export function InterpretationStep({ work }: { work: DossierWork }) {
  return (
    <>
      <p className="small soft">
        七项逐项写明，每项一两句话就够；没有执行标准、旧政策等情形的，选择“不适用”并写明理由。决策公布时沿用这里写的解读，不用重写。
      </p>
      {SECTIONS.map((section) => (
        <SectionField key={section} section={section} draft={work.draft} />
      ))}
      <InterpretationForms work={work} />
      <ClauseNotes work={work} />
      <div className="fields-row">
        <DossierFiles work={work} kind="EXPLANATION" hint="起草说明。" />
        <DossierFiles work={work} kind="INTERPRETATION" hint="图解、问答等解读材料。" />
      </div>
    </>
  );
}

/** One section, or the reason why it does not apply where it may not. */
function SectionField({
  section,
  draft: { values, set },
}: {
  section: Section;
  draft: DossierWork['draft'];
}) {
  const { interpretation, notApplicable } = values;
  const passed = notApplicable.includes(section);
  const label = INTERPRETATION_SECTION_LABELS[section];
  return (
    <div className="stack">
      <TextArea
        name={`interpretation-${section}`}
        label={label}
        hint={passed ? '写明为什么不适用，如“本县首次制定，没有旧政策”。' : HINTS[section]}
        short
        value={interpretation[section] ?? ''}
        onChange={({ target }) => set('interpretation', { ...interpretation, [section]: target.value })}
      />
      {MAY_NOT_APPLY.includes(section) ? (
        <Checkbox
          name={`not-applicable-${section}`}
          label={`${label}不适用`}
          checked={passed}
          onChange={() =>
            set(
              'notApplicable',
              passed ? notApplicable.filter((one) => one !== section) : [...notApplicable, section],
            )
          }
        />
      ) : null}
    </div>
  );
}

/** A sentence to a clause, shown beneath it. */
function ClauseNotes({ work: { clauses, draft } }: { work: DossierWork }) {
  const { clauseNotes } = draft.values;
  const written = Object.values(clauseNotes).filter((note) => note.trim()).length;
  return (
    <section className="stack" aria-labelledby="clause-notes">
      <Heading level={3} id="clause-notes">
        逐条说明
      </Heading>
      <OrphanNotes clauses={clauses} draft={draft} />
      {clauses.length === 0 ? (
        <p className="small soft">填写草案正文后，可以给每一条写说明。</p>
      ) : (
        <More summary={`共${clauses.length}条，已写说明${written}条`} row>
          <div className="stack">
            {clauses.map(({ no, text }) => (
              <TextArea
                key={no}
                name={`clause-note-${no}`}
                label={`${clauseName(no)}的说明`}
                hint={text.length > 80 ? `${text.slice(0, 80)}……` : text}
                short
                optional
                value={clauseNotes[no] ?? ''}
                onChange={({ target }) => draft.set('clauseNotes', { ...clauseNotes, [no]: target.value })}
              />
            ))}
          </div>
        </More>
      )}
    </section>
  );
}
