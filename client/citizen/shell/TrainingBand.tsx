import { words } from '#client/words.ts';

/** Styles of a training county, also on every printed sheet. */
export const TRAINING_STYLES = '/yanlian.css';

/** At the head of every page of a training county (演练环境), public and staff's: that nothing here is an act of government. */
export const TrainingBand = ({ hour }: { hour: string }) => (
  <aside className="training-band" aria-label={words.training.name}>
    <strong>{words.training.name}</strong> {words.training.says(hour)}
  </aside>
);
