import { Rows } from '#client/staff/ground/form/Rows.tsx';
import { BasisNames, BasisWords } from './BasisFields.tsx';
import type { BasisRow } from './dossier-form.ts';
import { DossierFiles } from './DossierFiles.tsx';
import { SupportedClauses } from './SupportedClauses.tsx';
import type { DossierWork } from './use-dossier.ts';

const BLANK: BasisRow = {
  level: 'LAW',
  title: '',
  docNo: '',
  article: '',
  quotation: '',
  url: '',
  clauseIds: [],
};

/** 依据: the laws and documents the draft rests on, each with the words quoted and the clauses it supports. */
export function BasisStep({ work }: { work: DossierWork }) {
  const { draft, command } = work;
  return (
    <>
      <p className="small soft">
        一行写一部法律或者一份文件，写明条款、抄录原文，并选择它支持草案的哪几条；公众在那一条下面就能看到。
      </p>
      {command.fieldError('basis') ? <p className="error">{command.fieldError('basis')}</p> : null}
      <Rows
        name="basis"
        noun="依据"
        rows={draft.values.basis}
        blank={BLANK}
        onChange={(rows) => draft.set('basis', rows)}
      >
        {(row, set, id) => (
          <>
            <BasisNames row={row} set={set} id={id} />
            <BasisWords row={row} set={set} id={id} />
            <SupportedClauses row={row} set={set} id={id} work={work} />
          </>
        )}
      </Rows>
      <DossierFiles work={work} kind="BASIS" hint="依据文件的原件，可不传。" />
    </>
  );
}
