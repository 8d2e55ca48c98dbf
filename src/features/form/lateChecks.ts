import { latePart } from '~/lib/latePart'

/** The checks of all forms, and what sends them. They come after the form, with the first letter at the latest. */
export const lateChecks = latePart(async () => {
  const [{ issuesOfBody, issuesOfMember }, { createSending, focusFirst }] = await Promise.all([import('./checks'), import('./sending')])
  return { issuesOfBody, issuesOfMember, createSending, focusFirst }
})
