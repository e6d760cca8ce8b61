import { Files } from '#client/ui/Files.tsx';
import { fileNote, groupedCode } from '#client/format.ts';
import { Pane } from '#client/ui/desk/Panes.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { words } from '#client/words.ts';
import type { Opinion } from './opinion-record.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { OpinionFacts } from './OpinionFacts.tsx';
import { Revisions } from './Revisions.tsx';
import { SameStances } from './SameStances.tsx';
import { SameTexts } from './SameTexts.tsx';
import type { AtOpinion } from './use-current-opinion.ts';
import { Withholding } from './Withholding.tsx';

interface OpinionPaneProps {
  context: OpinionsContext;
  at: AtOpinion;
  total: { value: number; capped: boolean } | null;
  /** The list beside it. */
  loaded: readonly Opinion[];
}

const placeText = ({ index }: AtOpinion, total: OpinionPaneProps['total']) =>
  index >= 0 && total ? `第${index + 1}条，共${total.value}${total.capped ? '+' : ''}条` : '';

/** What one person said: the words first, then who, about what, when. */
export function OpinionPane({ context, at, total, loaded }: OpinionPaneProps) {
  const { opinion } = at;
  if (!opinion)
    return (
      <Pane title="意见">
        <Empty title="没有选中的意见">收到的意见按先后排列，用 J、K 键上下移动。</Empty>
      </Pane>
    );
  return (
    <Pane
      title={groupedCode(opinion.receiptNo)}
      aside={<span className="tiny soft">{placeText(at, total)}</span>}
    >
      <Said opinion={opinion} />
      <OpinionFacts opinion={opinion} context={context} />
      {opinion.attachments.length > 0 ? (
        <Files
          items={opinion.attachments.map(({ name, url, size }) => ({
            name,
            href: url,
            icon: 'file',
            note: fileNote(name, size),
          }))}
        />
      ) : null}
      <Revisions opinion={opinion} />
      <Withholding opinion={opinion} />
      <SameStances opinion={opinion} context={context} />
      <SameTexts opinion={opinion} loaded={loaded} context={context} />
    </Pane>
  );
}

const Said = ({ opinion: { text, suggestedText } }: { opinion: Opinion }) => (
  <>
    {text ? <p className="say-text said">{text}</p> : <p className="soft">{words.form.stanceAlone}</p>}
    {suggestedText ? (
      <div className="suggested">
        <b className="small">建议改成</b>
        <p className="say-text said">{suggestedText}</p>
      </div>
    ) : null}
  </>
);
