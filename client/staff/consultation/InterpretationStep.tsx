import { clauseName } from '#client/citizen/names.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { More } from '#client/ui/More.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { INTERPRETATION_SECTION_LABELS } from '#client/words.ts';
import { DossierFiles } from './DossierFiles.tsx';
import { type Section, SECTIONS } from './dossier-form.ts';
import { OrphanNotes } from './OrphanNotes.tsx';
import type { DossierWork } from './use-dossier.ts';

const HINTS: Partial<Record<Section, string>> = {
  BACKGROUND: '为什么要定这件事，依据什么实际情况。',
  MAIN_CONTENT: '改变什么，对谁有什么影响。',
  DIFFERENCES: '与现行规定相比，哪些不同。',
};

/** 解读: in sections, clause by clause, or as a file; one of them is enough, empty sections are not shown. */
export function InterpretationStep({ work }: { work: DossierWork }) {
  const { draft } = work;
  const { interpretation } = draft.values;
  return (
    <>
      <p className="small soft">
        说明草案的背景和内容，至少填写一部分或者上传一份说明；没有填写的部分不显示。
      </p>
      {SECTIONS.map((section) => (
        <TextArea
          key={section}
          name={`interpretation-${section}`}
          label={INTERPRETATION_SECTION_LABELS[section]}
          hint={HINTS[section]}
          short
          optional
          value={interpretation[section] ?? ''}
          onChange={({ target }) =>
            draft.set('interpretation', { ...interpretation, [section]: target.value })
          }
        />
      ))}
      <ClauseNotes work={work} />
      <div className="fields-row">
        <DossierFiles work={work} kind="EXPLANATION" hint="起草说明。" />
        <DossierFiles work={work} kind="INTERPRETATION" hint="图解、问答等解读材料。" />
      </div>
    </>
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
