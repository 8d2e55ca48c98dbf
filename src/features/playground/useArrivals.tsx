import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { explain } from '~/api/explain'
import { isMissingPart } from '~/lib/missingPart'
import { Notice } from '~/ui/Notice'
import type { Offer } from './arrivals'
import type { PlaygroundForm } from './context'
import type { Operation } from './operations'

interface ArrivalsOptions {
  operation: Operation
  form: PlaygroundForm
  /** Gives a file to the first slot that takes it. */
  offer: Offer
}

/**
 * What other screens send here by the address: an output to be used as input (`inputFrom`), or an earlier request to be
 * run again with changes (`againFrom`). Each is taken once, and then leaves the address.
 */
export function useArrivals({ operation, form, offer }: ArrivalsOptions): { pendingReason: string | undefined; notice: ReactNode } {
  const { inputFrom, againFrom } = useSearch({ from: '/playground/$operation' })
  const navigate = useNavigate({ from: '/playground/$operation' })
  const [problem, setProblem] = useState<string>()
  const { schema } = operation

  const take = useEffectEvent(async (): Promise<string | undefined> => {
    try {
      const { takeInput, takeRequest } = await import('./arrivals')
      return inputFrom === undefined ? await takeRequest(againFrom ?? '', { schema, form }) : await takeInput(inputFrom, { schema, form, offer })
    } catch (error) {
      if (isMissingPart(error)) return explain(error).detail
      return error instanceof Error ? error.message : 'It could not be fetched.'
    } finally {
      void navigate({ search: ({ inputFrom: _input, againFrom: _again, ...rest }) => rest, replace: true, resetScroll: false })
    }
  })

  const arrival = inputFrom ?? againFrom
  useEffect(() => {
    if (arrival !== undefined) void take().then((reason) => setProblem(reason))
  }, [arrival])

  return {
    pendingReason: arrival === undefined ? undefined : 'What comes from an earlier run is still being fetched.',
    notice: problem && (
      <Notice tone="warning" title="Not everything could be taken over">
        {problem}
      </Notice>
    ),
  }
}
