import { useState } from 'react';
import { useLocation } from 'wouter';
import { offer } from '#client/offer.ts';
import { type ActionField, ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useViewer } from '#client/staff/ground/frame/viewer.ts';
import { Status } from '#client/ui/desk/Status.tsx';
import {
  FinishCatalogueDraft,
  PassCatalogueReview,
  ProposeCatalogueAdjustment,
  PublishCatalogue,
  ReopenCatalogueDraft,
  ReturnCatalogueReview,
} from './catalogue-commands.ts';
import { collectionActions } from './collection-actions.tsx';
import { approvalActions, consentActions } from './office-actions.tsx';
import { SECRECY_PASSED, type Version } from './version-words.ts';

interface VersionActionsProps {
  version: Version;
  today: string;
}

const reason = (label: string, hint?: string): ActionField[] => [
  { name: 'reason', label, kind: 'area', hint },
];

/** Version and capabilities that every action here is built from. */
interface At {
  id: string;
  version: number;
  year: number;
  today: string;
  can: Version['viewerCan'];
}

const formOf = ({ id }: At, action: string) => `catalogue:${id}:${action}`;

/** Actions the viewer may take on the version at this stage, each with its few fields. */
export function VersionActions({ version, today }: VersionActionsProps) {
  const [, navigate] = useLocation();
  const drafts = useViewer().roles.includes('JUSTICE_STAFF');
  const [proposed, setProposed] = useState(false);
  // The lead of a unit proposes; the draft that comes of it is written by 司法局, out of their scope.
  const goOn = (draft: string) => (drafts ? navigate(`${paths.catalogue}/${draft}`) : setProposed(true));
  const at = { ...version, today, can: version.viewerCan };
  const office = { ...at, form: (action: string) => formOf(at, action) };
  return (
    <>
      {proposed ? <Status tone="done">已提出调整，由司法局拟订新的版本。</Status> : null}
      <Actions none={<p className="small soft">现在没有轮到您办理的事项。</p>}>
        {approvalActions(office)}
        {consentActions(office)}
        {collectionActions(office)}
        {draftActions(at)}
        {publicActions(at, goOn)}
      </Actions>
    </>
  );
}

const draftActions = (at: At) => [
  <ActionForm
    key="finish"
    form={formOf(at, 'finish')}
    capability={offer(at.can, 'finishDraft')}
    word="完成审核"
    document={FinishCatalogueDraft}
    variables={() => ({ id: at.id, version: at.version })}
  />,
  <ActionForm
    key="review"
    form={formOf(at, 'review')}
    capability={offer(at.can, 'passReview')}
    word="保密审查通过"
    document={PassCatalogueReview}
    confirm={<p>{SECRECY_PASSED}</p>}
    variables={() => ({ id: at.id, version: at.version })}
  />,
  <ActionForm
    key="return"
    form={formOf(at, 'return')}
    capability={offer(at.can, 'returnReview')}
    word="保密审查退回"
    look="quiet"
    fields={reason('退回的原因', '写明哪一项、哪些内容不能公布。退回后重新拟订，再经审议、同意和审查。')}
    document={ReturnCatalogueReview}
    variables={(values) => ({ id: at.id, version: at.version, reason: values.reason ?? '' })}
  />,
  <ActionForm
    key="reopen"
    form={formOf(at, 'reopen')}
    capability={offer(at.can, 'reopenDraft')}
    word="退回拟订"
    look="quiet"
    fields={reason('退回的理由')}
    document={ReopenCatalogueDraft}
    variables={(values) => ({ id: at.id, version: at.version, reason: values.reason ?? '' })}
  />,
];

const publicActions = (at: At, onDraft: (id: string) => void) => [
  <ActionForm
    key="publish"
    form={formOf(at, 'publish')}
    capability={offer(at.can, 'publish')}
    word="公布目录"
    fields={NUMBER}
    confirm={PUBLISHED}
    document={PublishCatalogue}
    variables={({ documentNo = '' }) => ({ id: at.id, version: at.version, documentNo })}
  />,
  <ActionForm
    key="adjust"
    form={formOf(at, 'adjust')}
    capability={offer(at.can, 'proposeAdjustment')}
    word="提出调整"
    look="quiet"
    fields={reason('调整的理由', '随新版本公布，如“上级新部署”“需补充论证”。')}
    document={ProposeCatalogueAdjustment}
    variables={(values) => ({ year: at.year, reason: values.reason ?? '' })}
    onDone={({ id }) => onDraft(id)}
  />,
];

const NUMBER: ActionField[] = [
  { name: 'documentNo', label: '公布文号', kind: 'text', hint: '如“×府字〔2026〕9号”。' },
];

const PUBLISHED = (
  <p>公布后任何人都能看到本版目录，内容不能再改；以后的变动只能提出调整，公布新的版本。原版本保留可查。</p>
);
