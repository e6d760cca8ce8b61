/** Placeholder in which the island says that the draft is saved on this device; empty and silent without it. */
export const DraftKept = () => <div data-draft hidden />;
