import { longDate } from '#client/format.ts';
import type { CatalogueCollectionDeskQuery as Data } from '#client/graphql/graphql.ts';
import { offer } from '#client/offer.ts';
import { CapabilityButton } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { UNIT_ANSWER_LABELS } from '#client/words.ts';
import { ChaseUnits, SayNilReturn } from './collection-documents.ts';

type Collection = NonNullable<Data['catalogueCollection']>;
type Answer = Collection['answers'][number]['answer'];

const ORDER = ['SILENT', 'PREPARING', 'NIL', 'HANDED_IN'] as const satisfies readonly Answer[];

/** 单位答复情况: for 司法局 who has not answered yet, and one reminder to all of them; for a unit its own answer. */
export function Answers({ collection }: { collection: Collection }) {
  return useViewer().roles.includes('JUSTICE_STAFF') ? (
    <AllUnits collection={collection} />
  ) : (
    <OwnUnit collection={collection} />
  );
}

function AllUnits({ collection }: { collection: Collection }) {
  const command = useCommand(ChaseUnits);
  const { id, answers, chasedOn, viewerCan } = collection;
  return (
    <Panel title="各单位答复情况" aside={chasedOn ? `${longDate(chasedOn)}催报过` : null}>
      {ORDER.map((answer) => {
        const names = answers.filter((one) => one.answer === answer).map(({ unit }) => unit.name);
        return names.length > 0 ? (
          <p key={answer}>
            <b>
              {UNIT_ANSWER_LABELS[answer]} {names.length}
            </b>
            　{names.join('、')}
          </p>
        ) : null;
      })}
      <CapabilityButton
        capability={offer(viewerCan, 'chase')}
        look="quiet"
        busy={command.busy}
        onPress={() => void command.run({ collectionId: id })}
      >
        催报没有答复的单位
      </CapabilityButton>
      <CommandReport command={command} />
    </Panel>
  );
}

function OwnUnit({ collection }: { collection: Collection }) {
  const command = useCommand(SayNilReturn);
  const [own] = collection.answers;
  if (own?.answer === 'NIL') return <p>本单位已答复：{UNIT_ANSWER_LABELS.NIL}。</p>;
  if (own?.answer !== 'SILENT' || collection.closedAt) return null;
  return (
    <div className="stack">
      <p>
        <CapabilityButton
          capability={offer(collection.viewerCan, 'sayNil')}
          look="quiet"
          busy={command.busy}
          whose="没有要申报的，由单位负责人在此答复。"
          onPress={() => void command.run({ collectionId: collection.id })}
        >
          答复本年度无申报事项
        </CapabilityButton>
      </p>
      <CommandReport command={command} />
    </div>
  );
}
