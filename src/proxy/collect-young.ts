import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const collectYoung = youngCollector()

/**
 * Chunks of a body are memory outside of V8's heap, of which V8 lets 30 to 60 MB pile up before it collects anything.
 * A collection of young objects now and then takes a millisecond and keeps the process small.
 *
 * @param stride how much passes between two collections, in bytes
 * @returns to be told how many bytes have passed
 */
export function collectEvery(stride: number): (bytes: number) => void {
  let passed = 0
  return (bytes) => {
    passed += bytes
    if (passed < stride) return
    passed = 0
    collectYoung()
  }
}

/** The only way to V8's collector that needs no flag on the command line. */
function youngCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: (options: { type: 'minor' }) => void = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  return () => collect({ type: 'minor' })
}
