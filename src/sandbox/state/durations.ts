import { between } from './time'

/** How long each model takes in real life, in seconds, from the fast to the slow end. */
const ranges: readonly (readonly [model: RegExp, min: number, max: number])[] = [
  [/^gwm1_avatar/u, 38, 45],
  [/image|flash/u, 6, 15],
  [/^eleven_/u, 4, 10],
  [/./u, 30, 90],
]

/** Exceptions to the patterns: fast videos are not as fast as fast pictures. */
const exact: Readonly<Record<string, readonly [number, number]>> = {
  gen4_image_turbo: [4, 8],
  gen4_turbo: [30, 50],
  gen3a_turbo: [30, 60],
  'veo3.1_fast': [30, 60],
}

/** Seconds that a model works on a request. `chance` is in [0, 1). */
export function runningSeconds(model: string, chance: number): number {
  const range = exact[model]
  if (range) return between(range[0], range[1], chance)
  const [, min, max] = ranges.find(([pattern]) => pattern.test(model)) ?? ['', 30, 90]
  return between(min, max, chance)
}
