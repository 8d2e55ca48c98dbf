import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { organizationQuery } from '~/data/organization'
import type { FormField } from '~/features/form/shared/types'
import { formatDuration } from '~/lib/format'
import { formatMoney } from '~/lib/money'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { Field } from '~/ui/Field'
import { linkClass } from '~/ui/linkClass'
import { Notice } from '~/ui/Notice'
import { TextInput } from '~/ui/TextInput'
import { callBudget, CREDITS_PER_MINUTE, JOIN_CREDITS } from '../cost'

const lengths = [60, 120, 300, 600, 1800]

interface LengthCardProps {
  field: FormField<number | undefined>
}

/** How long the call may last, and what it costs: by the minute, and at worst. */
export function LengthCard({ field }: LengthCardProps) {
  const { data: organization } = useQuery({ ...organizationQuery(), throwOnError: false })
  const { value, limits } = field
  const isLength = value !== undefined && Number.isFinite(value) && value >= (limits.minimum ?? 0) && value <= (limits.maximum ?? Infinity)
  const budget = isLength ? callBudget(value, organization) : undefined
  return (
    <Card title="Length and cost">
      <div className="grid grid-cols-1 gap-3">
        <Field label="Longest duration (s)" {...field.fieldProps} required={false} help={`${limits.minimum}–${limits.maximum} seconds${isLength ? `; this is ${formatDuration(value)}` : ''}. The call ends by itself then.`}>
          <TextInput
            type="number"
            min={limits.minimum}
            max={limits.maximum}
            name={field.name}
            onBlur={field.onBlur}
            value={value === undefined ? '' : String(value)}
            onChange={({ target: { value: text } }) => field.onChange(text === '' ? undefined : Number(text))}
          />
        </Field>
        <div role="group" aria-label="Common durations" className="flex flex-wrap gap-1.5">
          {lengths.map((seconds) => (
            <Button key={seconds} size="sm" aria-pressed={value === seconds} className={value === seconds ? 'border-accent! bg-accent-soft!' : undefined} onClick={() => field.onChange(seconds)}>
              {seconds / 60} min
            </Button>
          ))}
        </div>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm [&_dd]:text-end [&_dt]:text-muted">
          <dt>To join</dt>
          <dd>{formatMoney(JOIN_CREDITS)}</dd>
          <dt>A minute</dt>
          <dd>{formatMoney(CREDITS_PER_MINUTE)}</dd>
          <dt className="font-medium text-fg!">At most</dt>
          <dd className="font-medium">{budget ? formatMoney(budget.most) : '—'}</dd>
          <dt>Balance</dt>
          <dd>{formatMoney(organization?.creditBalance)}</dd>
        </dl>
        <p className="text-xs text-muted">Counted by every six seconds begun. A session that nobody joins costs nothing, but counts against the daily limit.</p>
        {budget?.refusal && (
          <Notice tone="danger" title="No call can be started">
            {budget.refusal}{' '}
            <Link to="/usage" className={linkClass}>
              See usage
            </Link>
          </Notice>
        )}
        {!budget?.refusal && budget?.lastsOnly !== undefined && (
          <Notice tone="warning" title={`The balance lasts for ${formatDuration(budget.lastsOnly)}`}>
            Then the call ends, although it may go on for longer.
          </Notice>
        )}
      </div>
    </Card>
  )
}
