/** What a colour means. `accent` is what is active or next, `info` what is under way. */
export type Tone = 'neutral' | 'accent' | 'info' | 'success' | 'warning' | 'danger'

/** Text of a tone on its own soft ground. */
export const softToneClass: Record<Tone, string> = {
  neutral: 'bg-hover text-muted',
  accent: 'bg-accent-soft text-accent',
  info: 'bg-info-soft text-info',
  success: 'bg-success-soft text-success',
  warning: 'bg-warning-soft text-warning',
  danger: 'bg-danger-soft text-danger',
}

/** Puts a dot of the tone's colour before the element's text. The dot is no element of its own: lists have one in every line. */
export const dotToneClass: Record<Tone, string> = {
  neutral: 'dot before:bg-control',
  accent: 'dot before:bg-accent',
  info: 'dot before:bg-info',
  success: 'dot before:bg-success',
  warning: 'dot before:bg-warning',
  danger: 'dot before:bg-danger',
}
