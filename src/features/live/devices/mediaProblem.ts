export interface MediaProblem {
  title: string
  detail: string
}

/** Why a microphone or camera cannot be used, and what to do about it. */
export function mediaProblem(error: unknown, device: 'microphone' | 'camera'): MediaProblem {
  const name = error instanceof Error ? error.name : ''
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return {
        title: `The ${device} is not allowed`,
        detail: `The browser was told not to let this page use it. Allow the ${device} in the site settings, beside the address, then try again. The call works without it.`,
      }
    case 'NotFoundError':
    case 'OverconstrainedError':
      return { title: `No ${device} was found`, detail: 'Connect one, or choose another, then try again.' }
    case 'NotReadableError':
    case 'AbortError':
      return { title: `The ${device} is in use`, detail: 'Another program seems to hold it. Close that program, then try again.' }
    case 'InsecureContext':
      return { title: `The ${device} needs a secure page`, detail: 'Browsers give it only to https and to this machine’s own address (localhost, 127.0.0.1).' }
    default:
      return { title: `The ${device} could not be started`, detail: error instanceof Error && error.message ? error.message : 'The browser gave no reason.' }
  }
}
