/** What stands before a number that is only about so much, and what stands behind it, in half-width, as a pattern. */
export const about = { before: "大?约|≈|将近|接近|近", behind: "左右|上下" } as const;
