import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { attemptQuery } from './attempt.query'
import { candidateStorage, type DesignDraft } from './design/candidate-storage'
import { DesignForm } from './design/DesignForm'

/** A new voice from a description: describe, listen, keep one. */
export function DesignPage() {
  const { from } = useSearch({ from: '/voices/design' })
  // As it was on coming: what is typed meanwhile is kept by the form.
  const [draft] = useState(() => candidateStorage.readDraft())
  return (
    <>
      <PageHeader
        title="Design a voice"
        description="Describe who speaks, hear up to four candidates, and keep one of them as a voice for avatars."
        breadcrumb={<Link to="/voices">Voices</Link>}
      />
      {from === undefined ? <DesignForm draft={draft} name="" description="" /> : <Again id={from} otherwise={draft} />}
    </>
  )
}

/** The form with what was given for a voice that could not be made. */
function Again({ id, otherwise }: { id: string; otherwise: Partial<DesignDraft> }) {
  const { data: attempt } = useQuery(attemptQuery(id))
  if (attempt === undefined) return <Skeleton size="block" className="h-96" />
  const source = attempt?.source.type === 'text' ? attempt.source : undefined
  return <DesignForm draft={source ?? otherwise} name={attempt?.name ?? ''} description={attempt?.description ?? ''} />
}
