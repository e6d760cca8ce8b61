import { useParams } from 'wouter';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { QuestionProgress } from '#client/graphql/graphql.ts';
import { opinionsPath } from '#client/staff/ground/addresses/consultation.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { type Address, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { QUESTION_PROGRESS_LABELS } from '#client/words.ts';
import { type Questions, ReasonGroupFragment, ReasonQuestionsDeskQuery } from './reason-documents.ts';
import { ReasonPanel } from './ReasonPanel.tsx';

const PROGRESS = 'jindu';
const STAGES = ['OPEN', 'PROPOSED', 'ANSWERED'] as const;

const progressIn = ({ get }: Address): QuestionProgress | null =>
  STAGES.find((one) => one === get(PROGRESS)) ?? null;

/** 理由不清楚 of one consultation: who asks about which reason, by when it is owed, and the one further answer. */
export function ReasonsPage() {
  const { id = '' } = useParams();
  useTitle('理由不清楚');
  const address = useAddress();
  const progress = progressIn(address);
  const asked = useDesk(ReasonQuestionsDeskQuery, { consultationId: id, progress });
  return (
    <Waiting asked={asked}>
      {({ deskConsultation: matter, reasonQuestions: questions }) =>
        matter ? (
          <>
            <DeskTop title={`理由不清楚：${matter.decision.title}`} note={noteOf(questions)}>
              <ButtonLink look="quiet" href={opinionsPath(matter.id)}>
                意见处理
              </ButtonLink>
            </DeskTop>
            <DeskBody>
              <Filter questions={questions} address={address} progress={progress} />
              <Groups questions={questions} />
            </DeskBody>
          </>
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

const noteOf = ({ overdue }: Questions) =>
  `意见人提出一次，本单位期限内再答复一次${overdue > 0 ? `；逾期没有答复的${overdue}件` : ''}`;

interface FilterProps {
  questions: Questions;
  address: Address;
  progress: QuestionProgress | null;
}

function Filter({ questions, address, progress }: FilterProps) {
  const counts = { OPEN: questions.open, PROPOSED: questions.proposed, ANSWERED: questions.answered };
  const total = questions.open + questions.proposed + questions.answered;
  return (
    <Chips
      label="按办理进度筛选"
      items={[
        { href: address.with({ [PROGRESS]: null }), label: `全部${total}`, current: progress === null },
        ...STAGES.map((one) => ({
          href: address.with({ [PROGRESS]: one }),
          label: `${QUESTION_PROGRESS_LABELS[one]}${counts[one]}`,
          current: progress === one,
        })),
      ]}
    />
  );
}

const Groups = ({ questions: { groups } }: { questions: Questions }) =>
  groups.length === 0 ? (
    <Empty title="没有这样的提问">处理结果公布后30日内，意见人可以凭受理编号提出理由不清楚。</Empty>
  ) : (
    readFragment(ReasonGroupFragment, groups).map((group) => <ReasonPanel key={group.key} group={group} />)
  );
