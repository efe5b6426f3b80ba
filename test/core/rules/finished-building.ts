import type { Changes } from "../../fixtures/forms";

/** A building that was finished in the year, in the row that 附件2 keeps for it: as it should be, but for what is said. */
export function finishedBuilding(said: Changes = {}): Changes {
  return {
    ...{ "附件2!B27": "1000", "附件2!C27": "950", "附件2!D27": "95%" },
    ...{ "附件2!E27": "300", "附件2!F27": "285", "附件2!G27": "95%" },
    ...said,
  };
}
