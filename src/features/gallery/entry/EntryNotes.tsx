import { useState } from 'react'
import { ledger } from '~/data/ledger'
import type { Entry } from '~/data/ledgerEntry'
import { Field } from '~/ui/Field'
import { TextArea } from '~/ui/TextArea'

/** The person's own words about a run; written down when the field is left. */
export function EntryNotes({ entry }: { entry: Entry }) {
  const [notes, setNotes] = useState(entry.notes)
  return (
    <Field label="Notes">
      <TextArea rows={2} maxRows={8} value={notes} onChange={(event) => setNotes(event.target.value)} onBlur={() => notes !== entry.notes && void ledger.note(entry.id, notes)} />
    </Field>
  )
}
