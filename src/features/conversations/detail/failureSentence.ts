/** Why a conversation failed and what to do, in our words; the API's own stand beside it. */
export function failureSentence(code: string | undefined): string {
  if (code === undefined || code === 'INTERNAL' || code.startsWith('INTERNAL.')) return 'Something broke on the side of RunwayML. Start a new session; nothing about the avatar has to change.'
  if (code === 'TALKING_AVATAR.NO_PARTICIPANT') return 'Nobody joined within about 21 seconds of the session being ready. Start a new one and join at once; it costs nothing unless it was joined.'
  if (code.startsWith('SAFETY.') || code.includes('.SAFETY.')) return 'Moderation stopped it: the personality, the start script or what was said is not allowed. Change that before you start again; moderated sessions are charged.'
  if (code === 'THIRD_PARTY.UNAVAILABLE') return 'A service that RunwayML depends on was not available. Try again later.'
  if (code.startsWith('ASSET.')) return 'A picture or voice that it needed could not be used. Look at the avatar before you start again.'
  return 'The code below is new to this version of Greenroom. Start a new session, and ask RunwayML if it happens again.'
}
