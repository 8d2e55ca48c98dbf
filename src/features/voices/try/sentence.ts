/** What a voice says unless something else is typed: all kinds of sounds, a question, a pause. */
export const SENTENCE = 'Good evening, and welcome. Shall we begin where we stopped yesterday, or would you rather hear something new?'
