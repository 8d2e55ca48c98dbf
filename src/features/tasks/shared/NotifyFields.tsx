import { ledger } from '~/data/theLedger'
import { useNotify, type NotifyWhen } from '~/stores/notify.store'
import { Field } from '~/ui/Field'
import { Select } from '~/ui/Select'
import { toast } from '~/ui/toast'
import { mayNotify, playChime } from './notify'

const options: readonly { value: NotifyWhen; label: string }[] = [
  { value: 'never', label: 'Never' },
  { value: 'each', label: 'For each task' },
  { value: 'all', label: 'When all are done' },
]

/** How this device tells that tasks have ended: by the system, by a sound. In effect at once. */
export function NotifyFields() {
  const { notification, sound, notificationChosen, soundChosen } = useNotify()

  async function chooseNotification(when: NotifyWhen) {
    if (when !== 'never' && !(await mayNotify())) {
      toast.error('Notifications are blocked', { description: 'The browser does not allow them for this page. Its site settings can change that.' })
      return
    }
    notificationChosen(when)
    // Without this a page out of sight would not look, and so would have nothing to tell.
    await ledger.change({ background: when !== 'never' || sound !== 'never' })
  }

  async function chooseSound(when: NotifyWhen) {
    soundChosen(when)
    if (when !== 'never') playChime()
    await ledger.change({ background: when !== 'never' || notification !== 'never' })
  }

  return (
    <>
      <Field label="System notification">
        <Select value={notification} options={options} onValueChange={(when) => void chooseNotification(whenOf(when))} />
      </Field>
      <Field label="Sound">
        <Select value={sound} options={options} onValueChange={(when) => void chooseSound(whenOf(when))} />
      </Field>
    </>
  )
}

const whenOf = (value: string): NotifyWhen => options.find((option) => option.value === value)?.value ?? 'never'
