/** What one file may cost, and the check of several together once they were read: a real one takes a second, and a tenth of the memory. */
export const fileLimits = { seconds: 20, megabytes: 320 };
