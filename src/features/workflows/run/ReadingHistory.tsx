/** Where runs of this device will be listed. */
export function ReadingHistory() {
  return <p className="text-sm text-muted">Reading the history.</p>
}
