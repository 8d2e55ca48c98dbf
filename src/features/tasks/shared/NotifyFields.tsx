import { toastFailure } from '~/features/form/shared/toastFailure'
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
    await lookOutOfSight(when !== 'never' || sound !== 'never')
  }

  async function chooseSound(when: NotifyWhen) {
    soundChosen(when)
    if (when !== 'never') playChime()
    await lookOutOfSight(when !== 'never' || notification !== 'never')
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

/** Without this a page out of sight would not look, and so would have nothing to tell. */
async function lookOutOfSight(background: boolean): Promise<void> {
  try {
    // Large, and at a page's first moment not yet there.
    const { ledger } = await import('~/data/ledger')
    await ledger.change({ background })
  } catch (error) {
    await toastFailure('Pages out of sight will not tell', error, 'Then choose again.')
  }
}

const whenOf = (value: string): NotifyWhen => options.find((option) => option.value === value)?.value ?? 'never'
