import { DEFAULT_ASK_ABOVE, useSpending } from '~/stores/spending.store'
import { Checkbox } from '~/ui/Checkbox'
import { Field } from '~/ui/Field'
import { TextInput } from '~/ui/TextInput'

/** From which price on a run is asked about before it starts. */
export function AskAbove() {
  const { askAbove, askAboveChosen } = useSpending()
  return (
    <div className="grid gap-2">
      <Checkbox checked={askAbove !== null} onCheckedChange={(on) => askAboveChosen(on ? DEFAULT_ASK_ABOVE : null)} label="Ask before expensive runs" />
      {askAbove !== null && (
        <Field label="From more than" help="Credits. 100 credits are one US dollar.">
          <TextInput className="max-w-40" type="number" inputMode="numeric" min={0} value={String(askAbove)} onChange={({ target }) => askAboveChosen(Math.max(0, Math.round(Number(target.value) || 0)))} />
        </Field>
      )}
    </div>
  )
}
