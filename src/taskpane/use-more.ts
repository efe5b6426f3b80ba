import { useCallback, useEffect, useRef, useState, type RefCallback } from "react";

/** How many items of a long list are shown at first, and how many more each time its end comes into view. */
export const portion = 60;

export interface More {
  readonly limit: number;
  readonly showMore: () => void;
  /** For the element at the end of the list. */
  readonly end: RefCallback<HTMLElement>;
}

/** Shows a long list portion by portion, so that thousands of items cost no more than those looked at. */
export function useMore(): More {
  const [limit, setLimit] = useState(portion);
  const showMore = useCallback(() => setLimit((old) => old + portion), []);
  const observer = useRef<IntersectionObserver | null>(null);

  const end = useCallback(
    (element: HTMLElement | null) => {
      observer.current?.disconnect();
      observer.current = null;
      // Where the browser cannot observe, the button at the end still works.
      if (!element || typeof IntersectionObserver === "undefined") return;
      observer.current = new IntersectionObserver((entries) => {
        if (entries.some((entry) => entry.isIntersecting)) showMore();
      });
      observer.current.observe(element);
    },
    [showMore],
  );
  useEffect(() => () => observer.current?.disconnect(), []);
  return { limit, showMore, end };
}
