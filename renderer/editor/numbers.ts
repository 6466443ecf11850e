/** The number of each block by its id. */
export type Numbers = ReadonlyMap<string, string>;
