import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { PublicationPart_DecisionFragment } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { DECISION_PHASE_LABELS } from '#client/words.ts';
import { CorrectionNotes, WithCorrections } from '../notice/CorrectionNotes.tsx';
import { Adjustment } from './Adjustment.tsx';
import { headerFacts, placesFact } from './header-facts.tsx';
import { namesOf } from './decision-facts.tsx';
import { Interpretation } from './Interpretation.tsx';
import { PublishedFiles } from './PublishedFiles.tsx';
import { SameText } from './SameText.tsx';
import { Statements } from './Statements.tsx';

export const PublicationPartFragment = graphql(`
  fragment PublicationPart_decision on Decision {
    no
    corrections {
      part
      wrong
      corrected
      formerFile {
        id
      }
      file {
        id
      }
      ...CorrectionNotes_correction
    }
    executingUnits {
      name
    }
    adjusts {
      ...AdjustedDecision_fields
    }
    adjustedBy {
      ...AdjustedDecision_fields
    }
    ending {
      ...DecisionEnding_fields
    }
    documents {
      id
      kind
      name
      size
      sha256
      url
      published
      isPublicPart
      withheldGround
      withheldLaw
    }
    publication {
      header {
        ...DocumentHeader_fields
      }
      textFileId
      interpretationFileId
      sections {
        ...InterpretationPart_fields
      }
      forms
      impacts {
        ...Impact_fields
      }
      pictures {
        ...ExplainedPicture_fields
      }
      clips {
        ...ExplainedClip_fields
        source {
          url
          mime
          size
        }
        cues {
          id
          startsMs
          speaker
          speakerRole
          text
        }
      }
      questions {
        question
        answer
      }
      cases {
        ...ExplainedCase_fields
      }
      places
      absentPlaces {
        place
        reason
      }
      publicOpinionsStatement
      expertsTold
      expertOpinionsStatement
      publishedOn
      comparedWith {
        no
        digest
      }
      explained {
        ...Outreach_fields
      }
    }
  }
`);

type Data = PublicationPart_DecisionFragment;
export type Publication = NonNullable<Data['publication']>;
export type PublishedDocument = Data['documents'][number];

/** 决策文件: first its meaning, then the documents as they were published; nothing of it before. */
export function PublicationPart({ decision }: { decision: FragmentType<typeof PublicationPartFragment> }) {
  const data = readFragment(PublicationPartFragment, decision);
  const { publication, ending } = data;
  return (
    <>
      {ending ? <Ending {...ending} /> : null}
      <Adjustment {...data} />
      {publication ? (
        <WithCorrections words={data.corrections}>
          <CorrectionNotes corrections={data.corrections} />
          <Interpretation {...publication} />
          <Section id="wenjian" title="决策文件" rule>
            <div className="stack">
              <PublishedFiles documents={data.documents} first={publication} corrections={data.corrections} />
              {publication.comparedWith ? (
                <SameText
                  no={data.no}
                  version={publication.comparedWith.no}
                  digest={publication.comparedWith.digest}
                />
              ) : null}
              <Facts items={executors(data)} small />
              <More row summary="文件信息：索引号、发文字号、公布载体">
                <Facts items={[...headerFacts(publication), ...placesFact(publication)]} small />
              </More>
            </div>
          </Section>
          <Statements {...publication} />
        </WithCorrections>
      ) : null}
    </>
  );
}

const Ending = ({ phase, endedOn, reason }: NonNullable<Data['ending']>) => (
  <Note tone="care" title={`这项决策${DECISION_PHASE_LABELS[phase]}（${longDate(endedOn)}）`}>
    {`理由：${reason}`}
  </Note>
);

const executors = ({ executingUnits }: Data) =>
  executingUnits.length > 0 ? [{ term: '执行单位', detail: namesOf(executingUnits) }] : [];
