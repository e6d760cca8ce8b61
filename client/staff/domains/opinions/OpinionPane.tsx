import { offer } from '#client/offer.ts';
import { Files } from '#client/ui/Files.tsx';
import { fileNote, groupedCode } from '#client/format.ts';
import { QuoteNow, QuotedWords } from '#client/citizen/comment/QuotedWords.tsx';
import { Rewording } from '#client/citizen/comment/Rewording.tsx';
import { Pane } from '#client/ui/desk/Panes.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { unsaid } from '#client/citizen/names.ts';
import { BlackOutWords } from './Blackouts.tsx';
import { Notes } from './Notes.tsx';
import { HiddenMarked } from './HiddenMarked.tsx';
import type { Opinion } from './opinion-record.ts';
import { aboutOf, countText, type Total } from './opinion-words.ts';
import type { OpinionsContext } from './opinions-desk.ts';
import { OpinionFacts } from './OpinionFacts.tsx';
import { Revisions } from './Revisions.tsx';
import { SameStances } from './SameStances.tsx';
import { LikeOpinions } from './LikeOpinions.tsx';
import type { AtOpinion } from './use-current-opinion.ts';
import { clauseIn, type Marking, quoteFateOf } from './spoken-clause.ts';
import { Withholding } from './Withholding.tsx';

interface OpinionPaneProps {
  context: OpinionsContext;
  at: AtOpinion;
  total: Total | null;
}

const placeText = ({ index }: AtOpinion, total: OpinionPaneProps['total']) =>
  index >= 0 && total ? `第${index + 1}条，共${countText(total)}条` : '';

/** One person's opinion: the words first, then who, about what, when. */
export function OpinionPane({ context, at, total }: OpinionPaneProps) {
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
      <Said opinion={opinion} context={context} />
      {offer(opinion.viewerCan, 'blackOut').allowed ? <BlackOutWords opinion={opinion} /> : null}
      <Notes opinion={opinion} />
      <LikeOpinions opinion={opinion} context={context} />
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
    </Pane>
  );
}

interface SaidProps {
  opinion: Opinion;
  context: OpinionsContext;
}

const Said = ({ opinion: { text, suggestedText, quote, blackouts, ...about }, context }: SaidProps) => (
  <>
    {quote ? <Marked opinion={{ quote, ...about }} context={context} /> : null}
    {text ? (
      <p className="say-text said" data-said>
        <HiddenMarked text={text} blackouts={blackouts} />
      </p>
    ) : (
      <p className="soft">{unsaid(suggestedText)}</p>
    )}
    {suggestedText ? (
      <div className="suggested" data-said>
        <b className="small">建议改成</b>
        <Rewording clauseText={clauseIn(about, context)?.text} quote={quote} wording={suggestedText} />
      </div>
    ) : null}
  </>
);

/** The words the author marked, and what became of them in the version at hand. */
function Marked({ opinion, context }: { opinion: Marking; context: OpinionsContext }) {
  const now = quoteFateOf(opinion, context);
  return (
    <p className="small">
      {aboutOf(opinion)}
      <QuotedWords words={opinion.quote?.words ?? ''} />
      {now ? (
        <span className="soft">
          {' '}
          <QuoteNow {...now} />
        </span>
      ) : null}
    </p>
  );
}
