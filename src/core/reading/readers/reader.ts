import type { Annex, AnnexTable } from "../annex";
import type { Claims } from "../claims";
import type { Form } from "../find-forms";

/** What a reader found; where another one before it found the same, that one counts. */
export interface Roles {
  readonly fields?: Annex["fields"];
  readonly tables?: readonly AnnexTable[];
}

/** Reads one way of laying cells out. It takes cells that nobody has claimed yet and claims those that it gives a meaning. */
export type Reader = (form: Form, claims: Claims) => Roles;
