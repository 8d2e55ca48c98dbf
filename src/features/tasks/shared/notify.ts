/** Asks the browser for its leave; true when notifications may be shown. */
export async function mayNotify(): Promise<boolean> {
  if (typeof Notification === 'undefined') return false
  if (Notification.permission === 'default') return (await Notification.requestPermission()) === 'granted'
  return Notification.permission === 'granted'
}

/** A system notification, where it is allowed. A press brings the page back. */
export function showNotification({ title, body }: { title: string; body: string }): void {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return
  const notification = new Notification(title, { body: body.slice(0, 200), tag: 'greenroom.task' })
  notification.addEventListener('click', () => {
    window.focus()
    notification.close()
  })
}

/** Two short soft tones; silent where the browser forbids sound without a press. */
export function playChime(): void {
  if (typeof AudioContext === 'undefined') return
  const audio = new AudioContext()
  const begin = audio.currentTime
  for (const [index, frequency] of [659.25, 880].entries()) {
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    const at = begin + index * 0.14
    tone.frequency.value = frequency
    volume.gain.setValueAtTime(0, at)
    volume.gain.linearRampToValueAtTime(0.12, at + 0.02)
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.35)
    tone.connect(volume).connect(audio.destination)
    tone.start(at)
    tone.stop(at + 0.4)
  }
  setTimeout(() => void audio.close(), 1_000)
}
