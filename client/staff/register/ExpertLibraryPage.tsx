import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { ExpertLibrary_ExpertFragment as Expert } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import { RecordForm } from '#client/staff/form/RecordForm.tsx';
import { allowedIn, type CapabilityRef, offered } from '#client/staff/frame/CapabilityButton.tsx';
import { ImportSheet } from '#client/staff/frame/ImportSheet.tsx';
import { useDesk } from '#client/staff/frame/use-desk.ts';
import { useTitle } from '#client/staff/frame/use-title.ts';
import { Waiting } from '#client/staff/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { LIBRARY_EXPERT_STATE_LABELS } from '#server/law/register/library-expert.ts';
import { LIBRARY_TEMPLATE } from './addresses.ts';
import { EXPERT_FIELDS, inputOf, NO_EXPERT } from './library-form.ts';
import { LibraryLine } from './LibraryLine.tsx';

export const LibraryExpertFragment = graphql(`
  fragment ExpertLibrary_expert on LibraryExpert {
    id
    version
    kind
    name
    employer
    title
    fields
    level
    conduct
    state
    since
    until
    leaveGround
    leaveReason
    leaveProposedBy
    leaveConfirmedBy
    leaveReturn
    enteredBy
    confirmedBy
    viewerCan {
      confirm {
        ...CapabilityButton_capability
      }
      save {
        ...CapabilityButton_capability
      }
      leave {
        ...CapabilityButton_capability
      }
      confirmLeave {
        ...CapabilityButton_capability
      }
      returnLeave {
        ...CapabilityButton_capability
      }
    }
  }
`);

export const ExpertLibraryQuery = graphql(`
  query ExpertLibraryPage {
    libraryExperts {
      id
      ...ExpertLibrary_expert
    }
    enterLibraryExpertCan {
      ...CapabilityButton_capability
    }
  }
`);

const EnterLibraryExpert = standard('enterLibraryExpert');
const TITLE = '专家库';
const SHOWN = ['WAITING', 'LISTED', 'LEFT'] as const;

/** 专家库: who may be asked to argue a decision; one person enters, another confirms. */
export function ExpertLibraryPage() {
  useTitle(TITLE);
  const asked = useDesk(ExpertLibraryQuery, {});
  return (
    <Waiting asked={asked}>
      {({ libraryExperts, enterLibraryExpertCan }) => (
        <Library experts={readFragment(LibraryExpertFragment, libraryExperts)} can={enterLibraryExpertCan} />
      )}
    </Waiting>
  );
}

function Library({ experts, can }: { experts: readonly Expert[]; can: CapabilityRef }) {
  const of = (state: Expert['state']) => experts.filter((one) => one.state === state);
  return (
    <>
      <DeskTop title={TITLE} note={`在库${of('LISTED').length}位`} />
      <DeskBody>
        <Note>
          省里应当建立专家库，市、县可以建立；本县没有的，用上级的专家库（国令713号第二十一条）。一人登记，另一人核实后，承办单位才能选择。联系方式加密保存，只用来发专家论证函。
        </Note>
        {SHOWN.map((state) => {
          const there = of(state);
          return there.length > 0 ? (
            <Panel key={state} title={LIBRARY_EXPERT_STATE_LABELS[state]} aside={`${there.length}位`}>
              {there.map((one) => (
                <LibraryLine key={one.id} expert={one} />
              ))}
            </Panel>
          ) : null;
        })}
        {offered(can) ? <NewExpert can={can} /> : null}
        {allowedIn(can) ? <ImportExperts /> : null}
      </DeskBody>
    </>
  );
}

const NewExpert = ({ can }: { can: CapabilityRef }) => (
  <Panel title="登记新的专家">
    <RecordForm
      form="library-expert:new"
      word="登记专家"
      capability={can}
      document={EnterLibraryExpert}
      record={NO_EXPERT}
      fields={EXPERT_FIELDS}
      variables={(form) => ({ input: inputOf(form) })}
    />
  </Panel>
);

const ImportExperts = () => (
  <ImportSheet door="/daoru/zhuanjia" form="专家入库表" unit="位">
    <a href={LIBRARY_TEMPLATE}>下载专家入库表模板</a>
    ，填好后导入。不填身份证号码；联系方式导入后即加密封存。导入的专家等待另一人核实。
  </ImportSheet>
);
