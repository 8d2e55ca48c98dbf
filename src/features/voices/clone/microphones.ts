export interface Microphone {
  id: string
  name: string
}

/** Microphones of this device. Their names are empty until the person has allowed one. */
export async function listMicrophones(): Promise<Microphone[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? []
  return devices
    .filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId !== '')
    .map(({ deviceId, label }, index) => ({ id: deviceId, name: label || `Microphone ${index + 1}` }))
}

/** Why there is no recording, and what to do, in a sentence. */
export function explainMicrophone(error: unknown): string {
  if (!globalThis.isSecureContext) return 'Browsers give the microphone to pages on https or this machine only. Open Greenroom there, or choose a file.'
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError') return 'The browser or the system does not allow this page the microphone. Allow it beside the address, then try again; or choose a file.'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'There is no such microphone. Connect one, choose another, or choose a file.'
  if (name === 'NotReadableError') return 'Another program holds the microphone. Close it, then try again.'
  return 'The microphone could not be started. Try again, or choose a file.'
}
