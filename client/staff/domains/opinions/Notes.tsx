import { offer } from '#client/offer.ts';
import { shortMoment } from '#client/format.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import type { Opinion } from './opinion-record.ts';

const NoteComment = standard('noteComment');

const NOTE = [
  {
    kind: 'area',
    name: 'text',
    label: '备注',
    hint: '只有本单位的人看得到，不公开，不归档。写@和姓名，对方的工作台有提醒。',
  },
] as const;

/** 内部备注: what the people of the unit say to each other beside an opinion. */
export function Notes({ opinion: { id, notes, viewerCan } }: { opinion: Opinion }) {
  const may = offer(viewerCan, 'note');
  if (!may.allowed && notes.length === 0) return null;
  return (
    <section className="stack" aria-label="内部备注">
      {notes.length > 0 ? (
        <ol className="plain stack small">
          {notes.map((note) => (
            <li key={note.id}>
              <span className="soft">
                {note.by}　{shortMoment(note.at)}
              </span>
              <br />
              <span className="said">{note.text}</span>
            </li>
          ))}
        </ol>
      ) : null}
      <ActionForm
        form={`note:${id}`}
        capability={{ ...may, findings: [] }}
        look="text"
        word="写内部备注"
        fields={NOTE}
        document={NoteComment}
        variables={({ text = '' }) => ({ id, text })}
      />
    </section>
  );
}
