import { Empty } from '#client/ui/Empty.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { ConsultationItem } from '../parts/ConsultationItem.tsx';
import type { DecisionItem } from './DecisionPage.tsx';

/** The rounds in which the public was or is asked (公开征求意见). */
export const Consultations = ({ consultations }: Pick<DecisionItem, 'consultations'>) =>
  consultations.length === 0 ? (
    <Empty title="还没有公开征求意见">草案形成以后，会在这里公开征求意见，一般不少于30日。</Empty>
  ) : (
    <Ruled side>
      {consultations.map((node) => (
        <ConsultationItem key={node.id} consultation={node} />
      ))}
    </Ruled>
  );
