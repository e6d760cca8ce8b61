import { Facts } from '#client/ui/Facts.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { letterTitle } from '#server/law/casework/request-letter.ts';
import { OUTCOME_GROUPS, OUTCOMES, REQUEST_OUTCOME_LABELS } from '#server/law/casework/request-outcome.ts';

/** 答复的种类: what an answer can say, the letter that says it, and its provision. */
export const RequestOutcomes = () => (
  <Section id="dafu" title="答复的种类" rule>
    <p className="prose gap-below">书面答复，写明依据和理由，有文书编号，盖章或者注明答复机关和日期。</p>
    <Facts
      items={OUTCOME_GROUPS.map(({ label, outcomes }) => ({
        term: label,
        detail: (
          <>
            <p>{[...new Set(outcomes.map(letterTitle))].join('、')}</p>
            <ul className="plain">
              {outcomes.map((one) => (
                <li key={one}>
                  {REQUEST_OUTCOME_LABELS[one]}
                  <small className="apart-line soft">{OUTCOMES[one].article}</small>
                </li>
              ))}
            </ul>
          </>
        ),
      }))}
    />
  </Section>
);
