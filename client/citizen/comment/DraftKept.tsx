/** The place where the island says that what was typed is kept on this device; empty and silent without it. */
export const DraftKept = () => <div data-draft hidden />;
