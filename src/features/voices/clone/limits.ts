/** What the API takes as a sample (RunwayML's help pages on custom voices). */
export const SAMPLE_LIMITS = {
  minSeconds: 10,
  maxSeconds: 300,
  maxBytes: 10_000_000,
  /** Files up to this many bytes travel inside the request, larger ones are uploaded first. */
  inlineBytes: 3_000_000,
} as const
