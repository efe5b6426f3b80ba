import { createContext, useContext } from "react";
import { wordingIn, type Wording } from "../core/wording/wording";

/** The language of the pane; set once at its root. */
export const WordingContext = createContext<Wording>(wordingIn("zh-CN"));

/** The texts in the pane's language. */
export function useWording(): Wording {
  return useContext(WordingContext);
}
