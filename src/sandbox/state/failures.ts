/** What a failed task says, by the start of its code; the longest that fits counts. */
const sentences: readonly (readonly [code: string, sentence: string])[] = [
  ['SAFETY.INPUT', 'The input was flagged by our content moderation system.'],
  ['SAFETY.OUTPUT', 'The output was flagged by our content moderation system.'],
  ['INPUT_PREPROCESSING.SAFETY', 'The text was flagged by our content moderation system.'],
  ['INPUT_PREPROCESSING', 'The input could not be prepared.'],
  ['ASSET.INVALID', 'An input does not meet the requirements of the model.'],
  ['INTERNAL.BAD_OUTPUT', 'The result was not good enough to be given out.'],
  ['THIRD_PARTY', 'The provider of this model is not available.'],
  ['TALKING_AVATAR.NO_PARTICIPANT', 'No participants joined the session'],
]

/** The sentence that goes with a failure code. */
export function failureSentence(code: string): string {
  return sentences.find(([start]) => code.startsWith(start))?.[1] ?? 'Something went wrong while the task was running.'
}

/**
 * Whether the credits come back. Moderated work costs as much as good work; what the service itself got wrong was free
 * wherever an account was seen (INTERNAL.BAD_OUTPUT). For the other codes nobody has published it: the sandbox gives
 * credits back when the fault was not in the request.
 */
export function isRefunded(code: string): boolean {
  return /^(?:INTERNAL|THIRD_PARTY|INPUT_PREPROCESSING\.INTERNAL)/u.test(code)
}
