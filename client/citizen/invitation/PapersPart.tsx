import { fileNote } from '#client/format.ts';
import type { At } from '#client/route.ts';
import { Files } from '#client/ui/Files.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { MATERIALS_CLOSED_LABELS } from '#server/law/invitation/invitation-material.ts';
import { invitationPaperHref } from '../addresses/invitation.ts';
import type { Letter, Now } from './InvitationPage.tsx';

interface Props {
  letter: Letter;
  now: Now;
  at: At;
}

/** 列席材料: of this item alone, until the meeting begins; then a sentence instead. */
export function PapersPart({ now, at }: Props) {
  const { files, closed } = now.materials;
  if (files.length === 0 && !closed) return null;
  return (
    <Section id="cailiao" title="会议材料" rule>
      {closed ? (
        <p>{MATERIALS_CLOSED_LABELS[closed]}</p>
      ) : (
        <>
          <Files
            items={files.map((file) => ({
              name: file.internal ? `【内部】${file.name}` : file.name,
              href: invitationPaperHref(at.params.token ?? '', file),
              note: fileNote(file.name, file.size),
              icon: 'file',
            }))}
          />
          <p className="small soft">标“内部”的请勿外传；会议开始以后不再提供下载。</p>
        </>
      )}
    </Section>
  );
}
