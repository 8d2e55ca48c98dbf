/**
 * The local time of day: "09:05:07". By hand, for a formatter of `Intl` takes ten times as long, and a transcript has
 * a thousand of them.
 *
 * @param at milliseconds since the epoch
 */
export function clockTime(at: number): string {
  const date = new Date(at)
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value))
