import type { Draft } from '#client/staff/ground/frame/use-draft.ts';
import { Note } from '#client/ui/Note.tsx';
import type { DispositionForm } from './disposition-form.ts';
import type { Disposition } from './opinion-record.ts';
import { OutcomeFacts } from './OutcomeFacts.tsx';

interface OthersAnswerProps {
  draft: Pick<Draft<DispositionForm>, 'movedOn'>;
  present: Disposition | null;
}

/** Somebody answered meanwhile: their answer stands above one's own, and neither is lost. */
export function OthersAnswer({ draft, present }: OthersAnswerProps) {
  if (draft.movedOn.length === 0 || !present) return null;
  return (
    <Note tone="care" title={`${present.proposedBy}已提出处理意见`} level={3} live>
      <OutcomeFacts outcome={present} />
      <p className="small">下面是您填写的内容，保存将以您的为准；不需要的，放弃修改。</p>
    </Note>
  );
}
