/** A failed session in words: what happened, what it cost, what to do next. */
export interface FailureWords {
  title: string
  detail: string
}

/** What a failure code of a session means. Codes are an open set; unknown ones get the API's own sentence. */
export function explainFailure({ code, text }: { code: string; text: string }, joined: boolean): FailureWords {
  const cost = joined ? 'Only the time until then was charged.' : 'Nobody had joined, so no time was charged.'
  if (code === 'TALKING_AVATAR.NO_PARTICIPANT') {
    return {
      title: 'Nobody joined in time',
      detail: joined
        ? 'The session was joined, but no connection came about. Joining cost 2 credits. Check the network (WebRTC must be allowed), then start another.'
        : 'A session waits about 21 seconds for somebody to join. It cost no credits, though it counts against the daily limit. Start another when you are ready.',
    }
  }
  if (/SAFETY/.test(code)) {
    return { title: 'Stopped by moderation', detail: `The avatar, its words or what was said did not pass RunwayML’s moderation. ${cost} Change the personality or the start script before you try again.` }
  }
  if (code.startsWith('ASSET.')) {
    return { title: 'The avatar could not be used', detail: `Its picture does not meet the requirements. ${cost} Replace the picture, then try again.` }
  }
  if (code.startsWith('THIRD_PARTY.')) {
    return { title: 'A service behind RunwayML is down', detail: `${cost} Try again later.` }
  }
  if (code === '' || code.startsWith('INTERNAL')) {
    return { title: 'RunwayML failed', detail: `Something went wrong on their side. ${cost} Try again in a moment.` }
  }
  return { title: 'The session failed', detail: `${text || 'The API gave no reason.'} ${cost}` }
}
